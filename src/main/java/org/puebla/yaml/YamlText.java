package org.puebla.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Parses YAML into nodes with line numbers, within limits that no honest file comes near. */
final class YamlText {

  private static final int MOST_CHARACTERS = 3_000_000;
  private static final int DEEPEST_NESTING = 30;

  private YamlText() {}

  static String decode(byte[] bytes, String file) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, text, true);
    text.flip();
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      throw invalid(Place.line(file, lineAt(text.toString(), text.length())), "yaml.not-utf-8");
    }
    String decoded = text.toString();
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  static Node parse(String text, String file) {
    try {
      Node root = new org.yaml.snakeyaml.Yaml(limits()).compose(new StringReader(text));
      if (root == null) {
        throw invalid(Place.of(file), "yaml.empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      throw malformed(e, file);
    } catch (ReaderException e) {
      throw invalid(
          Place.line(file, lineAt(text, e.getPosition())),
          "yaml.control-character",
          String.format("U+%04X", e.getCodePoint()));
    } catch (YAMLException e) {
      throw invalid(Place.of(file), "yaml.beyond-limits", MOST_CHARACTERS, DEEPEST_NESTING);
    }
  }

  private static PueblaException malformed(MarkedYAMLException e, String file) {
    Place place =
        e.getProblemMark() == null
            ? Place.of(file)
            : Place.line(file, e.getProblemMark().getLine() + 1L);
    String words = words(e.getContext(), e.getProblem());
    return words.contains("\\t(TAB)")
        ? invalid(place, "yaml.tab")
        : invalid(place, "yaml.malformed", words);
  }

  private static String words(@Nullable String context, @Nullable String problem) {
    return context == null ? String.valueOf(problem) : context + ", " + problem;
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setNestingDepthLimit(DEEPEST_NESTING);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  private static long lineAt(String text, int position) {
    return 1 + text.chars().limit(position).filter(character -> character == '\n').count();
  }

  private static PueblaException invalid(Place place, String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, List.of(Problem.at(place, rule, facts)));
  }
}
