package org.puebla.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.export.SdmxShape.Component;
import org.puebla.export.SdmxShape.Kind;
import org.puebla.table.ColumnType;

/**
 * A slice as an SDMX-CSV 2.0 data message, whose structure {@link SdmxStructure} writes. An empty
 * text in the key is {@code _Z}, since SDMX takes an empty dimension for any.
 */
public final class SdmxCsv {

  static final String NOT_APPLICABLE = "_Z";

  private static final List<String> FIRST_COLUMNS = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");

  private final SdmxShape shape;
  private final UsedCodes codes;
  private final String firstCells;
  private long rows;

  private SdmxCsv(SdmxShape shape) {
    this.shape = shape;
    this.codes = new UsedCodes(shape.table());
    // Information: a message that asks nobody to change a database.
    this.firstCells = "datastructure," + shape.reference() + ",I";
  }

  /**
   * Writes the data message.
   *
   * @throws org.puebla.model.PueblaException INVALID when the table has no key; FAULT when a code
   *     is in no code list
   */
  public static SdmxCsv write(Slice slice, Appendable target) throws IOException {
    SdmxCsv message = new SdmxCsv(SdmxShape.of(slice.table()));
    message.rows(slice, target);
    return message;
  }

  /** How many observations were written. */
  public long rows() {
    return rows;
  }

  SdmxShape shape() {
    return shape;
  }

  /** The codes that were written. */
  UsedCodes codes() {
    return codes;
  }

  private void rows(Slice slice, Appendable target) throws IOException {
    Stream<String> ids = shape.components().stream().map(Component::id);
    target.append(CsvText.line(Stream.concat(FIRST_COLUMNS.stream(), ids).toList()));
    StringBuilder line = new StringBuilder();
    rows =
        slice.forEach(
            row -> {
              line.setLength(0);
              line.append(firstCells);
              for (Component component : shape.components()) {
                line.append(',').append(cell(component, row[component.at()]));
              }
              target.append(line.append(CsvText.LINE_END));
            });
  }

  private String cell(Component component, Object value) {
    String text = Figures.text(value);
    if (component.column().type() != ColumnType.TEXT) {
      return text;
    }
    boolean isDimension = component.kind() == Kind.DIMENSION;
    String filled = isDimension && text.isEmpty() ? NOT_APPLICABLE : text;
    if (!filled.isEmpty()) {
      codes.add(component.column(), filled);
    }
    return CsvText.cell(filled);
  }
}
