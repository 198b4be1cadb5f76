/** Chapters as files: pages of HTML, drawings, sheets and plain tables. */
@NullMarked
package org.puebla.study.page;

import org.jspecify.annotations.NullMarked;
