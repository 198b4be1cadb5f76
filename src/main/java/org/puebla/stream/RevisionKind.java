package org.puebla.stream;

import org.puebla.model.Coded;

/** What became of a cell from one edition of a source to the next. */
public enum RevisionKind implements Coded {
  /** It was not there before. */
  ADDED("added"),
  /** Its value, interval or status differs. */
  CHANGED("changed"),
  /** An edition that restates its period does not have it. */
  REMOVED("removed"),
  /** An edition that restates the whole table does not have it. */
  WITHDRAWN("withdrawn"),
  /** It differs because the declaration or the program reads the file in another way. */
  REREAD("reread");

  private final String code;

  RevisionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
