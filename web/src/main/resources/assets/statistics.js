// The chart reads its figures from the table on the page: one source, never two truths.
// Canvas renderer and rich-text tooltip: both work under a CSP without 'unsafe-inline'.
(() => {
  const box = document.getElementById('stat-chart');
  if (!box || !window.echarts) return;
  const css = getComputedStyle(document.documentElement);
  const resolve = (name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    const parts = colour.match(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/);
    return parts ? `rgb(${parts.slice(1).map((part) => Math.round(part * 255)).join(',')})` : colour;
  };
  const number = (cell) => Number(cell.textContent.replace(/[,%]/g, '')) || 0;
  const columns = box.dataset.columns.split(',').map(Number);
  const rows = [...document.querySelectorAll(`#${box.dataset.table} tbody tr`)].map((row) => ({
    name: row.cells[0].textContent.trim(),
    values: columns.map((column) => number(row.cells[column])),
    labels: columns.map((column) => row.cells[column].dataset.label),
  }));
  if (!rows.length) return;
  const font = { fontFamily: css.getPropertyValue('--font'), fontSize: 13, color: resolve('--ink-2') };
  const colours = [resolve('--accent'), resolve('--accent-line'), '#e2e6eb'];
  const bars = columns.length > 1 ? [resolve('--accent-line'), resolve('--accent'), '#4d8562'] : [resolve('--accent')];
  const stacked = [resolve('--accent'), '#b4532a', '#e2e6eb'];
  const series = (name, colour, data, more) => ({
    name, type: 'bar', itemStyle: { color: colour, borderColor: '#fff', borderWidth: 1 }, data, emphasis: { disabled: true }, ...more,
  });
  const share = (row) => (row.values[0] ? `${(row.values[2] / row.values[0] * 100).toFixed(1)}%` : '');
  const most = Math.max(...rows.map((row) => row.values[0]));
  // Sums are named in few characters, days and marks, that say nothing when they are cut.
  const sums = box.dataset.table === 'chart-table';
  const width = (name) => [...name].reduce((all, letter) => all + (letter > '\u2000' ? 13 : 8), 0);
  const narrow = matchMedia('(max-width: 767.98px)');
  const draw = (phone) => {
    const kinds = {
      // People, of them in training, of them qualified: one bar for each row, in three parts.
      people: () => [
        series('合格', colours[0], rows.map((row) => row.values[2]), {
          stack: 'people', barWidth: '58%',
          label: {
            show: !phone, position: 'insideLeft', color: '#fff', fontSize: 12,
            formatter: (bar) => (rows[bar.dataIndex].values[2] > most / 12 ? share(rows[bar.dataIndex]) : ''),
          },
        }),
        series('参训，还没合格', colours[1], rows.map((row) => Math.max(0, row.values[1] - row.values[2])), { stack: 'people' }),
        series('还没参训', colours[2], rows.map((row) => Math.max(0, row.values[0] - Math.max(row.values[1], row.values[2]))), { stack: 'people' }),
      ],
      // The columns beside one another.
      bars: () => columns.map((column, index) => series(
        rows.map((row) => row.labels[index]).find(Boolean), bars[index % bars.length], rows.map((row) => row.values[index]), { barMaxWidth: 18 },
      )),
      // The columns in one bar.
      stack: () => columns.map((column, index) => series(
        rows[0].labels[index], stacked[index % stacked.length], rows.map((row) => row.values[index]), { stack: 'all', barWidth: '58%' },
      )),
    };
    const shown = kinds[box.dataset.kind]();
    const each = box.dataset.kind !== 'bars' ? 32 : 12 + 18 * shown.length;
    box.style.height = `${90 + rows.length * each}px`;
    const short = (name) => (phone && !sums && name.length > 5 ? `${name.slice(0, 4)}…` : name.length > 14 ? `${name.slice(0, 13)}…` : name);
    const left = 16 + Math.max(...rows.map((row) => width(short(row.name))));
    const chart = echarts.init(box, null, { renderer: 'canvas' });
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      textStyle: font,
      legend: { left: phone ? 0 : left, top: 0, icon: 'rect', itemWidth: 14, itemHeight: 14, itemGap: phone ? 10 : 24, textStyle: font, selectedMode: false },
      grid: { left, right: phone ? 28 : 24, top: 40, bottom: 32 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', textStyle: { ...font, color: resolve('--ink') } },
      xAxis: { type: 'value', minInterval: 1, splitNumber: phone ? 3 : 6, axisLabel: { ...font, formatter: (value) => value.toLocaleString('en-US') }, splitLine: { lineStyle: { color: resolve('--line') } } },
      yAxis: { type: 'category', inverse: true, data: rows.map((row) => short(row.name)), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...font, color: resolve('--ink'), interval: 0 } },
      series: shown,
    });
    return chart;
  };
  let drawn = draw(narrow.matches);
  narrow.addEventListener('change', () => {
    drawn.dispose();
    drawn = draw(narrow.matches);
  });
  addEventListener('resize', () => drawn.resize());
})();
