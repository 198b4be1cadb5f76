package org.puebla.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for everything that can be wrong with a declaration, a landed file or a data root. */
class MessagesTest {

  private static final Pattern RULE =
      Pattern.compile("\"(?:yaml|store|source)\\.([a-z][a-z0-9-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "store", "source"})
  void bothLanguagesSayTheSameOfEachRule(String room) {
    ResourceBundle english = bundle(room, Locale.ENGLISH);
    ResourceBundle spanish = bundle(room, Locale.forLanguageTag("es"));

    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    for (String rule : english.keySet()) {
      assertThat(placeholders(spanish.getString(rule)))
          .as(rule)
          .isEqualTo(placeholders(english.getString(rule)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "store", "source"})
  void everyRuleHasItsWords(String room) {
    assertThat(bundle(room, Locale.ENGLISH).keySet()).containsAll(rulesIn(room));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          en | yaml | unknown-key-near | colums,columns,counts and columns | unknown key 'colums'; did you mean 'columns'? Expected one of: counts and columns.
          es | yaml | unknown-key-near | colums,columns,counts y columns | clave desconocida «colums»; ¿quiso decir «columns»? Se esperaba una de: counts y columns.
          en | yaml | no-value | title | 'title' has no value. Write one after the colon; the empty text is written "".
          es | yaml | no-value | title | «title» no tiene valor. Escriba uno después de los dos puntos; el texto vacío se escribe "".
          en | source | unknown-lookup-near | area-en,areas-en,areas-en and iso3 | unknown lookup 'area-en'; did you mean 'areas-en'? Expected one of: areas-en and iso3.
          en | source | no-named-group | [0-9]+ | '[0-9]+' keeps nothing of the column's name; expected a named group such as (?<year>[0-9]+). Add one.
          es | source | person-level | Nombre | la columna «Nombre» distingue a personas; Puebla solo admite conteos. Pida al productor una tabla de conteos; no ingrese este archivo.
          en | source | id-of-another-country | usa-x,can | the id 'usa-x' does not begin with 'can-', as its publisher's area asks. Rename it or correct publisher.area.
          en | store | held | run-1,42,host | the data root is held by run run-1 (process 42 on host); expected that no other run is at work. Wait until it ends, or stop that process; the lock goes with it.
          es | store | no-space | 10,20 | el disco está lleno: quedan libres 10 bytes y había que escribir 20. No se reemplazó nada. Libere espacio o elija otra raíz de datos con --data.
          """)
  void readsLikeThis(String language, String room, String rule, String facts, String expected) {
    String pattern = bundle(room, Locale.forLanguageTag(language)).getString(rule);

    assertThat(MessageFormat.format(pattern, (Object[]) facts.split(","))).isEqualTo(expected);
  }

  @Test
  void noApostropheIsLost() {
    for (String room : List.of("yaml", "store", "source")) {
      ResourceBundle english = bundle(room, Locale.ENGLISH);
      for (String rule : english.keySet()) {
        assertThat(english.getString(rule).replace("''", "")).as(rule).doesNotContain("'");
      }
    }
  }

  private static ResourceBundle bundle(String room, Locale locale) {
    return ResourceBundle.getBundle(
        "org.puebla." + room + ".messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> placeholders = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(placeholders::add);
    return placeholders;
  }

  private static TreeSet<String> rulesIn(String room) {
    TreeSet<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/puebla", room))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String code = Files.readString(file);
        RULE.matcher(code).results().map(found -> found.group(1)).forEach(rules::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }
}
