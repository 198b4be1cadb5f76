package org.puebla.source.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.model.DataRevision;
import org.puebla.model.History;
import org.puebla.model.Place;
import org.puebla.model.Words;

/**
 * What a statistician says of one table of one producer: who publishes it, how it is laid out, what
 * its columns mean and what it is expected to hold.
 *
 * @param place where the declaration stands
 * @param source the id, also the name of the file
 * @param definition what is counted, in short, after the producer's own words
 * @param counts the dimensions that are the same for every row, column name to code; a dimension
 *     named neither here nor in {@code columns} has the default of {@link Dimensions}
 * @param otherLayouts how editions of another format lie
 * @param symbols marks that stand in place of a number, as printed; any other text refuses the row
 * @param rounding how the producer rounded, when it did
 * @param columns how each column of the table is filled
 * @param ignore columns of the file that are left out on purpose; any further column stops the run
 * @param skip rows that are left out on purpose, counted as ignored
 * @param totals rows that are printed totals, reconciled with their parts and not kept
 * @param repeats what is done with rows of the same key; without it the second one is refused
 * @param editions how editions follow one another; absent, each restates the whole table
 * @param gates bounds that a new edition is held against, where the usual do not fit, by gate
 * @param breaks dates at which the series changed its definition
 * @param corrections known errors of the source, each with a reason and a guard
 * @param expect what a whole edition must hold to be published
 * @param examples rows and what they must become; they run as tests
 */
public record SourceDeclaration(
    Place place,
    String source,
    Words title,
    Publisher publisher,
    String homepage,
    String licence,
    Optional<String> citation,
    String definition,
    TableName table,
    Map<String, String> counts,
    Layout layout,
    Optional<Unfold> unfold,
    List<OtherLayout> otherLayouts,
    Map<String, Symbol> symbols,
    Optional<Rounding> rounding,
    Map<String, ColumnRule> columns,
    List<String> ignore,
    List<RowRule> skip,
    List<TotalRule> totals,
    Optional<Repeats> repeats,
    Optional<Editions> editions,
    Map<String, MovedGate> gates,
    List<Break> breaks,
    List<Correction> corrections,
    Expect expect,
    List<Example> examples) {

  /** The revision that an edition is of. */
  public DataRevision revisionOf(String edition) {
    return editions.map(said -> said.revisionOf(edition)).orElseGet(DataRevision::notSaid);
  }

  /** What an edition says of those before it; restates all, where the declaration is silent. */
  public History history() {
    return editions.flatMap(Editions::history).orElse(History.WHOLE);
  }

  /** The same declaration for files of another of its layouts. */
  public SourceDeclaration readAs(OtherLayout other) {
    return new SourceDeclaration(
        place,
        source,
        title,
        publisher,
        homepage,
        licence,
        citation,
        definition,
        table,
        counts,
        other.layout(),
        other.unfold(),
        List.of(),
        symbols,
        rounding,
        columns,
        ignore,
        skip,
        totals,
        repeats,
        editions,
        gates,
        breaks,
        corrections,
        expect,
        examples);
  }
}
