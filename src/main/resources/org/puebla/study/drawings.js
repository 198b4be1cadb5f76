/*
 * Turns the drawings of a study into options of ECharts. The same script draws the still pictures when a release is made
 * and the live ones in a reader's browser, so that both are the same.
 *
 * draw(drawing, look): drawing is a figure's drawing as JSON; look = {ink, faint, paper, line, palette, width, number(value)}.
 */
var drawings = (function () {
  'use strict';

  /* Lines differ by mark and stroke as well as by colour: they are told apart in black and white. */
  var MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle', 'emptyDiamond'];
  var STROKES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], 'solid', 'dashed', 'dotted', [8, 3, 2, 3]];

  /* Named here: patterns that the library chooses depend on what it drew before. */
  var STRIPES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: -Math.PI / 4, color: 'rgba(0, 0, 0, 0.2)' };
  var DOTS = { symbol: 'circle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], symbolSize: 0.8, color: 'rgba(0, 0, 0, 0.2)' };

  function base(look) {
    return {
      animation: false,
      color: look.palette,
      textStyle: { fontFamily: 'system-ui, sans-serif', color: look.ink },
      tooltip: {
        confine: true,
        backgroundColor: look.paper,
        borderColor: look.line,
        textStyle: { color: look.ink },
        valueFormatter: function (value) { return shown(value, look); }
      }
    };
  }

  function shown(value, look) {
    return known(value) && value !== '' && value === value ? look.number(value) : '–';
  }

  function known(value) {
    return value !== null && value !== undefined;
  }

  /* Text from data is shown as text, also where ECharts takes HTML. */
  function safe(text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  /* Room for names beside an axis: there is nothing to measure text with when a still picture is drawn. */
  function room(list) {
    return 14 + 6.6 * Math.max.apply(null, list.map(function (name) { return name.length; }).concat([4]));
  }

  function numbers(look, name) {
    return {
      type: 'value',
      name: name,
      nameTextStyle: { color: look.faint, align: 'left' },
      axisLabel: { color: look.faint, formatter: function (value) { return look.number(value); } },
      splitLine: { lineStyle: { color: look.line } }
    };
  }

  function names(look, list) {
    return {
      type: 'category',
      data: list,
      axisLabel: { color: look.faint },
      axisLine: { lineStyle: { color: look.faint } },
      axisTick: { alignWithLabel: true }
    };
  }

  function lines(drawing, look) {
    var option = base(look);
    option.tooltip.trigger = 'axis';
    option.grid = { left: 24, right: 24, top: 48, bottom: 70, containLabel: true };
    option.legend = { bottom: 0, type: 'plain', textStyle: { color: look.ink }, data: [] };
    option.xAxis = names(look, drawing.periods);
    option.yAxis = numbers(look, drawing.unit);
    option.series = [];
    drawing.courses.forEach(function (course, at) {
      option.legend.data.push(course.name);
      option.series.push({
        type: 'line',
        name: course.name,
        data: marked(course.values, MARKS[at % MARKS.length]),
        symbol: 'none',
        showAllSymbol: true,
        color: look.palette[at % look.palette.length],
        lineStyle: { width: 2, type: STROKES[at % STROKES.length] },
        markLine: course.breaks.length === 0 ? undefined : {
          silent: true,
          symbol: 'none',
          label: { formatter: '⌇', color: look.faint },
          lineStyle: { color: look.faint, type: 'dashed' },
          data: course.breaks.map(function (position) { return { xAxis: position }; })
        }
      });
      if (course.low.length > 0) {
        option.series.push(edge(course, 'low', at));
        option.series.push(band(course, at, look));
      }
    });
    return option;
  }

  /* A line is told by its marks; a figure without neighbours is nothing but its mark. */
  function marked(values, mark) {
    var step = Math.ceil(values.length / 12);
    return values.map(function (value, at) {
      var alone = !known(values[at - 1]) && !known(values[at + 1]);
      return known(value) && (alone || at % step === 0) ? { value: value, symbol: mark, symbolSize: 6 } : value;
    });
  }

  /* The band between the bounds is a second line stacked on the first, both without a name in the legend. */
  function edge(course, side, at) {
    return {
      type: 'line', name: course.name + ' ', data: course[side], stack: 'band' + at, stackStrategy: 'all', silent: true,
      symbol: 'none', lineStyle: { opacity: 0 }, tooltip: { show: false }
    };
  }

  function band(course, at, look) {
    return {
      type: 'line',
      name: course.name + ' ',
      data: course.low.map(function (low, position) {
        return low === null || course.high[position] === null ? null : course.high[position] - low;
      }),
      stack: 'band' + at,
      stackStrategy: 'all',
      silent: true,
      symbol: 'none',
      lineStyle: { opacity: 0 },
      areaStyle: { color: look.palette[at % look.palette.length], opacity: 0.18 },
      tooltip: { show: false }
    };
  }

  function shades(drawing, look) {
    var option = base(look);
    var log = drawing.scale === 'log';
    var cells = [];
    var least = Infinity;
    var most = -Infinity;
    drawing.values.forEach(function (row, down) {
      row.forEach(function (value, across) {
        if (known(value) && !(log && value <= 0)) {
          var shade = log ? Math.log(value) / Math.LN10 : value;
          least = Math.min(least, shade);
          most = Math.max(most, shade);
          cells.push([across, down, shade, value]);
        }
      });
    });
    /* Periods may go unnamed, others not. */
    var every = drawing.order !== 'time';
    var left = Math.min(room(drawing.rows), look.width / 2);
    var slanted = every && room(drawing.columns) * drawing.columns.length > look.width - left;
    option.grid = {
      left: left, right: 16, top: 16, bottom: 60 + (slanted ? 0.75 * room(drawing.columns) : 18)
    };
    option.xAxis = names(look, drawing.columns);
    option.xAxis.axisLabel.rotate = slanted ? 45 : 0;
    option.xAxis.axisLabel.interval = every ? 0 : 'auto';
    option.yAxis = names(look, drawing.rows);
    option.yAxis.inverse = true;
    option.yAxis.axisLabel.interval = 0;
    if (left < room(drawing.rows)) {
      option.yAxis.axisLabel.width = left - 12;
      option.yAxis.axisLabel.overflow = 'truncate';
    }
    option.tooltip.formatter = function (point) {
      return safe(drawing.rows[point.data[1]]) + ' → ' + safe(drawing.columns[point.data[0]]) +
        '<br><b>' + safe(shown(point.data[3], look)) + '</b> ' + safe(drawing.unit);
    };
    option.visualMap = {
      show: false,
      min: least,
      max: most > least ? most : least + 1,
      dimension: 2,
      inRange: { color: look.shades }
    };
    option.graphic = [
      scale(shown(log ? Math.pow(10, least) : least, look), shown(log ? Math.pow(10, most) : most, look), look)
    ];
    option.series = [{ type: 'heatmap', data: cells, itemStyle: { borderColor: look.paper, borderWidth: 1 } }];
    return option;
  }

  /* From the least to the most. The library's own bar has two hundred stops, for a part of it that could be chosen. */
  function scale(least, most, look) {
    var stops = look.shades.map(function (color, at, all) { return { offset: at / (all.length - 1), color: color }; });
    return {
      type: 'group',
      left: 'center',
      bottom: 15,
      silent: true,
      children: [
        end(least, -10, 'right', look),
        {
          type: 'rect',
          shape: { width: 120, height: 12, r: 3 },
          style: { fill: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: stops } }
        },
        end(most, 130, 'left', look)
      ]
    };
  }

  function end(text, x, align, look) {
    return {
      type: 'text',
      x: x,
      y: 6,
      style: {
        text: text,
        fill: look.faint,
        textAlign: align,
        textVerticalAlign: 'middle',
        fontSize: 12,
        fontFamily: 'system-ui, sans-serif'
      }
    };
  }

  function chord(drawing, look) {
    var option = base(look);
    option.tooltip.formatter = ofLink(drawing, look);
    option.series = [{
      type: 'chord',
      data: drawing.areas.map(function (name) { return { name: name }; }),
      links: drawing.links.map(function (link) { return { source: link.from, target: link.to, value: link.value }; }),
      radius: look.width < 500 ? ['34%', '40%'] : ['62%', '68%'],
      padAngle: 2,
      label: { show: true, color: look.ink, width: look.width * 0.22, overflow: 'truncate' },
      labelLayout: { hideOverlap: true },
      lineStyle: { opacity: 0.45, color: 'source' }
    }];
    return option;
  }

  function ofLink(drawing, look) {
    return function (point) {
      var data = point.data || {};
      return data.source === undefined
        ? safe(point.name)
        : safe(label(drawing, data.source)) + ' → ' + safe(label(drawing, data.target)) +
          '<br><b>' + safe(shown(data.value, look)) + '</b> ' + safe(drawing.unit);
    };
  }

  function label(drawing, id) {
    var found = (drawing.stops || []).filter(function (stop) { return stop.id === id; });
    return found.length > 0 ? found[0].name : id;
  }

  function sankey(drawing, look) {
    var option = base(look);
    option.tooltip.formatter = ofLink(drawing, look);
    option.series = [{
      type: 'sankey',
      left: 8, right: 8, top: 12, bottom: 12,
      nodeGap: 8,
      draggable: false,
      data: drawing.stops.map(function (stop) { return { name: stop.id }; }),
      links: drawing.links.map(function (link) { return { source: link.from, target: link.to, value: link.value }; }),
      levels: [
        { depth: 0, label: { position: 'right' } },
        { depth: 1, label: { position: 'left' } }
      ],
      label: { color: look.ink, formatter: function (point) { return label(drawing, point.name); } },
      lineStyle: { color: 'source', opacity: 0.4 }
    }];
    return option;
  }

  function map(drawing, look) {
    var option = base(look);
    var place = {};
    look.places.features.forEach(function (feature) { place[feature.properties.name] = feature.properties.cp; });
    var name = {};
    drawing.marks.forEach(function (mark) { name[mark.id] = mark.name; });
    var most = Math.max.apply(null, drawing.links.map(function (link) { return link.value; }));
    var ends = drawing.marks.filter(function (mark) { return place[mark.id]; });
    option.tooltip.formatter = function (point) {
      return point.seriesType === 'lines'
        ? safe(name[point.data.from]) + ' → ' + safe(name[point.data.to]) +
          '<br><b>' + safe(shown(point.data.number, look)) + '</b> ' + safe(drawing.unit)
        : safe(point.name);
    };
    option.geo = {
      map: 'americas',
      roam: false,
      silent: true,
      boundingCoords: [[-125, 52], [-64, 2]],
      itemStyle: { areaColor: look.land, borderColor: look.paper },
      emphasis: { disabled: true },
      label: { show: false }
    };
    option.series = [
      {
        type: 'lines',
        coordinateSystem: 'geo',
        data: drawing.links
          .filter(function (link) { return place[link.from] && place[link.to]; })
          .sort(function (one, other) { return one.value - other.value; })
          .map(function (link) {
            return {
              from: link.from,
              to: link.to,
              number: link.value,
              coords: [place[link.from], place[link.to]],
              lineStyle: { width: 1 + 9 * Math.sqrt(link.value / most), curveness: 0.25, opacity: 0.55, color: look.flow }
            };
          }),
        symbol: ['none', 'arrow'],
        symbolSize: 8
      },
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 6,
        itemStyle: { color: look.ink },
        label: { show: true, position: 'right', color: look.ink, formatter: '{b}' },
        labelLayout: { hideOverlap: true },
        data: ends.map(function (mark) {
          /* On a phone what lies to the east has no room to its right. */
          var east = look.width < 500 && place[mark.id][0] > -80;
          return { name: mark.name, value: place[mark.id], label: { position: east ? 'left' : 'right' } };
        })
      }
    ];
    return option;
  }

  function pyramid(drawing, look) {
    var option = base(look);
    var most = Math.max.apply(null, drawing.left.concat(drawing.right));
    option.tooltip.trigger = 'axis';
    option.tooltip.axisPointer = { type: 'shadow' };
    option.tooltip.valueFormatter = function (value) { return shown(Math.abs(value), look); };
    option.legend = { bottom: 0, textStyle: { color: look.ink }, data: [drawing.men, drawing.women] };
    option.grid = { left: 8, right: 24, top: 16, bottom: 50, containLabel: true };
    option.yAxis = names(look, drawing.ages);
    option.yAxis.axisLabel.interval = 0;
    option.xAxis = numbers(look, '');
    option.xAxis.min = -most;
    option.xAxis.max = most;
    option.xAxis.axisLabel.formatter = function (value) { return look.number(Math.abs(Math.round(value))); };
    option.series = [
      side(drawing.men, drawing.left.map(function (value) { return -value; }), STRIPES),
      side(drawing.women, drawing.right, DOTS)
    ];
    return option;
  }

  function side(name, data, decal) {
    return { type: 'bar', name: name, data: data, stack: 'people', barCategoryGap: '12%', itemStyle: { decal: decal } };
  }

  /* Each step hangs where the one before it ended: an unseen bar carries it. */
  function waterfall(drawing, look) {
    var option = base(look);
    var carried = [];
    var steps = [];
    var at = 0;
    var least = 0;
    var most = 0;
    drawing.steps.concat([drawing.total]).forEach(function (step, position) {
      var whole = position === drawing.steps.length;
      var from = whole ? 0 : at;
      var to = whole ? step.value : at + step.value;
      carried.push([position, from, to]);
      [from, to, known(step.low) ? from + step.low : from, known(step.high) ? from + step.high : from]
        .forEach(function (end) { least = Math.min(least, end); most = Math.max(most, end); });
      steps.push({ value: step.value, low: step.low, high: step.high });
      at = to;
    });
    option.grid = { left: 90, right: 24, top: 40, bottom: 76 };
    option.xAxis = names(look, drawing.steps.concat([drawing.total]).map(function (step) { return step.name; }));
    option.xAxis.axisLabel.interval = 0;
    option.xAxis.axisLabel.width = 90;
    option.xAxis.axisLabel.overflow = 'break';
    option.xAxis.axisLabel.lineHeight = 15;
    option.yAxis = numbers(look, drawing.unit);
    option.yAxis.min = least;
    option.yAxis.max = most;
    option.tooltip.formatter = function (point) {
      var step = steps[point.data[0]];
      var bounds = !known(step.low)
        ? '' : ' (' + shown(step.low, look) + ' … ' + shown(step.high, look) + ')';
      return safe(point.name) + '<br><b>' + safe(shown(step.value, look)) + '</b>' + safe(bounds);
    };
    option.series = [{
      type: 'custom',
      data: carried,
      encode: { x: 0, y: [1, 2] },
      renderItem: function (params, api) {
        var from = api.coord([api.value(0), api.value(1)]);
        var to = api.coord([api.value(0), api.value(2)]);
        var width = api.size([1, 0])[0] * 0.6;
        var step = steps[api.value(0)];
        var rises = api.value(2) >= api.value(1);
        var parts = [{
          type: 'rect',
          shape: { x: from[0] - width / 2, y: Math.min(from[1], to[1]), width: width, height: Math.max(1, Math.abs(from[1] - to[1])) },
          style: { fill: api.value(0) === drawing.steps.length ? look.ink : look.palette[rises ? 0 : 1] }
        }];
        if (known(step.low)) {
          var begins = api.value(1);
          parts.push({
            type: 'line',
            shape: {
              x1: from[0], x2: from[0],
              y1: api.coord([api.value(0), begins + step.low])[1],
              y2: api.coord([api.value(0), begins + step.high])[1]
            },
            style: { stroke: look.ink, lineWidth: 2 }
          });
        }
        return { type: 'group', children: parts };
      }
    }];
    return option;
  }

  var kinds = {
    lines: lines, shades: shades, chord: chord, sankey: sankey, map: map, pyramid: pyramid, waterfall: waterfall
  };

  return {
    draw: function (drawing, look) { return kinds[drawing.kind](drawing.of, look); }
  };
})();
