package org.puebla.model;

/** What a new edition of a source says of the editions before it. */
public enum History implements Coded {
  /** It restates all; what it no longer has is withdrawn. */
  WHOLE("whole"),
  /** It restates the span of time that it holds; what was said of other periods stands. */
  WINDOW("window"),
  /** It holds one period, or the part of one that is over, and restates that. */
  PERIOD("period");

  private final String code;

  History(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
