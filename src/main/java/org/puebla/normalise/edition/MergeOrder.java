package org.puebla.normalise.edition;

import java.io.Serializable;
import java.util.ArrayList;
import org.puebla.normalise.edition.sort.KeyRange;

/**
 * A range of keys of one edition, to be merged from its runs into one Parquet file.
 *
 * @param edition position of its edition in the request
 * @param table name of the table
 * @param repeats what is done with rows of the same key: {@code refuse}, {@code sum}, {@code first}
 * @param runs names in the data root of the runs, in the order of the file
 * @param target name in the data root of the Parquet file
 */
public record MergeOrder(
    int edition,
    String table,
    String repeats,
    String dataRoot,
    ArrayList<String> runs,
    KeyRange range,
    String target)
    implements Serializable {}
