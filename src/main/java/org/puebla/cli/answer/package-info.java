/** What verbs show: explanations of names and numbers, tables, lists and the lines of a run. */
@NullMarked
package org.puebla.cli.answer;

import org.jspecify.annotations.NullMarked;
