/** The verbs: each puts a question of its user to the other rooms and ends in an exit code. */
@NullMarked
package org.puebla.cli.verb;

import org.jspecify.annotations.NullMarked;
