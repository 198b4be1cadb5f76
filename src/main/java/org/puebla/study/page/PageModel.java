package org.puebla.study.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the template of a page is filled with; a part that is null or empty is not written. */
record PageModel(
    String tag,
    String language,
    String title,
    String question,
    @Nullable String sample,
    String release,
    List<Language> languages,
    @Nullable Workbook workbook,
    List<Part> chapters,
    Map<String, String> words,
    String styles,
    String drawings,
    String trace,
    String americas,
    List<OwnScript> scripts) {

  /** Another language of the same page. */
  record Language(String file, String tag, String name) {}

  record Workbook(String file) {}

  record Part(String id, String title, List<Item> blocks) {}

  /** One block; exactly one of its components is not null. */
  record Item(
      @Nullable String text,
      @Nullable String heading,
      @Nullable String missing,
      @Nullable Cards cards,
      @Nullable Picture figure,
      @Nullable Sheet listed) {}

  record Cards(List<Card> figures) {}

  record Card(String what, Shown cell, @Nullable String note, String change, String source) {}

  record Picture(
      String id,
      String title,
      String alternative,
      String source,
      int width,
      int height,
      String svg,
      Lines grid) {}

  record Sheet(String id, String title, String source, Lines grid) {}

  /**
   * A table.
   *
   * @param table the promised table that its numbers stand in; null where they stand in none
   * @param common what the keys of all its numbers share
   * @param varying the columns in which keys differ, parted by {@code |}
   */
  record Lines(
      String caption,
      @Nullable String table,
      String common,
      String varying,
      List<Column> columns,
      List<Line> rows) {}

  /** A column; numbers stand to the right. */
  record Column(String name, boolean number) {}

  record Line(List<Shown> cells) {}

  /**
   * A cell.
   *
   * @param key the values of the varying columns, parted by {@code |}; of a card the whole
   *     condition
   * @param table where a card's number stands; null in tables, which say it once
   */
  record Shown(
      boolean first,
      boolean number,
      boolean traced,
      String shown,
      @Nullable String note,
      String key,
      @Nullable String table) {

    private static final Pattern UNBROKEN = Pattern.compile("[^\\s-]{28}");

    /** A digest, an address: a text that no column is wide enough for and no blank parts. */
    boolean unbroken() {
      return UNBROKEN.matcher(shown).find();
    }

    /** A number that leads nowhere; one that does stands to the right by its button. */
    boolean plain() {
      return number && !traced;
    }

    Shown withKey(String other) {
      return new Shown(first, number, traced, shown, note, other, table);
    }
  }
}
