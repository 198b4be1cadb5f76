package org.puebla.quality;

import org.puebla.model.Coded;

/** Why a row is refused; each reason has a page in {@code docs/refusals.md}. */
public enum RefusalReason implements Coded {
  /** The area is in no lookup that the declaration names. */
  UNKNOWN_AREA("unknown-area"),
  /** A category is neither mapped nor in the code list of its column. */
  UNKNOWN_CODE("unknown-code"),
  /** A mark in a number cell that the declaration does not list under symbols. */
  UNKNOWN_SYMBOL("unknown-symbol"),
  /** Not a number in the declared notation. */
  UNREADABLE_NUMBER("unreadable-number"),
  /** A count below zero. */
  NEGATIVE_COUNT("negative-count"),
  /** A count of people or events with a fraction, where the declaration says whole numbers. */
  FRACTIONAL_COUNT("fractional-count"),
  /** Not a period in the declared form. */
  UNREADABLE_PERIOD("unreadable-period"),
  /** A figure of a period that begins after its edition was published. */
  PERIOD_TO_COME("period-to-come"),
  /** A cell that must be filled is empty. */
  MISSING_VALUE("missing-value"),
  /** More or fewer cells than the header names. */
  WRONG_WIDTH("wrong-width"),
  /** The same key twice in one source and edition. */
  DUPLICATE_KEY("duplicate-key"),
  /** Bytes that are not text in the declared encoding, or a NUL character. */
  UNREADABLE_TEXT("unreadable-text");

  private final String code;

  RefusalReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
