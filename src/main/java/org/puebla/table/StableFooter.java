package org.puebla.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the encodings that a Parquet footer lists into one order.
 *
 * <p>parquet-java keeps them in a set hashed by identity, so that their order, hence the bytes of
 * the file, would differ from one process to the next.
 */
final class StableFooter {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  private StableFooter() {}

  /** Rewrites the footer of a finished, unencrypted Parquet file in place. */
  static void settle(Path file) throws IOException {
    try (RandomAccessFile parquet = new RandomAccessFile(file.toFile(), "rw")) {
      long tailStart = parquet.length() - TAIL;
      parquet.seek(tailStart);
      int footerLength = Integer.reverseBytes(parquet.readInt());
      long footerStart = tailStart - footerLength;
      byte[] footer = new byte[footerLength];
      parquet.seek(footerStart);
      parquet.readFully(footer);

      FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
      for (RowGroup group : metadata.getRow_groups()) {
        for (ColumnChunk column : group.getColumns()) {
          List<Encoding> encodings = new ArrayList<>(column.getMeta_data().getEncodings());
          encodings.sort(Comparator.naturalOrder());
          column.getMeta_data().setEncodings(encodings);
        }
      }
      ByteArrayOutputStream settled = new ByteArrayOutputStream(footerLength);
      Util.writeFileMetaData(metadata, settled);
      parquet.seek(footerStart);
      parquet.write(settled.toByteArray());
      parquet.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(settled.size())
              .array());
      parquet.write(MAGIC);
      parquet.setLength(parquet.getFilePointer());
    }
  }
}
