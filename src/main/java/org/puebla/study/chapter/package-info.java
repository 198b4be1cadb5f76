/** The chapters of a study, one class each, an explicit list. */
@NullMarked
package org.puebla.study.chapter;

import org.jspecify.annotations.NullMarked;
