package org.puebla.indicator.counts.cell;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the age groups of one cell, as SDMX codes ({@code Y0T4}, {@code Y_LT18}, {@code Y_GE65},
 * {@code Y30}), may be added up; a code without a range, such as {@code _U}, is in nobody's way.
 */
public final class AgeRanges {

  /** The last age of a group without an upper end. */
  public static final int OPEN_END = 999;

  private static final int BEFORE_BIRTH = -1;
  private static final Pattern CODE =
      Pattern.compile(
          "Y(?:_LT(?<below>\\d{1,3})|_GE(?<least>\\d{1,3})|(?<first>\\d{1,3})(?:T(?<last>\\d{1,3}))?)");

  /** Ages in completed years, both ends inclusive. */
  private record Range(int from, int to) {}

  private AgeRanges() {}

  /** The first and the last age of a group, in completed years; empty where the code has none. */
  public static Optional<int[]> ages(String code) {
    return Optional.ofNullable(range(code)).map(range -> new int[] {range.from(), range.to()});
  }

  /** No age is in two groups. */
  static boolean areDisjoint(Collection<String> codes) {
    int reached = BEFORE_BIRTH;
    for (Range range : sorted(codes)) {
      if (range.from() <= reached) {
        return false;
      }
      reached = range.to();
    }
    return true;
  }

  /** Every age from birth is in exactly one group, the last of them open. */
  static boolean areWholeLife(Collection<String> codes) {
    int reached = BEFORE_BIRTH;
    for (Range range : sorted(codes)) {
      if (range.from() != reached + 1) {
        return false;
      }
      reached = range.to();
    }
    return reached == OPEN_END;
  }

  /**
   * The groups that together hold every age from the first to the last once and no others; where
   * several sets do, the one with the widest groups from below.
   */
  public static Optional<Set<String>> covering(Collection<String> codes, int first, int last) {
    List<String> within =
        codes.stream()
            .filter(code -> range(code) != null && first(code) >= first && last(code) <= last)
            .sorted(
                Comparator.comparingInt(AgeRanges::last)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return covering(within, first, last, new HashMap<>());
  }

  /** Widest first, and back where a wider group leads nowhere. */
  private static Optional<Set<String>> covering(
      List<String> codes, int first, int last, Map<Integer, Optional<Set<String>>> tried) {
    if (first > last) {
      return Optional.of(Set.of());
    }
    Optional<Set<String>> known = tried.get(first);
    if (known != null) {
      return known;
    }
    Optional<Set<String>> found = Optional.empty();
    for (String code : codes) {
      if (first(code) == first && found.isEmpty()) {
        found =
            covering(codes, last(code) + 1, last, tried)
                .map(
                    rest -> {
                      Set<String> all = new HashSet<>(rest);
                      all.add(code);
                      return all;
                    });
      }
    }
    tried.put(first, found);
    return found;
  }

  private static int first(String code) {
    return requireNonNull(range(code)).from();
  }

  private static int last(String code) {
    return requireNonNull(range(code)).to();
  }

  private static List<Range> sorted(Collection<String> codes) {
    return codes.stream()
        .map(AgeRanges::range)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(Range::from).thenComparingInt(Range::to))
        .toList();
  }

  private static @Nullable Range range(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return null;
    }
    String below = matcher.group("below");
    String least = matcher.group("least");
    String first = matcher.group("first");
    String last = matcher.group("last");
    if (below != null) {
      return upward(0, Integer.parseInt(below) - 1);
    }
    return least != null
        ? upward(Integer.parseInt(least), OPEN_END)
        : upward(Integer.parseInt(first), Integer.parseInt(last == null ? first : last));
  }

  /** A range that ends before it begins is none. */
  private static @Nullable Range upward(int from, int to) {
    return from <= to ? new Range(from, to) : null;
  }
}
