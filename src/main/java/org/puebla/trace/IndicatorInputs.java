package org.puebla.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.puebla.model.UnderWay;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.trace.Inputs.Certainty;

/**
 * Looks for the rows that an indicator was computed from: among the counts that its key names, the
 * set of rows whose number and digest are those written down with the figure.
 *
 * <p>Sets are tried by likeness (same sex, age, subject, period, parts only; each asked for or
 * not), alone and together with populations of its area; then single rows and pairs. Two different
 * sets have one digest with a probability of 2^-64. Where no set fits, the counts that are most
 * alike stand for them.
 */
public final class IndicatorInputs {

  private static final String DOES_NOT_APPLY = "_Z";

  /** What counts and the indicator have in common whenever the indicator says it. */
  private static final List<String> SHARED =
      List.of("origin_basis", "measure", "stat_unit", "duration", "period_basis");

  /** Every choice of likenesses, those of most first. */
  private static final List<Set<Likeness>> ASKED = asked();

  private final Found indicator;
  private final Set<String> drivers;
  private final RowDigest digests;
  private final Map<Set<Likeness>, InputSet> counts = new HashMap<>();
  private final List<Found> few = new ArrayList<>();

  private IndicatorInputs(Found indicator, Set<String> drivers, RowDigest digests) {
    this.indicator = indicator;
    this.drivers = drivers;
    this.digests = digests;
  }

  /** Where the files of a table are. */
  public interface Files {
    List<Path> of(TableSchema table) throws IOException;
  }

  /**
   * Finds the inputs of a row.
   *
   * @param indicator a row of {@code indicators}
   * @param tables the tables that its formula reads
   * @param drivers the series that it reads of {@code drivers}, of whatever source
   */
  public static Inputs of(
      Found indicator,
      List<TableSchema> tables,
      Set<String> drivers,
      Files files,
      RowDigest digests)
      throws IOException {
    IndicatorInputs search = new IndicatorInputs(indicator, drivers, digests);
    for (TableSchema table : tables) {
      search.read(table, files.of(table));
    }
    return search.found();
  }

  private void read(TableSchema table, List<Path> files) throws IOException {
    boolean ofCounts = table.equals(Tables.FLOWS) || table.equals(Tables.STOCKS);
    try (SortedRows rows = SortedRows.open(table, files, candidates(table))) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        Found input = new Found(table, row);
        if (!ofCounts) {
          few.add(input);
        } else if (!isUnderWay(input) && Likeness.touches(input, indicator)) {
          add(input);
        }
      }
    }
  }

  private static boolean isUnderWay(Found input) {
    return input.value("period_end") instanceof LocalDate end
        && UnderWay.is(input.text("obs_status"), end, input.text("edition"));
  }

  /** Pages of other sources, measures or areas are passed over. */
  private Selection candidates(TableSchema table) {
    List<Condition> conditions = new ArrayList<>();
    if (table.equals(Tables.FLOWS) || table.equals(Tables.STOCKS)) {
      for (String column : SHARED) {
        String value = indicator.text(column);
        if (!value.equals(DOES_NOT_APPLY)) {
          conditions.add(new Condition(table.column(column), Set.of(value)));
        }
      }
      conditions.add(new Condition(table.column("source_id"), sources()));
      return new Selection(conditions);
    }
    if (table.equals(Tables.DRIVERS) && !drivers.isEmpty()) {
      conditions.add(new Condition(table.column("driver"), Set.copyOf(drivers)));
    }
    conditions.add(new Condition(table.column("ref_area"), areas()));
    return new Selection(conditions);
  }

  private Set<Object> sources() {
    return new LinkedHashSet<>(Arrays.asList((Object[]) indicator.text("source_id").split("\\+")));
  }

  private Set<Object> areas() {
    return new LinkedHashSet<>(
        List.of(
            indicator.text("ref_area"), indicator.text("origin"), indicator.text("destination")));
  }

  /** A row is in every set that asks for no more than it has. */
  private void add(Found input) {
    Set<Likeness> has = Likeness.between(input, indicator);
    long digest = digests.of(input);
    for (Set<Likeness> asked : ASKED) {
      if (has.containsAll(asked)) {
        counts.computeIfAbsent(asked, any -> new InputSet()).add(input, digest);
      }
    }
  }

  private Inputs found() {
    long rows = indicator.value("n_obs") instanceof Long number ? number : 0;
    long digest = Long.parseUnsignedLong(indicator.text("inputs"), 16);
    InputSet none = new InputSet();
    List<InputSet> divisors = new ArrayList<>(List.of(none));
    divisors.addAll(
        Divisors.of(
            indicator,
            few.stream().filter(row -> row.table().equals(Tables.POPULATION)).toList(),
            digests));
    List<InputSet> sets = new ArrayList<>(inOrder());
    sets.add(none);
    for (InputSet set : sets) {
      for (InputSet divisor : divisors) {
        if (set.isWith(divisor, rows, digest)) {
          return set.with(divisor, Certainty.EXACT);
        }
      }
    }
    return fewest(rows, digest)
        .orElseGet(
            () ->
                inOrder().stream()
                    .filter(set -> !set.isEmpty())
                    .findFirst()
                    .map(set -> set.with(none, Certainty.SAME_MATRIX))
                    .orElseGet(this::alike));
  }

  /** The single row, or the two rows, that were written down. */
  private Optional<Inputs> fewest(long rows, long digest) {
    Map<Long, Found> seen = new HashMap<>();
    for (Found row : few) {
      long own = digests.of(row);
      if (rows == 1 && own == digest) {
        return Optional.of(new Inputs(Certainty.EXACT, List.of(row), 1));
      }
      Found other = seen.get(own ^ digest);
      if (rows == 2 && other != null) {
        return Optional.of(new Inputs(Certainty.EXACT, List.of(other, row), 2));
      }
      seen.put(own, row);
    }
    return Optional.empty();
  }

  private Inputs alike() {
    InputSet all = new InputSet();
    few.stream()
        .filter(row -> row.text("time_period").equals(indicator.text("time_period")))
        .forEach(row -> all.add(row, 0));
    return all.with(new InputSet(), Certainty.SAME_MATRIX);
  }

  /** Those that ask for most first. */
  private List<InputSet> inOrder() {
    return ASKED.stream().map(counts::get).filter(Objects::nonNull).toList();
  }

  private static List<Set<Likeness>> asked() {
    List<Set<Likeness>> asked = new ArrayList<>();
    asked.add(EnumSet.noneOf(Likeness.class));
    for (Likeness each : Likeness.values()) {
      for (Set<Likeness> without : List.copyOf(asked)) {
        Set<Likeness> with = EnumSet.of(each);
        with.addAll(without);
        asked.add(with);
      }
    }
    asked.sort(Comparator.<Set<Likeness>>comparingInt(Set::size).reversed());
    return List.copyOf(asked);
  }
}
