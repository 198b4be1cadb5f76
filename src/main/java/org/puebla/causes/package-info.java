/**
 * What goes with flows: gravity models that a job asks for, over the tables of a run, and what they
 * attribute changes to.
 */
@NullMarked
package org.puebla.causes;

import org.jspecify.annotations.NullMarked;
