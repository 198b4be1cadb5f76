package org.puebla.normalise.layout;

import java.io.Serializable;

/**
 * A part of a delimited file that begins and ends between two records.
 *
 * @param start offset in bytes of its first byte
 * @param end offset in bytes after its last
 * @param firstLine line number, from 1, of its first line
 */
public record Split(long start, long end, long firstLine) implements Serializable {}
