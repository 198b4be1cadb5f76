/**
 * One class per indicator and an explicit list of them; each reads only the promised tables, as the
 * room {@code counts} prepares them, and answers in rows of the {@code indicators} table.
 */
@NullMarked
package org.puebla.indicator;

import org.jspecify.annotations.NullMarked;
