package org.puebla.source.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.DeclarationText;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.PersonLevel;

/** Spoils one line of a valid declaration and looks for the one problem that it makes. */
class DeclarationRulesTest {

  @TempDir Path project;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ref_area: CAN      | ref_area: CANN      | 10 | unknown-code-near | CANN, CAN, *
          origin_basis: CTZ  | origin_basis: 9     | 12 | unknown-code | 9, 'CTZ, COB, RES, CRS'
          measure: IMM       | measure: FBS        | 13 | measure-of-another-table | FBS, stocks, flows
          stat_unit: PS      | edition: PS         | 14 18 | column-by-program column-not-filled | *
          stat_unit: PS      | stat_units: PS      | 14 18 | unknown-column-near column-not-filled | *
          stat_unit: PS      | time_period: 2019   | * | never-the-same said-twice column-not-filled | *
          area: CAN }        | area: CANADA }      | * | id-of-another-country folder unknown-publisher-area-near | *
          https://example    | www.example         | 5 | not-an-address | www.example.org/arrivals
          Country, lookup    | Country, constant: CAN, lookup | 19 | several-ways | origin, 'constant, from'
          from: Sex, map     | map                 | 21 | no-way | sex
          from: People       | constant: 5         | 22 | way-not-for-column | obs_value, constant, from
          origin: {          | gender: {           | * | unknown-column column-not-filled | *
          lookup: [names-en, | lookup: [names-eng, | 19 | unknown-lookup-near | names-eng, names-en, *
          lookup: [names-en, | lookup: [zzz,       | 19 | unknown-lookup | zzz, *
          Country, lookup    | Country, map: { x: CAN }, lookup | 19 | map-and-lookup | origin
          map: { Men: M      | map: { Men: X       | 21 | unknown-code | X, 'M, F, _O, _T, _U'
          map: { Men: M      | lookup: [own], absent: X, map: { Men: M | 21 21 21 | map-and-lookup not-for unknown-code | *
          as: count          | as: year            | 22 | read-as-something-else | obs_value, year, 'count, number'
          , as: count        | ''                  | 22 | not-read-as | obs_value, 'count, number'
          as: count          | as: count, scale: 0 | 22 | not-above-zero | scale, 0.0
          as: count          | as: count, map: { a: b } | 22 | not-for | map, obs_value
          as: count          | as: count, low: Lo  | 22 | half-of-bounds | obs_value
          as: count          | as: count, error: E | 22 | half-of-bounds | obs_value
          as: count          | as: count, error: E, times: 2, low: L, high: H | 22 | bounds-two-ways | obs_value
          as: count          | as: count, error: E, times: 0 | 22 | not-above-zero | times, 0.0
          as: count          | as: count, low: Note, high: H | 23 | read-and-ignored | Note, columns.obs_value.low
          map: { Men         | times: 2, map: { Men | 21 | only-for | times, sex, obs_value
          from: Year         | constant: May       | 20 | not-a-period | May
          as: year           | as: month-name      | 20 | needs-two-cells | month-name
          as: year           | as: fiscal-year     | 20 | needs-year-starts | fiscal-year
          as: year           | as: fiscal-year, year-starts: 13 | 20 | not-a-month | 13
          as: year           | as: year, months: en | 20 | only-for | months, time_period, *
          as: year           | as: year, year-starts: 4 | 20 | only-for | year-starts, time_period, *
          as: year           | as: year, annual-until: 4 | 20 | only-for | annual-until, time_period, *
          as: year           | as: year, regex: '[' | 20 | not-a-pattern | [, *
          map: { Men         | scale: 2, map: { Men | 21 | only-for | scale, sex, obs_value
          encoding: utf-8    | encoding: latin-99  | 15 | unknown-encoding | latin-99
          encoding: utf-8    | encoding: ' '       | 15 | unknown-encoding | ' '
          delimiter: comma   | delimiter: commas   | 15 | not-one-mark | delimiter, commas
          delimiter: comma,  | ''                  | 15 | needed-by-format | delimiter, delimited
          delimiter: comma   | sheet: A, delimiter: comma | 15 | not-for-format | sheet, delimited
          delimiter: comma   | sheets: [A], delimiter: comma | 15 | not-for-format | sheets, delimited
          format: delimited, delimiter: comma, encoding: utf-8 | format: xls, sheet: A, sheets: [B] | 15 | sheet-and-sheets | ''
          delimiter: comma   | grouping: '.', delimiter: comma | 15 | same-mark | .
          delimiter: comma   | header: [3, 2], delimiter: comma | 15 | lines-not-in-order | 2, 3
          delimiter: comma   | header: [3], data: 3, delimiter: comma | 15 | lines-not-in-order | 3, 3
          delimiter: comma   | footer: '*', delimiter: comma | 15 | not-a-pattern | *
          format: delimited, delimiter: comma, encoding: utf-8 | format: dialect | 15 | needed-by-format | dialect, dialect
          low: 0, high: 5    | low: 6, high: 5     | 17 | range-upside-down | --
          status: Q          | status: Z           | 17 | unknown-code | Z, *
          , status: Q        | ''                  | 17 | symbol-without-meaning | --
          ignore: [Note]     | ignore: [Note, Note] | 23 | ignored-twice | Note
          ignore: [Note]     | ignore: [Sex]       | 23 | read-and-ignored | Sex, columns.sex.from
          ignore: [Note]     | rounding: { base: 1 } | 23 | base-below-two | 1
          ignore: [Note]     | unfold: { pattern: '[0-9]+', value: v } | 23 | no-named-group | [0-9]+
          ignore: [Note]     | unfold: { pattern: '(?<v>x)', value: v } | 23 | value-is-a-group | v
          ignore: [Note]     | unfold: { pattern: '(?<v>x)', across: v } | 23 | no-named-group | (?<v>x)
          ignore: [Note]     | unfold: { pattern: '(?<v>x)' } | 23 | value-or-across | ''
          ignore: [Note]     | unfold: { pattern: '(?<v>x)', across: v, value: w } | 23 23 | no-named-group value-or-across | *
          ignore: [Note]     | unfold: { pattern: '(?<v>x)', across: zzz } | 23 | across-no-group | zzz, v
          ignore: [Note]     | unfold: { pattern: '(?<v', value: v } | 23 | not-a-pattern | *
          ignore: [Note]     | breaks: [{ period: May, because: law }] | 23 | not-a-period | May
          ignore: [Note]     | corrections: [{ when: {}, action: drop, because: x }] | 23 | correction-without-guard | ''
          ignore: [Note]     | corrections: [{ when: { Sex: x }, action: scale, because: x }] | 23 | correction-without-cell | scale
          ignore: [Note]     | corrections: [{ when: { Sex: x }, action: scale, column: People, value: y, because: x }] | 23 | factor-not-a-number | y
          name: regions      | name: Some Regions  | 25 | not-a-rule-name | Some Regions
          in: [Europe]       | in: []              | 25 | chooses-no-row | regions
          in: [Both]         | in: []              | 27 | chooses-no-row | all-sexes
          in: [Both]         | in: ["*"]           | 27 | star-without-area | all-sexes
          over: [sex]        | over: []            | 27 | total-over-nothing | all-sexes
          over: [sex]        | over: [obs_value]   | 27 | total-over-no-key | obs_value, *
          over: [sex]        | over: [sexes]       | 27 | total-over-no-key-near | sexes, sex, *
          over: [sex]        | over: [sex], tolerance: 1 | 27 | tolerance-out-of-range | 1.0
          rows: { min: 10,   | rows: { min: 30,    | 29 | bounds-upside-down | rows, 30, 20
          rows: { min: 10,   | rows: {             | 29 | rows-without-bounds | ''
          refused: { max: 0 } | refused: { min: 0 } | 30 | refused-without-maximum | ''
          from: "2015", to   | from: "2025", to    | 31 | periods-upside-down | 2025, 2020
          from: "2015", to   | from: "spring", to  | 31 | not-a-period | spring
          refused: unknown-area | refused: unknown-aria | 35 | unknown-reason-near | unknown-aria, unknown-area, *
          refused: unknown-area | total: all-sexes  | 32 | no-refused-example | ''
          refused: unknown-area | total: all-sex, refused: x | * | * | *
          refused: unknown-area | ignored: regios  | 32 35 | no-refused-example unknown-rule-name-near | *
          gives: { origin: BLZ, obs_value: "3" } | gives: {} | 32 33 | no-kept-example example-without-outcome | *
          gives: { origin    | gives: { origins    | 33 | unknown-column-near | origins, origin, *
          gives: { origin    | refused: unknown-area, gives: { origin | * | * | *
          """)
  void findsTheSpoiltLine(String valid, String spoilt, String lines, String rules, String facts)
      throws Exception {
    List<Problem> problems = problems(valid, spoilt == null ? "" : spoilt);

    assertThat(problems).isNotEmpty();
    if (!rules.equals("*")) {
      assertThat(problems)
          .extracting(problem -> problem.rule().substring("source.".length()))
          .containsExactlyInAnyOrder(rules.split(" "));
    }
    if (!lines.equals("*")) {
      assertThat(problems)
          .extracting(problem -> String.valueOf(problem.place()).replaceAll(".*:", ""))
          .containsExactlyInAnyOrder(lines.split(" "));
    }
    if (facts != null && !facts.equals("*") && !facts.isEmpty()) {
      String expected = facts.replaceAll(", \\*$", "").replace("'", "");
      assertThat(problems.get(0).facts().toString()).startsWith("[" + expected);
    }
  }

  @Test
  void aTableOfStocksTakesMeasuresOfStocks() throws Exception {
    assertThat(problems("table: flows", "table: stocks"))
        .extracting(Problem::rule)
        .containsExactly("source.measure-of-another-table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nombre",
        "First Name",
        "Apellidos",
        "Passport Number",
        "Pasaporte",
        "Número de documento",
        "A-Number",
        "Alien Registration Number",
        "Date of Birth",
        "fecha_de_nacimiento",
        "Latitude",
        "LONGITUD",
        "incident lat",
        "Teléfono",
        "CURP",
        "Unique Identifier",
        "e-mail",
        "DOB",
        "name"
      })
  void refusesColumnsThatTellPeopleApart(String column) throws Exception {
    assertThat(problems("ignore: [Note]", "ignore: [\"" + column + "\"]"))
        .extracting(Problem::rule, problem -> problem.facts().get(0))
        .containsExactly(tuple("source.person-level", column));
    assertThat(problems("from: Sex, map", "from: \"" + column + "\", map"))
        .extracting(Problem::rule)
        .containsExactly("source.person-level");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Country of birth", "Year of birth", "Country name", "coo_name", "Citizenship", "Age",
        "Land Border Region", "Latin America", "Nationality", "Documented", "State", "Number",
        "FR_PAYS_DE_CITOYENNETÉ", "Region, development group, country or area", "Addressed"
      })
  void takesColumnsOfCounts(String column) {
    assertThat(PersonLevel.isTrait(column)).isFalse();
    assertThat(PersonLevel.isName(column)).isFalse();
  }

  @Test
  void namesBesideCodesOfAreasAreOfAreas() throws Exception {
    String named = DeclarationText.VALID.replace("ignore: [Note]", "ignore: [Name, Note]");
    String coded = named.replace("lookup: [names-en, own]", "lookup: [iso3]");
    Path file = DeclarationText.write(project.resolve("jobs"), "can", DeclarationText.ID, coded);

    assertThat(Declarations.readFile(project.resolve("jobs"), file).ignore()).contains("Name");
  }

  private List<Problem> problems(String valid, String spoilt) throws Exception {
    assertThat(DeclarationText.VALID).contains(valid);
    String text = DeclarationText.VALID.replace(valid, spoilt);
    Path jobs = project.resolve("jobs");
    Path file = DeclarationText.write(jobs, "can", DeclarationText.ID, text);
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> Declarations.readFile(jobs, file));
    return refusal == null ? List.of() : refusal.problems();
  }
}
