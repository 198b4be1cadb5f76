/**
 * The verbs of the command line: what a user types becomes a question to the other rooms, and their
 * answers become words in the user's language and an exit code.
 */
@NullMarked
package org.puebla.cli;

import org.jspecify.annotations.NullMarked;
