/**
 * A job file becomes a plan, the plan a run, and the run a journal that says what was read, kept,
 * refused and published, or why not.
 */
@NullMarked
package org.puebla.job;

import org.jspecify.annotations.NullMarked;
