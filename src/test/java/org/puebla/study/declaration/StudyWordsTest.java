package org.puebla.study.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.study.chapter.Chapters;
import org.puebla.table.Tables;

class StudyWordsTest {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)[,}]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1234567.8|1,234,568",
        "es|1234567.8|1,234,568",
        "fr|1234567.8|1_234_568",
        "en|0.04567|0.0457",
        "es|12.5|12.5",
        "fr|12.5|12,5",
        "en|-3.25|-3.25",
        "en|-0.0|0"
      })
  void numbersAreWrittenAsTheLanguageWritesThemInTheRegion(
      String language, double value, String written) {
    // French parts thousands with a blank at which no line breaks.
    assertThat(words(language).number(value)).isEqualTo(written.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2019, 2019",
    "en, 2019-07, Jul 2019",
    "es, 2019-07, jul 2019",
    "fr, 2019-07, juill. 2019",
    "en, 2018-10-01/P1Y, Oct 2018 – Sep 2019",
    "en, 2015-07-01/P5Y, 2015–2020",
    "en, 2015-01-01/P5Y, 2015–2019",
    "en, 2020-08-01/P38M, Aug 2020 – Sep 2023",
    "en, 2019-Q3, 2019-Q3"
  })
  void periodsAreReadAsTheLanguageReadsThem(String language, String period, String read) {
    assertThat(words(language).period(period)).isEqualTo(read);
  }

  @Test
  void areasHaveTheirShortNames() {
    assertThat(words("en").area("USA")).isEqualTo("United States");
    assertThat(words("es").area("USA")).isEqualTo("Estados Unidos");
    assertThat(words("fr").area("VEN")).isEqualTo("Vénézuéla");
    assertThat(words("en").area("SUN")).contains("Soviet");
    assertThat(words("en").area("no code")).isEqualTo("no code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void everyTextIsThereInEveryLanguageWithTheSameGaps(String language) throws Exception {
    Properties english = bundle("words");
    Properties other = bundle("words_" + language);

    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  @Test
  void everyTableAndChapterHasItsWords() throws Exception {
    Set<String> english = bundle("words").stringPropertyNames();
    assertThat(Tables.all()).allMatch(table -> english.contains("site.table." + table.name()));
    assertThat(Chapters.ids()).allMatch(chapter -> english.contains("chapter." + chapter));
  }

  private static TreeSet<String> gaps(String text) {
    TreeSet<String> gaps = new TreeSet<>();
    GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }

  private static Properties bundle(String name) throws Exception {
    Properties texts = new Properties();
    try (InputStream file = StudyWords.class.getResourceAsStream(name + ".properties")) {
      texts.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static StudyWords words(String language) {
    return StudyWords.in(Locale.forLanguageTag(language));
  }
}
