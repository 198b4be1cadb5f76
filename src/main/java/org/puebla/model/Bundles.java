package org.puebla.model;

import java.util.Locale;
import java.util.ResourceBundle;

/** Reads the texts of rooms, the same whatever the locale of the machine. */
public final class Bundles {

  private static final ResourceBundle.Control EXACT_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /**
   * @param name of the bundle, for instance {@code org.puebla.release.document.wording}
   * @param locale its language, or English where the bundle has none of it
   * @throws java.util.MissingResourceException when there is no such bundle
   */
  public static ResourceBundle in(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, EXACT_LANGUAGE);
  }
}
