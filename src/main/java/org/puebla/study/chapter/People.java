package org.puebla.study.chapter;

import static org.puebla.table.Tables.POPULATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Women, children, and children without their parents; and the ages of those who stay. */
final class People implements Chapter {

  /** Fewer make no pyramid. */
  private static final int FEW_AGES = 3;

  /** Men and women of an age, in this order. */
  private record Both(String age, double[] people) {}

  @Override
  public String id() {
    return "people";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("people.how"))));
    Charts.byArea(desk, "female-share", "measure", "FBS", "source_id", "int-un-desa-migrant-stock")
        .ifPresent(blocks::add);
    for (String indicator : List.of("child-share", "unaccompanied-share")) {
      Table rows = Charts.chosen(desk, indicator, "freq", "M", "sex", "_T");
      Charts.of(desk, indicator, desk.inScope(rows, "ref_area"), row -> counted(desk, row))
          .ifPresentOrElse(
              blocks::add, () -> blocks.add(new Block.Missing(desk.say(indicator + ".missing"))));
    }
    pyramid(desk).ifPresent(blocks::add);
    return blocks;
  }

  private static String counted(Desk desk, Row row) {
    return desk.words().code("measure", row.getString("measure"))
        + ", "
        + desk.area(row, "ref_area");
  }

  /** The population by age of the countries that the corridors leave, or of all together. */
  private static Optional<Block> pyramid(Desk desk) {
    List<String> areas =
        desk.scope().corridors().isEmpty()
            ? desk.scope().areas()
            : desk.scope().corridors().stream().map(route -> route.from()).distinct().toList();
    Table people = desk.rows(POPULATION, "measure", "POP");
    people = people.where(people.stringColumn("ref_area").isIn(areas));
    String year = Desk.latest(people);
    TreeMap<Integer, Both> ages = new TreeMap<>();
    for (Row row : people.where(people.stringColumn("time_period").isEqualTo(year))) {
      String age = row.getString("age");
      int side = row.getString("sex").equals("M") ? 0 : row.getString("sex").equals("F") ? 1 : -1;
      String first = age.replaceAll("^\\D*(\\d+).*$", "$1");
      if (side >= 0 && first.matches("\\d+")) {
        ages.computeIfAbsent(Integer.parseInt(first), ignored -> new Both(age, new double[2]))
                .people()[side] +=
            row.getDouble("obs_value");
      }
    }
    if (ages.size() < FEW_AGES) {
      return Optional.empty();
    }
    List<List<GridCell>> rows = new ArrayList<>();
    for (Both both : ages.values()) {
      rows.add(
          List.of(
              GridCell.label(age(both.age())),
              cell(desk, areas, year, both.age(), "M", both.people()[0]),
              cell(desk, areas, year, both.age(), "F", both.people()[1])));
    }
    Drawing drawing =
        new Drawing.Pyramid(
            desk.say("unit.people"),
            ages.values().stream().map(both -> age(both.age())).toList(),
            desk.words().code("sex", "M"),
            desk.words().code("sex", "F"),
            ages.values().stream().map(both -> both.people()[0]).toList(),
            ages.values().stream().map(both -> both.people()[1]).toList());
    String names = desk.words().list(areas.stream().map(desk.words()::area).toList());
    return Optional.of(
        new Block.Drawn(
            new StudyFigure(
                "population-pyramid",
                desk.say("people.pyramid.title", "areas", names, "year", year),
                desk.say("people.pyramid.alternative", "areas", names, "year", year),
                desk.source(people.row(0).getString("source_id")),
                drawing,
                new Grid(
                    List.of(
                        desk.say("column.age"),
                        desk.words().code("sex", "M"),
                        desk.words().code("sex", "F")),
                    rows))));
  }

  private static GridCell cell(
      Desk desk, List<String> areas, String year, String age, String sex, double value) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("ref_area", String.join(",", areas));
    key.put("measure", "POP");
    key.put("sex", sex);
    key.put("age", age);
    key.put("time_period", year);
    return new GridCell(value, desk.words().number(value), "", new Trace(POPULATION.name(), key));
  }

  /** {@code Y0T4} as it is read. */
  private static String age(String code) {
    return code.replaceAll("^Y_GE(\\d+)$", "$1+").replaceAll("^Y(\\d+)T(\\d+)$", "$1–$2");
  }
}
