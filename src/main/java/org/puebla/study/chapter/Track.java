package org.puebla.study.chapter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The figures of one thing over time.
 *
 * @param name as it is read
 * @param points by period
 */
record Track(String name, NavigableMap<String, RowFigure> points) {

  /** One track for each name that the rows give, sorted by name; rows without figures count too. */
  static List<Track> of(TableSchema schema, Table rows, Function<Row, String> name) {
    Map<String, NavigableMap<String, RowFigure>> tracks = new TreeMap<>();
    for (Row row : rows) {
      tracks
          .computeIfAbsent(name.apply(row), ignored -> new TreeMap<>())
          .put(row.getString("time_period"), RowFigure.of(schema, row));
    }
    return tracks.entrySet().stream()
        .map(track -> new Track(track.getKey(), track.getValue()))
        .filter(track -> track.points.values().stream().anyMatch(RowFigure::isKnown))
        .toList();
  }

  /** The tracks with the greatest last figures, the greatest first. */
  static List<Track> greatest(List<Track> tracks, int most) {
    return tracks.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Track track) -> -track.last().map(RowFigure::value).orElse(0.0))
                .thenComparing(Track::name))
        .limit(most)
        .toList();
  }

  /** The latest figure that is known. */
  Optional<RowFigure> last() {
    return lastPeriod().map(points::get);
  }

  Optional<String> lastPeriod() {
    return points.entrySet().stream()
        .filter(point -> point.getValue().isKnown())
        .reduce((earlier, later) -> later)
        .map(Map.Entry::getKey);
  }

  @Nullable RowFigure at(String period) {
    return points.get(period);
  }
}
