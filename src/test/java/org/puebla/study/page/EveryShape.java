package org.puebla.study.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;

/** A study with a figure of every shape, in which one country, publisher and title has any name. */
final class EveryShape {

  /** What a hostile publisher could write where a country's name is expected. */
  static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u2028=1+1";

  private EveryShape() {}

  /**
   * Writes the study of the hostile name, for a browser to open.
   *
   * @param folder the folder to write into
   */
  public static void main(String[] folder) throws IOException {
    for (Map.Entry<String, byte[]> file : pages(HOSTILE).entrySet()) {
      Path path = Path.of(folder[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  static SortedMap<String, byte[]> pages(String name) {
    Grid numbers =
        new Grid(
            List.of("Country", "Figure"),
            List.of(List.of(GridCell.label(name), new GridCell(12.5, "12.5", "", null))));
    List<Block> blocks =
        drawings(name).stream()
            .<Block>map(
                drawing ->
                    new Block.Drawn(
                        new StudyFigure(drawing.kind(), name, name, name, drawing, numbers)))
            .toList();
    return bound(
        Map.of("studies/test", List.of(manuscript("en", blocks), manuscript("fr", blocks))));
  }

  static SortedMap<String, byte[]> bound(Map<String, List<Manuscript>> studies) {
    try (Bound bound = new Bound()) {
      studies.forEach((folder, all) -> all.forEach(each -> bound.add(folder, each)));
      return bound.files();
    }
  }

  static Manuscript manuscript(String language, List<Block> blocks) {
    return new Manuscript(
        "2026-11-23-4f9a1c",
        "A study",
        "A question?",
        false,
        StudyWords.in(Locale.forLanguageTag(language)),
        List.of(new Manuscript.Section("flows", "Flows", blocks)));
  }

  static List<Drawing> drawings(String name) {
    List<Drawing.Link> links = List.of(new Drawing.Link(name, "Canada", 1234));
    return List.of(
        new Drawing.Lines(
            "people",
            List.of("2019", "2020", "2021"),
            List.of(
                new Drawing.Course(
                    name,
                    Arrays.asList(1000.0, null, 1234.0),
                    Arrays.asList(900.0, null, 1200.0),
                    Arrays.asList(1100.0, null, 1300.0),
                    List.of(2)))),
        new Drawing.Shades(
            "people",
            List.of(name),
            List.of("2019", "2020"),
            Drawing.Order.TIME,
            List.of(Arrays.asList(5.0, null)),
            Drawing.Scale.LOG),
        new Drawing.Chord("people", List.of(name, "Canada"), links),
        new Drawing.Sankey(
            "people",
            List.of(new Drawing.Stop(name, name), new Drawing.Stop("Canada", "Canada")),
            links),
        new Drawing.FlowMap(
            "people",
            List.of(new Drawing.Stop("MEX", name), new Drawing.Stop("CAN", "Canada")),
            List.of(new Drawing.Link("MEX", "CAN", 1234))),
        new Drawing.Pyramid("people", List.of("0–4"), name, "Women", List.of(3.0), List.of(4.0)),
        new Drawing.Waterfall(
            "people",
            List.of(new Drawing.Bar(name, 12, 10.0, 14.0), new Drawing.Bar("Rest", -2, null, null)),
            new Drawing.Bar("Observed", 10, null, null)));
  }
}
