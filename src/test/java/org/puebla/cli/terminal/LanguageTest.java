package org.puebla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "list --lang es, de, es",
    "list --lang=es-MX, de, es",
    "--lang en list --lang es, es, en",
    "list --lang fr, es, en",
    "list --lang, es, es",
    "list, es, es",
    "list, fr, en"
  })
  void whatIsTypedOutweighsTheMachine(String line, String machine, String language) {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(machine));
      assertThat(Language.of(line.split(" ")).getLanguage()).isEqualTo(language);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }
}
