package org.puebla.study.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.StudyFigure;
import org.puebla.study.page.PageModel.Item;
import org.puebla.study.page.PageModel.Part;
import org.puebla.yaml.Json;

/** One study in one language as a page that needs nothing beside itself. */
final class StudyPage {

  private static final Template TEMPLATE =
      Mustache.compiler()
          .nullValue("")
          .emptyStringIsFalse(false)
          .withLoader(name -> new StringReader(Resources.file(name + ".mustache")))
          .compile(Resources.file("study.mustache"));

  private static final List<OwnScript> SCRIPTS =
      List.of(
          OwnScript.of(Resources.echarts()),
          OwnScript.of(
              Resources.file("looks.js")
                  + Resources.file("drawings.js")
                  + Resources.file("study.js")));

  private StudyPage() {}

  /**
   * @param pictures the drawn figures of the chapters, SVG by the ids of figures
   */
  static String html(
      Manuscript manuscript, List<PageModel.Language> languages, Map<String, String> pictures) {
    StudyWords words = manuscript.words();
    Map<String, Object> drawings = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Manuscript.Section section : manuscript.sections()) {
      List<Item> items = new ArrayList<>();
      for (Block block : section.blocks()) {
        items.add(item(block, pictures));
        if (block instanceof Block.Drawn drawn) {
          drawings.put(drawn.figure().id(), DrawingJson.content(drawn.figure().drawing()));
        }
      }
      parts.add(new Part(section.id(), section.title(), items));
    }
    Map<String, Object> trace = new LinkedHashMap<>();
    trace.put("row", words.say("page.row"));
    trace.put("release", manuscript.release());
    return TEMPLATE.execute(
        new PageModel(
            words.tag(),
            words.locale().getLanguage(),
            manuscript.title(),
            manuscript.question(),
            manuscript.ofSamples() ? words.say("page.sample") : null,
            manuscript.release(),
            languages,
            new PageModel.Workbook(NumbersBook.fileName(manuscript)),
            parts,
            texts(words),
            Resources.file("study.css"),
            DrawingJson.inScript(Json.compact(drawings)),
            DrawingJson.inScript(Json.compact(trace)),
            Resources.file("americas.json").replace("\n", ""),
            SCRIPTS));
  }

  private static Map<String, String> texts(StudyWords words) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key :
        List.of(
            "skip",
            "kicker",
            "release",
            "site",
            "workbook",
            "contents",
            "source",
            "numbers",
            "footer")) {
      texts.put(key, words.say("page." + key));
    }
    return texts;
  }

  private static Item item(Block block, Map<String, String> pictures) {
    if (block instanceof Block.Text text) {
      return new Item(text.text(), null, null, null, null, null);
    }
    if (block instanceof Block.Heading heading) {
      return new Item(null, heading.text(), null, null, null, null);
    }
    if (block instanceof Block.Missing missing) {
      return new Item(null, null, missing.text(), null, null, null);
    }
    if (block instanceof Block.KeyFigures key) {
      return new Item(null, null, null, cards(key), null, null);
    }
    if (block instanceof Block.Drawn drawn) {
      return new Item(null, null, null, null, picture(drawn.figure(), pictures), null);
    }
    Block.Listed listed = (Block.Listed) block;
    return new Item(
        null,
        null,
        null,
        null,
        null,
        new PageModel.Sheet(
            listed.id(),
            listed.title(),
            listed.source(),
            GridModel.of(listed.title(), listed.grid())));
  }

  private static PageModel.Cards cards(Block.KeyFigures key) {
    return new PageModel.Cards(
        key.figures().stream()
            .map(
                each ->
                    new PageModel.Card(
                        each.what(),
                        GridModel.alone(each.number()),
                        each.number().note().isEmpty() ? null : each.number().note(),
                        each.change(),
                        each.source()))
            .toList());
  }

  private static PageModel.Picture picture(StudyFigure figure, Map<String, String> pictures) {
    return new PageModel.Picture(
        figure.id(),
        figure.title(),
        figure.alternative(),
        figure.source(),
        Drawer.WIDTH,
        figure.drawing().height(),
        pictures.getOrDefault(figure.id(), ""),
        GridModel.of(figure.title(), figure.numbers()));
  }

  /** {@code index.html} in English, {@code index.es.html} in Spanish. */
  static String fileName(Locale locale) {
    return locale.getLanguage().equals("en")
        ? "index.html"
        : "index." + locale.getLanguage() + ".html";
  }
}
