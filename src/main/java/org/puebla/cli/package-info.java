/**
 * The command line: its main class, and what is said when a command cannot be understood or cannot
 * do its work.
 */
@NullMarked
package org.puebla.cli;

import org.jspecify.annotations.NullMarked;
