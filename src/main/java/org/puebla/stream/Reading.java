package org.puebla.stream;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * An edition of a source as one declaration read it.
 *
 * @param table name of the promised table that it fills
 * @param edition publication date
 * @param id of the reading, the same only for the same files under the same declaration and program
 * @param declaration digest of the declaration that it was read by
 * @param periods labels of the periods that its rows are of, sorted
 * @param parts names in the data root of its Parquet files, in the order of the key
 */
public record Reading(
    String source,
    String table,
    String edition,
    String id,
    String declaration,
    List<String> periods,
    List<String> parts)
    implements Serializable {

  public Reading {
    periods = new ArrayList<>(new TreeSet<>(periods));
    parts = new ArrayList<>(parts);
  }
}
