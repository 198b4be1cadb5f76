package org.puebla.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.PueblaException;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SdmxCsvTest {

  private static final String RELEASE = "2026-11-23-abcdef";

  @TempDir Path folder;

  @Test
  void beginsAsTheFieldGuideOfSdmxCsv2SaysAndPutsDimensionsFirst() throws Exception {
    Path file =
        Rows.file(
            folder,
            "p.parquet",
            Tables.POPULATION,
            Rows.row(
                Tables.POPULATION,
                Map.of(
                    "ref_area",
                    "MEX",
                    "measure",
                    "POP",
                    "time_period",
                    "2019",
                    "period_basis",
                    "MID",
                    "source_id",
                    "s",
                    "edition",
                    "2020-01-01",
                    "obs_value",
                    12.5)));
    StringBuilder text = new StringBuilder();

    SdmxCsv message = SdmxCsv.write(Rows.slice(Tables.POPULATION, file), text);

    assertThat(message.rows()).isEqualTo(1);
    assertThat(text.toString())
        .isEqualTo(
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,SEX,AGE,PERIOD_BASIS,SOURCE_ID,EDITION,"
                + "TIME_PERIOD,OBS_VALUE,OBS_LOW,OBS_HIGH,OBS_STATUS,SOURCE_LOCATOR\r\n"
                + "datastructure,PUEBLA:POPULATION(1.0.0),I,MEX,POP,_T,_T,MID,s,2020-01-01,"
                + "2019,12.5,,,,\r\n");
  }

  @Test
  void everyCodeOfTheDataIsInTheListOfItsComponent() throws Exception {
    Path file =
        Rows.file(
            folder,
            "i.parquet",
            Tables.INDICATORS,
            indicator("growth", Map.of("measure", "POP", "ref_area", "MEX", "stat_unit", "PS")),
            indicator("gap", Map.of("measure", "_Z", "ref_area", "GTM", "stat_unit", "_Z")),
            indicator("inflow", Map.of("measure", "IMM", "obs_status", "E", "stat_unit", "EV")));

    List<CSVRecord> records = new ArrayList<>();
    Map<String, Set<String>> lists = new HashMap<>();
    Map<String, String> listOf = read(Tables.INDICATORS, file, records, lists);

    assertThat(listOf).containsEntry("MEASURE", "CL_MEASURE").containsEntry("ORIGIN", "CL_AREA");
    int checked = 0;
    for (CSVRecord record : records) {
      for (Map.Entry<String, String> coded : listOf.entrySet()) {
        String code = record.get(coded.getKey());
        if (!code.isEmpty()) {
          assertThat(lists.get(coded.getValue())).as(coded.getKey()).contains(code);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(30);
  }

  @Test
  void aCodeOfNoListStopsTheExport() throws Exception {
    Path file =
        Rows.file(
            folder, "i.parquet", Tables.INDICATORS, indicator("inflow", Map.of("measure", "XYZ")));

    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> SdmxCsv.write(Rows.slice(Tables.INDICATORS, file), new StringBuilder()))
        .withMessageContaining("export.code-unknown")
        .withMessageContaining("XYZ");
  }

  @Test
  void anEmptyDimensionDoesNotApplyAndAReservedNameIsAnother() throws Exception {
    Path file =
        Rows.file(
            folder,
            "r.parquet",
            Tables.REVISIONS,
            Rows.row(
                Tables.REVISIONS,
                Map.of(
                    "series_key",
                    "A.B",
                    "time_period",
                    "2019",
                    "source_id",
                    "",
                    "old_edition",
                    "2020-01-01",
                    "new_edition",
                    "2020-02-01")));
    StringBuilder text = new StringBuilder();

    SdmxCsv.write(Rows.slice(Tables.REVISIONS, file), text);

    assertThat(text)
        .contains(
            "ACTION,PUEBLA_SERIES_KEY,SOURCE_ID,OLD_EDITION,NEW_EDITION,TIME_PERIOD,",
            ",I,A.B,_Z,2020-01-01,2020-02-01,2019,");
  }

  @Test
  void aTableWithoutAKeyIsRefused() {
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> SdmxCsv.write(Rows.slice(Tables.REJECTED), new StringBuilder()))
        .withMessageContaining("export.no-key");
  }

  private static Object[] indicator(String id, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>();
    all.put("indicator", id);
    all.put("origin_basis", "_Z");
    all.put("duration", "_U");
    all.put("freq", "A");
    all.put("time_period", "2019");
    all.put("period_basis", "CAL");
    all.put("measure", "IMM");
    all.put("stat_unit", "PS");
    all.putAll(values);
    return Rows.row(Tables.INDICATORS, all);
  }

  /** Fills in the records and the codes of each list; tells the list of each coded component. */
  private static Map<String, String> read(
      TableSchema table, Path file, List<CSVRecord> records, Map<String, Set<String>> lists)
      throws Exception {
    StringBuilder text = new StringBuilder();
    SdmxCsv message = SdmxCsv.write(Rows.slice(table, file), text);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text.toString(), format)) {
      records.addAll(parser.getRecords());
    }
    String structure = SdmxStructure.of(message, RELEASE);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(structure.getBytes(StandardCharsets.UTF_8)));
    for (Element list : elements(document.getElementsByTagName("str:Codelist"))) {
      Set<String> codes = new HashSet<>();
      elements(list.getElementsByTagName("str:Code"))
          .forEach(it -> codes.add(it.getAttribute("id")));
      lists.put(list.getAttribute("id"), codes);
    }
    Map<String, String> listOf = new HashMap<>();
    for (Element enumeration : elements(document.getElementsByTagName("str:Enumeration"))) {
      Element component = (Element) enumeration.getParentNode().getParentNode();
      listOf.put(
          component.getAttribute("id"),
          enumeration.getTextContent().replaceFirst(".*PUEBLA:(\\w+)\\(.*", "$1"));
    }
    return listOf;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }
}
