/**
 * One class per indicator and an explicit list of them; each reads only the promised tables,
 * through frames that all of them share, and answers in rows of the {@code indicators} table.
 */
@NullMarked
package org.puebla.indicator;

import org.jspecify.annotations.NullMarked;
