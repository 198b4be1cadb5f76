package org.puebla.bench;

import java.util.Locale;

/**
 * What is measured, from the system properties {@code bench.*}.
 *
 * @param size bytes of the file
 * @param runs how often each contestant runs
 * @param large whether the memory run takes 2 GiB too
 * @param profile whether Puebla is sampled once at the end
 */
record Settings(long size, long seed, int runs, boolean large, boolean profile) {

  static Settings ofSystem() {
    return new Settings(
        bytes(System.getProperty("bench.size", "1g")),
        Long.getLong("bench.seed", 1996),
        Integer.getInteger("bench.runs", 3),
        chosen("bench.large"),
        chosen("bench.profile"));
  }

  /** {@code 256m} and {@code 1g} in bytes. */
  private static long bytes(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    long digits = Long.parseLong(lower.replaceAll("[mg]$", ""));
    if (lower.endsWith("g")) {
      return digits << 30;
    }
    return lower.endsWith("m") ? digits << 20 : digits;
  }

  private static boolean chosen(String property) {
    String value = System.getProperty(property, "false");
    return value.isEmpty() || value.equals("true");
  }
}
