package org.puebla.normalise.row;

import java.io.Serializable;

/**
 * What provenance keeps of a landed file.
 *
 * @param file its name as landed
 * @param sha256 of its bytes, hexadecimal
 * @param edition the publication date of the edition it belongs to
 */
public record LandedFacts(String file, String sha256, String edition) implements Serializable {}
