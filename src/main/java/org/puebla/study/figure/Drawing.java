package org.puebla.study.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a figure and what it is drawn from; {@code drawings.js} draws it. */
public sealed interface Drawing {

  /** The name of the function that draws it. */
  String kind();

  /** Height in pixels at a width of 760. */
  int height();

  /**
   * Courses over time.
   *
   * @param periods as they are read, oldest first
   */
  record Lines(String unit, List<String> periods, List<Course> courses) implements Drawing {
    @Override
    public String kind() {
      return "lines";
    }

    @Override
    public int height() {
      return 380;
    }
  }

  /**
   * One line.
   *
   * @param values one for each period, null where there is none
   * @param low lower bounds of the values, empty where none differs from its value
   * @param high upper bounds likewise
   * @param breaks positions of periods from which something else was counted
   */
  record Course(
      String name,
      List<@Nullable Double> values,
      List<@Nullable Double> low,
      List<@Nullable Double> high,
      List<Integer> breaks) {}

  /** One length with its bounds, which are null where there are none. */
  record Bar(String name, double value, @Nullable Double low, @Nullable Double high) {}

  /**
   * Rows and columns of shades.
   *
   * @param values by row, then column; null where there is none
   */
  record Shades(
      String unit,
      List<String> rows,
      List<String> columns,
      Order order,
      List<List<@Nullable Double>> values,
      Scale scale)
      implements Drawing {
    @Override
    public String kind() {
      return "shades";
    }

    @Override
    public int height() {
      return 150 + 26 * rows.size();
    }
  }

  /** What the columns of shades have to do with one another. */
  enum Order {
    /** Nothing; each must be named. */
    NONE,
    /** They are periods, oldest first: every second or fifth name says what stands between. */
    TIME
  }

  /** How numbers become shades. */
  enum Scale {
    /** Each shade for an equal difference. */
    LINEAR,
    /** Each shade for an equal ratio; for counts of very unlike size. */
    LOG
  }

  /** Flows between areas around a circle. */
  record Chord(String unit, List<String> areas, List<Link> links) implements Drawing {
    @Override
    public String kind() {
      return "chord";
    }

    @Override
    public int height() {
      return 560;
    }
  }

  /** Flows from one column of areas to the next. */
  record Sankey(String unit, List<Stop> stops, List<Link> links) implements Drawing {
    @Override
    public String kind() {
      return "sankey";
    }

    @Override
    public int height() {
      return 90 + 30 * Math.max(10, stops.size() / 2);
    }
  }

  /**
   * One area in one column.
   *
   * @param id unique
   * @param name as it is read
   */
  record Stop(String id, String name) {}

  /** A flow from the stop or area of one index or id to that of another. */
  record Link(String from, String to, double value) {}

  /**
   * Flows on a map of the Americas.
   *
   * @param marks the areas that flows begin or end in, by their codes
   * @param links by codes of areas
   */
  record FlowMap(String unit, List<Stop> marks, List<Link> links) implements Drawing {
    @Override
    public String kind() {
      return "map";
    }

    @Override
    public int height() {
      return 620;
    }
  }

  /** Men to the left and women to the right, by age. */
  record Pyramid(
      String unit,
      List<String> ages,
      String men,
      String women,
      List<Double> left,
      List<Double> right)
      implements Drawing {
    @Override
    public String kind() {
      return "pyramid";
    }

    @Override
    public int height() {
      return 100 + 22 * ages.size();
    }
  }

  /**
   * How parts add up to a whole.
   *
   * @param steps parts in order
   * @param total what they add up to
   */
  record Waterfall(String unit, List<Bar> steps, Bar total) implements Drawing {
    @Override
    public String kind() {
      return "waterfall";
    }

    @Override
    public int height() {
      return 420;
    }
  }
}
