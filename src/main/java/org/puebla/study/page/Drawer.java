package org.puebla.study.page;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.puebla.study.figure.Drawing;

/**
 * Draws figures as SVG with the library that draws them in the browser, so that a page shows its
 * figures before any script has run, on paper, and where scripts are forbidden.
 *
 * <p>The scripts are read once and run once in each thread, which then draws a figure in some
 * hundredths of a second.
 */
final class Drawer {

  private static final ThreadLocal<Drawer> OF_THREADS = ThreadLocal.withInitial(Drawer::open);

  /** What only answers to a pointer, as a still picture does not. */
  private static final Pattern FOR_A_POINTER =
      Pattern.compile(" ecmeta_[a-z_]+=\"[^\"]*\"| pointer-events=\"[^\"]*\"");

  /** Said of each text by the library, and here once of the whole figure. */
  private static final String FONT = " style=\"font-size:12px;font-family:system-ui, sans-serif;\"";

  /** The width that figures are drawn for. */
  static final int WIDTH = 760;

  /** What the library asks of a browser even where there is none. */
  private static final String BROWSER =
      """
      var self = this, globalThis = this;
      function setTimeout(task) { return 0; }
      function clearTimeout(task) {}
      """;

  /** The painter is asked itself: it alone leaves out how a figure looks under a pointer. */
  private static final String DRAW =
      """
      (function (drawing, width, height, number) {
        var look = looks.light;
        look.number = number;
        look.places = americas;
        look.width = width;
        var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
        chart.setOption(drawings.draw(JSON.parse(drawing), look));
        var svg = chart.getZr().painter.renderToString({ cssAnimation: false, cssEmphasis: false });
        chart.dispose();
        return svg;
      })
      """;

  /**
   * What runs in each thread before its first figure; the last of them answers with the function
   * that draws.
   */
  private static final List<Script> SCRIPTS = read();

  private final Scriptable scope;
  private final Function draw;

  private Drawer(Scriptable scope, Function draw) {
    this.scope = scope;
    this.draw = draw;
  }

  static Drawer ofThisThread() {
    return OF_THREADS.get();
  }

  private static Drawer open() {
    try (Context context = enter()) {
      return open(context);
    }
  }

  private static Context enter() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    // To compile the library takes longer than a hundred figures save: decision 11.
    context.setInterpretedMode(true);
    return context;
  }

  private static List<Script> read() {
    try (Context context = enter()) {
      return Stream.of(
              BROWSER,
              Resources.echarts(),
              "var americas = " + Resources.file("americas.json"),
              "echarts.registerMap('americas', americas);",
              Resources.file("looks.js"),
              Resources.file("drawings.js"),
              DRAW)
          .map(script -> context.compileString(script, "drawer", 1, null))
          .toList();
    }
  }

  private static Drawer open(Context context) {
    Scriptable scope = context.initSafeStandardObjects();
    Object last = scope;
    for (Script script : SCRIPTS) {
      last = script.exec(context, scope, scope);
    }
    return new Drawer(scope, (Function) last);
  }

  /**
   * Draws one figure.
   *
   * @param numbers how numbers are written in the language of the figure
   */
  Picture picture(Drawing drawing, DoubleFunction<String> numbers) {
    try (Context context = enter()) {
      Function number =
          new LambdaFunction(
              scope,
              "number",
              1,
              (cx, callScope, self, arguments) ->
                  numbers.apply(
                      arguments.length == 0 ? Double.NaN : Context.toNumber(arguments[0])));
      Object[] arguments = {DrawingJson.of(drawing), WIDTH, drawing.height(), number};
      String svg = Context.toString(draw.call(context, scope, scope, arguments));
      return new Picture(
          FOR_A_POINTER
              .matcher(svg)
              .replaceAll("")
              .replace(FONT, "")
              .replaceFirst(
                  "<svg ", "<svg font-size=\"12\" font-family=\"system-ui, sans-serif\" "));
    }
  }
}
