/** A source as a stream of editions: which of them states which period, and what each revised. */
@NullMarked
package org.puebla.stream;

import org.jspecify.annotations.NullMarked;
