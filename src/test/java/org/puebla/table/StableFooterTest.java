package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableFooterTest {

  /** The length of the footer and {@code PAR1}. */
  private static final int TAIL = 8;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("any.parquet");
    AnyRows.write(
        List.of(
            new Object[] {"A", "x", "one", 1.0, 1L, null, true},
            new Object[] {"B", "x", null, 2.5, null, null, null}),
        file);
  }

  /** As another process would have hashed them. */
  @Test
  void encodingsInAnyOrderGiveTheSameBytes() throws IOException {
    byte[] settled = Files.readAllBytes(file);
    turnEncodingsRound();
    assertThat(file).as("the order is in the bytes").satisfies(it -> differs(it, settled));

    StableFooter.settle(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(settled);
  }

  @Test
  void whatIsSettledStaysAsItIs() throws IOException {
    byte[] settled = Files.readAllBytes(file);
    StableFooter.settle(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(settled);
  }

  @Test
  void rowsAreReadAsBefore() throws IOException {
    turnEncodingsRound();
    StableFooter.settle(file);

    assertThat(AnyRows.read(file, Selection.everything()))
        .extracting(each -> each.get(0))
        .containsExactly("A", "B");
  }

  private static void differs(Path file, byte[] bytes) throws IOException {
    assertThat(Files.readAllBytes(file)).isNotEqualTo(bytes);
  }

  private void turnEncodingsRound() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - TAIL);
    int start = bytes.length - TAIL - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, length));
    for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
      List<Encoding> encodings = new ArrayList<>(column.getMeta_data().getEncodings());
      Collections.reverse(encodings);
      column.getMeta_data().setEncodings(encodings);
    }
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(Arrays.copyOf(bytes, start));
    Util.writeFileMetaData(footer, turned);
    turned.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(turned.size() - start)
            .array());
    turned.write(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    Files.write(file, turned.toByteArray());
  }
}
