package org.puebla.normalise.row;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puebla.codelist.Lookups;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;
import org.puebla.testing.DeclarationFrame;
import org.puebla.yaml.Yaml;

/** A declaration written as a statistician would, and what it makes of single rows. */
final class Mapped {

  private final SourceDeclaration declaration;
  private final RowMapper mapper;

  private Mapped(SourceDeclaration declaration, List<String> header) {
    this.declaration = declaration;
    this.mapper =
        RowMapper.compile(
            declaration,
            SpellingLists.of(declaration, Lookups.in(Path.of("jobs/lookups"))),
            new Header(header),
            new LandedFacts("file.csv", "0a1b", "2024-01-31"),
            "file.csv");
  }

  /**
   * @param rules the keys of the declaration that a test is about
   */
  static Mapped by(String rules, String... header) {
    return laidOut("format: delimited", rules, header);
  }

  static Mapped laidOut(String layout, String rules, String... header) {
    String text = DeclarationFrame.around("layout: { " + layout + " }\n" + rules);
    return new Mapped(Yaml.read(text, "xyz-test.yml", SourceDeclaration.class), List.of(header));
  }

  RowOutcome row(String... cells) {
    return mapper.map(new RawRow(cells, "line 7"));
  }

  /** The named columns of the observation that the row became. */
  Map<String, Object> kept(RowOutcome outcome, String... columns) {
    Object[] observation =
        outcome instanceof RowOutcome.Total total
            ? total.observation()
            : ((RowOutcome.Kept) outcome).observation();
    TableSchema schema = SourceTable.of(declaration);
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : columns) {
      values.put(column, observation[schema.position(column)]);
    }
    return values;
  }
}
