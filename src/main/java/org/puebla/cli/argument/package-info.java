/**
 * What a command line names: files, tables, sources, conditions; and the nearest that there is
 * where the name is of nothing.
 */
@NullMarked
package org.puebla.cli.argument;

import org.jspecify.annotations.NullMarked;
