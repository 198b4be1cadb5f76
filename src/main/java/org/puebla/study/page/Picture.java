package org.puebla.study.page;

import java.util.regex.Pattern;

/**
 * A drawing as SVG that no figure owns yet: figures of several studies may hold the same one.
 *
 * @param svg with names inside it as the library numbers them, {@code zr0-c1}
 */
record Picture(String svg) {

  private static final Pattern NAMES = Pattern.compile("\\bzr\\d+-");

  /**
   * The same with names that begin with the id of a figure, so that several can stand in one page.
   */
  String of(String id) {
    return NAMES.matcher(svg).replaceAll(id + "-");
  }
}
