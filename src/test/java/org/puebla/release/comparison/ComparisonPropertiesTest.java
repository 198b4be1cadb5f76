package org.puebla.release.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.puebla.release.DataRoot;
import org.puebla.release.DataRoot.Flow;
import org.puebla.table.FigureJoin;
import org.puebla.table.FigureShape;
import org.puebla.table.KeyOrder;
import org.puebla.table.Tables;

@Tag("slow")
class ComparisonPropertiesTest {

  private Path folder;
  private DataRoot root;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("comparison");
    root = new DataRoot(folder);
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 30)
  void aSetOfFiguresDiffersNowhereFromItself(@ForAll("figures") Map<String, Double> figures)
      throws IOException {
    SourceChange change = compare(figures, figures);

    assertThat(change.isEmpty()).isTrue();
    assertThat(change.isShrunk()).isFalse();
    assertThat(change.unchanged()).isEqualTo(figures.size());
  }

  @Property(tries = 30)
  void whatOneWayIsAddedTheOtherWayIsRemoved(
      @ForAll("figures") Map<String, Double> one, @ForAll("figures") Map<String, Double> other)
      throws IOException {
    SourceChange there = compare(one, other);
    SourceChange back = compare(other, one);

    assertThat(there.added()).isEqualTo(back.removed());
    assertThat(there.removed()).isEqualTo(back.added());
    assertThat(there.changed()).isEqualTo(back.changed());
    assertThat(there.unchanged()).isEqualTo(back.unchanged());
  }

  @Property(tries = 30)
  void countsAsTwoMapsHeldInMemoryWould(
      @ForAll("figures") Map<String, Double> one, @ForAll("figures") Map<String, Double> other)
      throws IOException {
    SourceChange change = compare(one, other);

    assertThat(change.added())
        .isEqualTo(other.keySet().stream().filter(key -> !one.containsKey(key)).count());
    assertThat(change.changed())
        .isEqualTo(
            other.keySet().stream()
                .filter(one::containsKey)
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .count());
    assertThat(change.oldRows()).isEqualTo(one.size());
    assertThat(change.newRows()).isEqualTo(other.size());
  }

  @Provide
  Arbitrary<Map<String, Double>> figures() {
    Arbitrary<String> keys =
        Arbitraries.of("GTM", "HND", "SLV", "HTI", "\uD83D\uDE00", "\uFF21")
            .flatMap(origin -> Arbitraries.of("2024", "2025").map(year -> origin + " " + year));
    return Arbitraries.maps(keys, Arbitraries.doubles().between(0, 3).ofScale(0).injectNull(0.2));
  }

  private SourceChange compare(Map<String, Double> old, Map<String, Double> fresh)
      throws IOException {
    FigureShape shape = FigureShape.of(Tables.FLOWS);
    ChangeCount count = new ChangeCount(shape);
    List<Path> oldFiles = files(old, "2026-01-01");
    List<Path> newFiles = files(fresh, "2026-02-01");
    FigureJoin.walk(shape, oldFiles, newFiles, count);
    return count.result("flows", "s", "2026-01-01", "2026-02-01");
  }

  /** The figures in two files whose keys interlace, as a large source is written. */
  private List<Path> files(Map<String, Double> figures, String edition) throws IOException {
    List<Object[]> even = new ArrayList<>();
    List<Object[]> odd = new ArrayList<>();
    new TreeMap<>(figures)
        .forEach(
            (key, value) -> {
              String[] parts = key.split(" ");
              Object[] row = DataRoot.row("s", edition, new Flow(parts[0], parts[1], value));
              (even.size() > odd.size() ? odd : even).add(row);
            });
    even.sort(KeyOrder.of(Tables.FLOWS));
    odd.sort(KeyOrder.of(Tables.FLOWS));
    return List.of(root.write(Tables.FLOWS, even), root.write(Tables.FLOWS, odd));
  }
}
