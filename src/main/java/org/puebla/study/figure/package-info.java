/** What a study shows: figures, the numbers behind them, and how they are drawn. */
@NullMarked
package org.puebla.study.figure;

import org.jspecify.annotations.NullMarked;
