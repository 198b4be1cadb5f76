package org.puebla.normalise.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.normalise.layout.Landed;

class FileDoorTest {

  @Test
  void saysWhatAFileUnderACsvNameIs() throws Exception {
    assertThat(kind("\n<!DOCTYPE html><html>")).isEqualTo("html");
    assertThat(kind("\uFEFF<HTML><body>")).isEqualTo("html");
    assertThat(kind("<?xml version='1.0'?><!-- x --><html>")).isEqualTo("html");
    assertThat(kind("<?xml version='1.0'?><a/>")).isEqualTo("xml");
    assertThat(kind("%PDF-1.7")).isEqualTo("pdf");
    assertThat(kind("PAR1....")).isEqualTo("parquet");
    assertThat(kind("")).isEqualTo("empty");
    assertThat(kind(HexFormat.of().parseHex("d0cf11e0a1b11ae100"))).isEqualTo("ole2");
    assertThat(kind(zip("data.csv"))).isEqualTo("zip");
    assertThat(kind(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("xlsx");
    assertThat(kind("PK\u0003\u0004cut short")).isEqualTo("damaged-zip");
    assertThat(kind(new byte[64])).isEqualTo("binary");
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write("a,b\n".getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(kind(gzipped.toByteArray())).isEqualTo("gzip");
  }

  @Test
  void takesACellThatBeginsWithALesserSignForText() {
    assertThat(Landed.text("<5,b\n1,2\n").rows()).containsExactly("line 2: 1|2");
  }

  @Test
  void asksForAWorkbookWhereOneIsDeclared() {
    assertThat(Landed.text("a,b\n").workbook("Data").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-is-text [XLSX]");
    assertThat(Landed.text("a,b\n").dialect("upm-cuadro").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-is-text [XLS]");
  }

  @Test
  void tellsAMissingFileFromAFolder(@TempDir Path folder) {
    assertThat(Landed.file(folder.resolve("no.csv")).problem())
        .isEqualTo("INPUT_MISSING landed.csv normalise.file-missing []");
    assertThat(Landed.file(folder).problem())
        .isEqualTo("INPUT_MISSING landed.csv normalise.file-is-directory []");
  }

  private static String kind(String text) {
    return kind(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String kind(byte[] bytes) {
    String problem = Landed.bytes(bytes).problem();
    assertThat(problem).startsWith("DATA_FAILED landed.csv normalise.file-is-").endsWith(" [CSV]");
    return problem.replaceFirst(".*file-is-", "").replaceFirst(" .*", "");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
