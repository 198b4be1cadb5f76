/* What a reader does with a page: figures come alive when they are seen, numbers tell where they stand. */
(function () {
  'use strict';

  var all = read('drawings');
  var words = read('words');
  var americas = read('americas');
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var live = [];
  var format = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 3 });
  var whole = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });

  echarts.registerMap('americas', americas);

  function read(id) {
    return JSON.parse(document.getElementById(id).textContent);
  }

  function number(value) {
    return Math.abs(value) >= 1000 || value === Math.round(value) ? whole.format(value) : format.format(value);
  }

  function look(width) {
    var chosen = dark.matches ? looks.dark : looks.light;
    chosen.number = number;
    chosen.places = americas;
    chosen.width = width;
    return chosen;
  }

  function revive(frame) {
    var drawing = all[frame.dataset.figure];
    var place = document.createElement('div');
    place.className = 'live';
    place.setAttribute('aria-hidden', 'true');
    frame.appendChild(place);
    frame.classList.add('is-live');
    var chart = echarts.init(place, null, { renderer: 'svg' });
    var figure = { chart: chart, drawing: drawing };
    draw(figure);
    live.push(figure);
  }

  /* Names beside axes depend on the room that there is. */
  function draw(figure) {
    figure.chart.setOption(drawings.draw(figure.drawing, look(figure.chart.getWidth())), true);
  }

  dark.addEventListener('change', function () {
    live.forEach(draw);
  });
  window.addEventListener('resize', function () {
    live.forEach(function (figure) {
      var width = figure.chart.getWidth();
      figure.chart.resize();
      if (figure.chart.getWidth() !== width) draw(figure);
    });
  });

  if ('IntersectionObserver' in window) {
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          watch.unobserve(entry.target);
          revive(entry.target);
        }
      });
    }, { rootMargin: '200px' });
    document.querySelectorAll('.drawn').forEach(function (frame) { watch.observe(frame); });
  }

  /* Where a number stands. */
  var trace = document.getElementById('trace');

  function tell(button) {
    var holder = button.closest('[data-table]').dataset;
    var parts = holder.common ? [holder.common] : [];
    var values = button.dataset.key.split('|');
    if (holder.varying) {
      holder.varying.split('|').forEach(function (column, at) {
        if (values[at] !== '') { parts.push(column + '=' + values[at]); }
      });
    } else if (button.dataset.key) {
      parts.push(button.dataset.key);
    }
    var key = parts.join(' and ');
    var id = /^obs_id=([^ ]+)$/.exec(key);
    trace.textContent = words.row + ' ';
    var code = document.createElement('code');
    code.textContent = 'bin/puebla explain ' + (id ? id[1] : '--table ' + holder.table + ' --where "' + key + '"') +
      ' --release ' + words.release;
    trace.appendChild(code);
    trace.hidden = false;
  }

  document.addEventListener('mouseover', function (event) {
    if (event.target.matches && event.target.matches('main button')) { tell(event.target); }
  });
  document.addEventListener('focusin', function (event) {
    if (event.target.matches('main button')) { tell(event.target); } else { trace.hidden = true; }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { trace.hidden = true; }
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('main button, #trace')) { trace.hidden = true; }
  });
})();
