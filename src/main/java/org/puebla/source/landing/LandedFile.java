package org.puebla.source.landing;

import java.time.LocalDate;

/**
 * A file as it was received, which nobody edits.
 *
 * @param name its name in the folder of its edition
 * @param origin whence it came, a path or an address
 * @param sha256 of its bytes, hexadecimal
 * @param size in bytes
 * @param licence under which the producer gives it
 * @param received the day it was landed
 * @param modified when the landed copy was written, by the clock of the store, in milliseconds
 */
public record LandedFile(
    String name,
    String origin,
    String sha256,
    long size,
    String licence,
    LocalDate received,
    long modified) {}
