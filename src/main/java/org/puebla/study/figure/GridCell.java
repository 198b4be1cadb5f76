package org.puebla.study.figure;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the numbers behind a figure.
 *
 * @param value a {@code String}, {@code Double} or {@code Long}; null where there is none
 * @param shown the value as it is read in the language of the page
 * @param note what a reader must know of it, such as its interval and status; empty when nothing
 * @param trace where it comes from; null for labels and for what a figure adds up itself
 */
public record GridCell(@Nullable Object value, String shown, String note, @Nullable Trace trace) {

  public static GridCell label(String text) {
    return new GridCell(text, text, "", null);
  }

  public boolean isNumber() {
    return value instanceof Number;
  }
}
