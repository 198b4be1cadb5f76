package org.puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puebla.model.RuleWords;

/** Holds the words of every room to both languages and to the rules that the code names. */
class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/puebla");
  private static final Path SOURCES = Path.of("src/main/java/org/puebla");
  private static final Pattern RULE =
      Pattern.compile(
          "(?:Problem\\.(?:of|at)|text|Unknown\\.of)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z]+\\.[a-z0-9-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(messages|help)\\.properties"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void haveTheSameKeysInBothLanguages(Path english) throws IOException {
    assertThat(read(spanish(english)).stringPropertyNames())
        .isEqualTo(read(english).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nameTheSameFactsInBothLanguages(Path english) throws IOException {
    Properties one = read(english);
    Properties other = read(spanish(english));
    for (String key : one.stringPropertyNames()) {
      assertThat(placeholders(other.getProperty(key)))
          .as("%s of %s", key, english)
          .isEqualTo(placeholders(one.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void areWellFormedPatterns(Path english) throws IOException {
    if (english.getFileName().toString().startsWith("help")) {
      return;
    }
    for (Path file : List.of(english, spanish(english))) {
      Properties words = read(file);
      for (String key : words.stringPropertyNames()) {
        String pattern = words.getProperty(key);
        String shown =
            new MessageFormat(pattern, Locale.ENGLISH)
                .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(shown).as("%s of %s", key, file).doesNotContain("{").isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void haveWordsForEveryRuleThatTheCodeNames(String rule) throws IOException {
    if (rule.endsWith("-")) {
      // The rest of the name is put together when it runs; some text must begin so.
      Path bundle =
          RESOURCES.resolve(rule.substring(0, rule.indexOf('.')) + "/messages.properties");
      assertThat(read(bundle).stringPropertyNames())
          .anyMatch(key -> key.startsWith(rule.substring(rule.indexOf('.') + 1)));
    } else {
      assertThat(new RuleWords(Locale.ENGLISH).has(rule)).as(rule).isTrue();
    }
  }

  static Stream<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>();
    List<Path> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(classes::add);
    }
    for (Path file : classes) {
      Matcher matcher = RULE.matcher(Files.readString(file));
      while (matcher.find()) {
        rules.add(matcher.group(1));
      }
    }
    return rules.stream();
  }

  private static Path spanish(Path english) {
    String name = english.getFileName().toString().replace(".properties", "_es.properties");
    return english.resolveSibling(name);
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
