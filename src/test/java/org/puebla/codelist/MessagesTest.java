package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern RULE = Pattern.compile("\"codelist\\.([a-z-]+)\"");

  @Test
  void everyRuleHasItsTextInBothLanguagesAndNoTextIsLeftOver() throws Exception {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/puebla/codelist"))) {
      for (Path file : files.toList()) {
        RULE.matcher(Files.readString(file)).results().forEach(rule -> rules.add(rule.group(1)));
      }
    }
    assertThat(texts(Locale.ROOT).keySet()).isEqualTo(rules);
    assertThat(texts(Locale.forLanguageTag("es")).keySet()).isEqualTo(rules);
  }

  @Test
  void bothLanguagesShowTheSameFacts() {
    ResourceBundle english = texts(Locale.ROOT);
    ResourceBundle spanish = texts(Locale.forLanguageTag("es"));
    for (String rule : english.keySet()) {
      assertThat(new MessageFormat(spanish.getString(rule)).getFormats())
          .as(rule)
          .hasSameSizeAs(new MessageFormat(english.getString(rule)).getFormats());
    }
  }

  @Test
  void saysWhatWasFoundAndWhatToDo() {
    String text = texts(Locale.ROOT).getString("unknown-code");
    assertThat(MessageFormat.format(text, "ATL", "Atlantis"))
        .startsWith("The code \"ATL\" of the spelling \"Atlantis\" is no area.");
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "org.puebla.codelist.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
