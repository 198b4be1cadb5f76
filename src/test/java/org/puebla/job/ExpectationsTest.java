package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.puebla.model.Place;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.Expect;
import org.puebla.source.declaration.Expect.Bounds;
import org.puebla.source.declaration.Expect.Coverage;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.testing.DeclarationFrame;
import org.puebla.yaml.Yaml;

class ExpectationsTest {

  private static final Reach REACH = new Reach(20, 1, Map.of("2019-10", 60L, "2023-09", 40L));

  @Test
  void anEditionWithinAllBoundsMeetsThem() {
    assertThat(findings(expect(90, 110, 2), tally(100, 2), REACH))
        .extracting(Finding::level)
        .containsOnly(Level.PASS);
  }

  @Test
  void oneRefusedRowTooManyFailsAndSaysByHowMuch() {
    Finding finding = finding("expect.refused", findings(expect(90, 110, 2), tally(100, 3), REACH));

    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.imbalance()).isEqualTo(1);
    assertThat(finding.found()).isEqualTo("3");
    assertThat(finding.expected()).isEqualTo("0 to 2");
  }

  @Test
  void rowsAreBoundedFromBothSides() {
    assertThat(finding("expect.rows", findings(expect(90, 110, 2), tally(89, 0), REACH)).level())
        .isEqualTo(Level.FAIL);
    assertThat(finding("expect.rows", findings(expect(90, 110, 2), tally(111, 0), REACH)).level())
        .isEqualTo(Level.FAIL);
  }

  @Test
  void coverageLooksAtAreasAndAtBothEndsOfTime() {
    Expect expect =
        new Expect(
            Place.of("x"),
            new Bounds(Optional.empty(), Optional.empty()),
            new Bounds(Optional.empty(), Optional.of(0L)),
            Optional.of(
                new Coverage(
                    Optional.of(21),
                    Optional.empty(),
                    Optional.of("2019"),
                    Optional.of("2023-10"))));

    List<Finding> findings = findings(expect, tally(100, 0), REACH);

    assertThat(finding("expect.coverage.origins", findings).level()).isEqualTo(Level.FAIL);
    assertThat(finding("expect.coverage.from", findings).level()).isEqualTo(Level.PASS);
    assertThat(finding("expect.coverage.to", findings).level()).isEqualTo(Level.FAIL);
  }

  @Test
  void aSampleIsNotHeldAgainstBoundsAndThatIsSaid() {
    assertThat(Expectations.ofSample("s", "2026-01-01"))
        .extracting(Finding::level)
        .containsOnly(Level.NOT_APPLIED);
  }

  @Test
  void losingAFewRowsWarnsAndLosingManyFails() {
    assertThat(shrinkage(97).level()).isEqualTo(Level.WARN);
    assertThat(shrinkage(94).level()).isEqualTo(Level.FAIL);
    assertThat(shrinkage(100).level()).isEqualTo(Level.PASS);
  }

  @Test
  void theEdgeOfEveryBoundIsWithinIt() {
    for (long read : List.of(90L, 110L)) {
      assertThat(findings(expect(90, 110, 2), tally(read, 2), REACH))
          .as("%d rows", read)
          .extracting(Finding::level)
          .containsOnly(Level.PASS);
    }
    assertThat(shrinkage(95).level()).isEqualTo(Level.WARN);
    assertThat(shrinkage(99).level()).isEqualTo(Level.WARN);
    assertThat(shrinkage(101).level()).isEqualTo(Level.PASS);
  }

  @Test
  void anEditionThatLostAnOriginOrItsLastPeriodFails() {
    List<Finding> fewer = after(new Reach(19, 1, Map.of("2019-10", 60L, "2023-08", 40L)));
    List<Finding> same = after(REACH);

    assertThat(finding("shrinkage.origins", fewer).level()).isEqualTo(Level.FAIL);
    assertThat(finding("shrinkage.origins", fewer).imbalance()).isEqualTo(-1);
    assertThat(finding("shrinkage.last-period", fewer).level()).isEqualTo(Level.FAIL);
    assertThat(same).extracting(Finding::level).containsOnly(Level.PASS);
  }

  private static List<Finding> after(Reach reach) {
    Expect expect = expect(1, 1000, 2);
    return Expectations.ofWhole(
        declaration(expect),
        "2026-02-01",
        tally(100, 0),
        reach,
        Optional.of(receipt(Expectations.stated(expect))));
  }

  @Test
  void boundsStatedAnewAcceptASmallerEdition() {
    Expect stated = expect(10, 110, 2);
    Receipt before = receipt(Expectations.stated(expect(90, 110, 2)));

    assertThat(
            Expectations.ofWhole(
                declaration(stated), "2026-02-01", tally(50, 0), REACH, Optional.of(before)))
        .extracting(Finding::rule)
        .doesNotContain("shrinkage.rows");
  }

  private static Finding shrinkage(long kept) {
    Expect expect = expect(1, 1000, 2);
    return finding(
        "shrinkage.rows",
        Expectations.ofWhole(
            declaration(expect),
            "2026-02-01",
            tally(kept, 0),
            new Reach(20, 1, Map.of("2019-10", kept - 40, "2023-09", 40L)),
            Optional.of(receipt(Expectations.stated(expect)))));
  }

  @Test
  void anEditionCannotTellOfATimeThatWasToComeWhenItWasPublished() {
    Reach early = new Reach(20, 1, Map.of("2026-02", 100L));

    Finding finding = finding("edition.date", findings(expect(90, 110, 2), tally(100, 0), early));

    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.expected()).contains("2026-03-01").contains("2026-02");
  }

  @Test
  void aPeriodUnderWayMayBeTheFirstWhereTheDeclarationSaysThatItIsPrinted() {
    Reach underWay = new Reach(20, 1, Map.of("2026-01", 100L));

    List<Finding> findings =
        Expectations.ofWhole(
            declared("{ history: period, under-way: last }", expect(90, 110, 2)),
            "2026-01-15",
            tally(100, 0),
            underWay,
            Optional.empty());

    assertThat(finding("edition.date", findings).level()).isEqualTo(Level.PASS);
  }

  @Test
  void aWindowIsHeldAgainstWhatStoodOfTheTimeThatItRestates() {
    Expect expect = expect(1, 1000, 2);
    Reach moved = new Reach(20, 1, Map.of("2023-09", 38L, "2023-10", 5L));

    List<Finding> findings =
        Expectations.ofWhole(
            declared("{ history: window }", expect),
            "2026-02-01",
            tally(43, 0),
            moved,
            Optional.of(receipt(Expectations.stated(expect))));

    Finding rows = finding("shrinkage.rows", findings);
    assertThat(rows.level()).isEqualTo(Level.WARN);
    assertThat(rows.found()).isEqualTo("38");
    assertThat(rows.expected()).isEqualTo("40 in edition 2026-01-01");
  }

  @Test
  void boundsOfCoverageMoveWithTheEdition() {
    Expect expect =
        new Expect(
            Place.of("x"),
            new Bounds(Optional.empty(), Optional.empty()),
            new Bounds(Optional.empty(), Optional.of(0L)),
            Optional.of(
                new Coverage(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("edition - 76 months"),
                    Optional.of("edition - 12 months"))));

    List<Finding> findings = findings(expect, tally(100, 0), REACH);

    assertThat(finding("expect.coverage.from", findings).level()).isEqualTo(Level.PASS);
    assertThat(finding("expect.coverage.to", findings).level()).isEqualTo(Level.FAIL);
    assertThat(finding("expect.coverage.to", findings).expected())
        .isEqualTo("not before 2025-02-01");
  }

  private static SourceDeclaration declaration(Expect expect) {
    return declared("{ history: whole }", expect);
  }

  private static SourceDeclaration declared(String editions, Expect expect) {
    String text = DeclarationFrame.around("layout: { format: delimited }\neditions: " + editions);
    SourceDeclaration read = Yaml.read(text, "xyz-test.yml", SourceDeclaration.class);
    return new SourceDeclaration(
        read.place(),
        read.source(),
        read.title(),
        read.publisher(),
        read.homepage(),
        read.licence(),
        read.citation(),
        read.definition(),
        read.table(),
        read.counts(),
        read.layout(),
        read.unfold(),
        read.otherLayouts(),
        read.symbols(),
        read.rounding(),
        read.columns(),
        read.ignore(),
        read.skip(),
        read.totals(),
        read.repeats(),
        read.editions(),
        read.gates(),
        read.breaks(),
        read.corrections(),
        expect,
        read.examples());
  }

  private static Receipt receipt(String expectations) {
    return new Receipt(
        "s",
        "2026-01-01",
        "flows",
        0,
        "digest",
        "declared",
        expectations,
        tally(100, 0),
        REACH,
        List.of(),
        List.of(),
        List.of("normalised/flows/source_id=s/edition=2026-01-01/part-0000.parquet"),
        List.of());
  }

  private static List<Finding> findings(Expect expect, Tally tally, Reach reach) {
    return Expectations.ofWhole(declaration(expect), "2026-02-01", tally, reach, Optional.empty());
  }

  private static Finding finding(String rule, List<Finding> findings) {
    return findings.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static Expect expect(long min, long max, long refused) {
    return new Expect(
        Place.of("x"),
        new Bounds(Optional.of(min), Optional.of(max)),
        new Bounds(Optional.empty(), Optional.of(refused)),
        Optional.empty());
  }

  private static Tally tally(long read, long refused) {
    return new Tally(
        read,
        read - refused,
        refused == 0 ? Map.of() : Map.of(RefusalReason.UNKNOWN_AREA, refused),
        0,
        Map.of());
  }
}
