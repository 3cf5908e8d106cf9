import uPlot from 'uplot';

const HEIGHT = 220;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Bars of how many transactions each block has, by its number. */
export function drawChart(element) {
  const counts = new Map();
  const axis = {
    stroke: colour('--faint'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
  };
  const chart = new uPlot(
    {
      width: element.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { y: false, points: { show: false } },
      scales: {
        // Half a block on either side, so that no bar is cut.
        x: { time: false, range: (_chart, least, most) => [least - 0.6, most + 0.6] },
        y: { range: (_chart, _least, most) => [0, Math.max(2, most * 1.15)] },
      },
      axes: [
        {
          ...axis,
          size: 28,
          grid: { show: false },
          values: (_chart, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? tick : '')),
        },
        {
          ...axis,
          size: 36,
          values: (_chart, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? tick : '')),
        },
      ],
      series: [
        {},
        {
          stroke: colour('--accent'),
          fill: colour('--accent-soft'),
          width: 1.5,
          paths: uPlot.paths.bars({ size: [0.7, 40], radius: 0.25 }),
          points: { show: false },
        },
      ],
    },
    [[], []],
    element,
  );
  new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: HEIGHT })).observe(element);
  return {
    /** The newest `most` blocks stay. */
    add(blocks, most = 60) {
      for (const { number, transactionCount } of blocks) counts.set(number, transactionCount);
      const numbers = [...counts.keys()].sort((a, b) => a - b);
      for (const number of numbers.splice(0, Math.max(0, numbers.length - most))) counts.delete(number);
      chart.setData([numbers, numbers.map((number) => counts.get(number))]);
      element.dataset.points = String(numbers.length);
    },
    /** What a reorganisation took back. */
    forgetAbove(height) {
      for (const number of counts.keys()) if (number > height) counts.delete(number);
    },
  };
}
