package org.puebla.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puebla.normalise.file.FileKind;

class ReaderMessagesTest {

  private static final Pattern RULE = Pattern.compile("\"((?:file|layout)-[a-z0-9-]+[a-z0-9])\"");
  private static final Pattern FULL_RULE =
      Pattern.compile("\"normalise\\.((?:file|layout)-[a-z0-9-]+[a-z0-9])\"");

  @Test
  void everyRuleOfTheReadersHasItsTextInBothLanguages() throws Exception {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/puebla/normalise"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(file);
        RULE.matcher(source).results().forEach(rule -> rules.add(rule.group(1)));
        FULL_RULE.matcher(source).results().forEach(rule -> rules.add(rule.group(1)));
      }
    }
    Arrays.stream(FileKind.values()).forEach(kind -> rules.add("file-is-" + kind.word()));
    rules.add("file-is-directory");
    assertThat(readerKeys(Locale.ROOT)).isEqualTo(rules);
    assertThat(readerKeys(Locale.forLanguageTag("es"))).isEqualTo(rules);
  }

  @Test
  void bothLanguagesShowTheSameFacts() {
    ResourceBundle english = texts(Locale.ROOT);
    ResourceBundle spanish = texts(Locale.forLanguageTag("es"));
    for (String rule : readerKeys(Locale.ROOT)) {
      assertThat(new MessageFormat(spanish.getString(rule)).getFormatsByArgumentIndex())
          .as(rule)
          .hasSameSizeAs(new MessageFormat(english.getString(rule)).getFormatsByArgumentIndex());
    }
  }

  private static Set<String> readerKeys(Locale locale) {
    Set<String> keys = new TreeSet<>(texts(locale).keySet());
    keys.removeIf(key -> !key.startsWith("file-") && !key.startsWith("layout-"));
    return keys;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "org.puebla.normalise.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
