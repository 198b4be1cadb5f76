package org.puebla.study.page;

import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.puebla.study.figure.Drawing;

/**
 * Draws figures as SVG with the library that draws them in the browser, so that a page shows its
 * figures before any script has run, on paper, and where scripts are forbidden.
 *
 * <p>Reading the library takes a second or more, drawing a figure some hundredths, so each thread
 * reads it once.
 */
final class Drawer {

  private static final ThreadLocal<Drawer> OF_THREADS = ThreadLocal.withInitial(Drawer::open);

  /**
   * What only answers to a pointer: two thirds of a figure of many cells, and a still one has none.
   */
  private static final Pattern FOR_A_POINTER =
      Pattern.compile(
          " ecmeta_[a-z_]+=\"[^\"]*\"| class=\"[^\"]*\"| pointer-events=\"[^\"]*\"|<style.*?</style>",
          Pattern.DOTALL);

  /** Said of each text by the library, and here once of the whole figure. */
  private static final String FONT = " style=\"font-size:12px;font-family:system-ui, sans-serif;\"";

  private static final Pattern NAMES = Pattern.compile("\\bzr\\d+-");

  /** The width that figures are drawn for. */
  static final int WIDTH = 760;

  /** What the library asks of a browser even where there is none. */
  private static final String BROWSER =
      """
      var self = this, globalThis = this;
      function setTimeout(task) { return 0; }
      function clearTimeout(task) {}
      """;

  private static final String DRAW =
      """
      (function (drawing, width, height, number) {
        var look = looks.light;
        look.number = number;
        look.places = americas;
        var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
        chart.setOption(drawings.draw(drawing, look));
        var svg = chart.renderToSVGString();
        chart.dispose();
        return svg;
      })
      """;

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
    return context;
  }

  private static Drawer open(Context context) {
    Scriptable scope = context.initSafeStandardObjects();
    run(context, scope, BROWSER, "browser");
    run(context, scope, Resources.echarts(), "echarts.js");
    run(context, scope, "var americas = " + Resources.file("americas.json"), "americas.json");
    run(context, scope, "echarts.registerMap('americas', americas);", "map");
    run(context, scope, Resources.file("looks.js"), "looks.js");
    run(context, scope, Resources.file("drawings.js"), "drawings.js");
    Function draw = (Function) context.evaluateString(scope, DRAW, "draw", 1, null);
    return new Drawer(scope, draw);
  }

  /**
   * Draws one figure.
   *
   * @param id of the figure; names inside the drawing begin with it, so that several can stand in
   *     one page
   * @param numbers how numbers are written in the language of the figure
   */
  String svg(String id, Drawing drawing, DoubleFunction<String> numbers) {
    try (Context context = enter()) {
      Object asked =
          context.evaluateString(scope, "(" + DrawingJson.of(drawing) + ")", "drawing", 1, null);
      Function number =
          new LambdaFunction(
              scope,
              "number",
              1,
              (cx, callScope, self, arguments) ->
                  numbers.apply(
                      arguments.length == 0 ? Double.NaN : Context.toNumber(arguments[0])));
      Object[] arguments = {asked, WIDTH, drawing.height(), number};
      String svg = Context.toString(draw.call(context, scope, scope, arguments));
      String still =
          FOR_A_POINTER
              .matcher(svg)
              .replaceAll("")
              .replace(FONT, "")
              .replaceFirst(
                  "<svg ", "<svg font-size=\"12\" font-family=\"system-ui, sans-serif\" ");
      return NAMES.matcher(still).replaceAll(id + "-");
    }
  }

  private static void run(Context context, Scriptable scope, String script, String name) {
    context.evaluateString(scope, script, name, 1, null);
  }
}
