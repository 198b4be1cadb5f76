package org.puebla.source.declaration;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * How rows and columns lie in the file as received.
 *
 * @param format {@code delimited}, {@code xlsx}, {@code xls}, or {@code dialect} for a layout that
 *     a declaration cannot describe
 * @param dialect the named dialect in Java, with {@code format: dialect}
 * @param encoding of delimited text, by its IANA name; UTF-8 when absent. A byte order mark wins
 * @param delimiter {@code comma}, {@code tab}, {@code semicolon}, {@code pipe} or one character
 * @param quote the quote character; {@code "} when absent, {@code none} for files without quoting
 * @param sheet name of the sheet, {@code *} for any text in it, with {@code format: xlsx} or {@code
 *     xls}
 * @param sheets names of several sheets with the same header, read one after the other; a further
 *     column {@code sheet} says from which of them a row is
 * @param block one table among others on the sheet, in place of {@code header}, {@code data} and
 *     {@code footer}
 * @param header line or row numbers, from 1, of the header; more than one are joined with {@code "
 *     | "}, a blank cell of an upper row taking the text to its left; the first line when absent
 * @param data line or row number, from 1, of the first row; the one after the header when absent
 * @param footer a regular expression: the first row whose first filled cell matches ends the table
 * @param decimal the decimal mark of numbers, a point when absent
 * @param grouping the grouping mark of thousands, none when absent
 */
public record Layout(
    Place place,
    @OneOf({"delimited", "xlsx", "xls", "dialect"}) String format,
    Optional<String> dialect,
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> quote,
    Optional<String> sheet,
    List<String> sheets,
    Optional<TitledBlock> block,
    List<Integer> header,
    Optional<Integer> data,
    Optional<String> footer,
    Optional<String> decimal,
    Optional<String> grouping) {}
