package org.puebla.source.landing;

import java.time.LocalDate;

/**
 * {@code withdrawn.json}, beside the files of an edition that was taken out.
 *
 * @param edition publication date
 * @param day when it was taken out
 * @param why in the words of who took it out
 */
record Withdrawal(String edition, LocalDate day, String why) {

  static final String NAME = "withdrawn.json";
}
