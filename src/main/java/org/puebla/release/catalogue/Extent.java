package org.puebla.release.catalogue;

/** How much of the editions of its sources a release holds. */
public enum Extent {
  WHOLE,
  /**
   * Selections, no figure of which describes a country; everything that names the release says so.
   */
  SAMPLE
}
