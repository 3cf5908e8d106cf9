import { DateTime } from 'luxon';
import type { Spec } from 'vega';
import type { ChartContent, Panel, Ranking } from './figure-table.js';
import type { Period } from './period.js';

const FONT = 'Noto Sans, Noto Sans Arabic, Segoe UI, Helvetica, Arial, sans-serif';
const INK = '#1f2933';
const FAINT = '#616e7c';
const GRID = '#e4e7eb';
/** Told apart in shades of grey and by those who see no red or green. */
const PALETTE = ['#1f6feb', '#e08e0b', '#0b7a75', '#8f3f97'];
const OF_WORD: Record<string, string> = {
  pending: '#9aa5b1',
  confirmed: '#0b7a75',
  verified: '#0b7a75',
  failed: '#c2410c',
  rejected: '#c2410c',
  refunded: '#e0a30b',
};

const WIDTH = 720;
const LEFT = 64;
const RIGHT = 20;
const HEADER = 64;
const PANEL = 150;
/** For the panel's own title and its labels below. */
const BETWEEN = 64;
const BAR = 26;
const NAMES = 230;
const MOST_LABELS = 8;
/** Beyond, single points are drawn as dots. */
const FEW = 62;
const LONGEST_NAME = 34;

type Mark = NonNullable<Spec['marks']>[number];
type Shown = Pick<Period, 'from' | 'to' | 'interval' | 'timeZone' | 'starts'>;

/**
 * Draws a chart as SVG that can be embedded anywhere: no script, no style sheet, nothing from outside, the same bytes for
 * the same content. The library is loaded by the first chart.
 */
export async function drawChart(content: ChartContent, period: Shown): Promise<string> {
  const { parse, View } = await import('vega');
  const view = new View(parse(specOf(content, period)), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

function specOf({ title, panels = [], rankings = [] }: ChartContent, period: Shown): Spec {
  const marks: Mark[] = [...headerOf(title, period)];
  let y = HEADER;
  for (const panel of panels) {
    marks.push(panelOf(panel, period, y + BETWEEN / 2));
    y += PANEL + BETWEEN + 12;
  }
  for (const ranking of rankings) {
    marks.push(rankingOf(ranking, y + BETWEEN / 2));
    y += ranking.bars.length * BAR + BETWEEN;
  }
  if (marks.length === 2) {
    marks.push(text('Nothing happened in this period.', { x: 24, y: y + 24, size: 13, color: FAINT }));
    y += 48;
  }
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    description: `${title}, ${spanOf(period)}`,
    width: WIDTH,
    height: y,
    padding: 0,
    autosize: 'none',
    background: '#ffffff',
    config: {
      text: { font: FONT, fill: INK },
      axis: { labelFont: FONT, labelColor: FAINT, labelFontSize: 11 },
    },
    marks,
  };
}

const headerOf = (title: string, period: Shown): Mark[] => [
  text(title, { x: 24, y: 30, size: 18, bold: true }),
  text(`${spanOf(period)} · by ${period.interval} · ${period.timeZone}`, {
    x: 24,
    y: 50,
    size: 12,
    color: FAINT,
  }),
];

interface Place {
  x: number;
  y: number;
  size: number;
  bold?: boolean;
  color?: string;
  align?: 'left' | 'right' | 'center';
}

const text = (words: string, { x, y, size, bold = false, color = INK, align = 'left' }: Place): Mark => ({
  type: 'text',
  encode: {
    enter: {
      text: { value: words },
      x: { value: x },
      y: { value: y },
      fontSize: { value: size },
      fontWeight: { value: bold ? 'bold' : 'normal' },
      fill: { value: color },
      align: { value: align },
    },
  },
});

/** One scale over time. */
function panelOf(panel: Panel, period: Shown, top: number): Mark {
  const width = WIDTH - LEFT - RIGHT;
  const points = period.starts.map((_, index) => index);
  const colors = panel.series.map(({ name }, index) => OF_WORD[name] ?? PALETTE[index % PALETTE.length]!);
  const rows = panel.mark === 'bars' ? stacked(panel) : separate(panel);
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  // Where nothing is or can be shown, the scale still begins at zero and leads up.
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return {
    type: 'group',
    encode: {
      enter: { x: { value: LEFT }, y: { value: top }, width: { value: width }, height: { value: PANEL } },
    },
    data: [
      { name: 'rows', values: rows },
      { name: 'known', values: rows.filter(({ known }) => known) },
    ],
    scales: [
      { name: 'x', type: 'band', domain: points, range: [0, width], paddingInner: 0.2, paddingOuter: 0.1 },
      {
        name: 'y',
        type: 'linear',
        domain: [least, most === least ? 1 : most],
        nice: true,
        zero: true,
        range: [PANEL, 0],
      },
      { name: 'color', type: 'ordinal', domain: panel.series.map(({ name }) => name), range: colors },
    ],
    axes: [
      {
        orient: 'left',
        scale: 'y',
        tickCount: 4,
        grid: true,
        gridColor: GRID,
        gridScale: 'x',
        domain: false,
        ticks: false,
        labelPadding: 8,
        format: most - least < 10 ? '~g' : '~s',
        encode: { labels: { update: { text: { signal: "datum.value === 0 ? '0' : datum.label" } } } },
        ...(most - least < 4 && panel.unit !== 'hours' ? { tickMinStep: 1 } : {}),
      },
      {
        orient: 'bottom',
        scale: 'x',
        values: labelled(points.length),
        domainColor: '#9aa5b1',
        tickColor: '#9aa5b1',
        labelOverlap: true,
        encode: {
          labels: { update: { text: { signal: `${JSON.stringify(labelsOf(period))}[datum.value]` } } },
        },
      },
    ],
    marks: [
      text(titleOf(panel), { x: 0, y: -14, size: 13, bold: true }),
      ...(panel.series.length > 1 ? legendOf(panel, colors, width) : []),
      ...(panel.mark === 'bars' ? [barsOf()] : linesOf(points.length)),
    ],
  };
}

const titleOf = ({ title, unit }: Panel): string => (title.endsWith(unit) ? title : `${title} (${unit})`);

interface Row {
  point: number;
  series: string;
  low: number;
  high: number;
  /** What is not known has no place on a line. */
  known: boolean;
}

/** What happened, on top of each other. What took away goes down from zero. */
function stacked({ series }: Panel): Row[] {
  const [up, down] = [new Map<number, number>(), new Map<number, number>()];
  return series.flatMap(({ name, values }) =>
    values.map((value, point) => {
      const heap = (value ?? 0) < 0 ? down : up;
      const low = heap.get(point) ?? 0;
      const high = low + (value ?? 0);
      heap.set(point, high);
      return { point, series: name, low, high, known: true };
    }),
  );
}

const separate = ({ series }: Panel): Row[] =>
  series.flatMap(({ name, values }) =>
    values.map((value, point) => ({
      point,
      series: name,
      low: 0,
      high: value ?? 0,
      known: value !== null,
    })),
  );

const barsOf = (): Mark => ({
  type: 'rect',
  description: 'bar',
  from: { data: 'rows' },
  encode: {
    enter: {
      x: { scale: 'x', field: 'point' },
      width: { scale: 'x', band: 1 },
      y: { scale: 'y', field: 'high' },
      y2: { scale: 'y', field: 'low' },
      fill: { scale: 'color', field: 'series' },
    },
  },
});

/** A line breaks where a point is not known. */
const linesOf = (points: number): Mark[] => [
  {
    type: 'group',
    from: { facet: { name: 'one', data: 'rows', groupby: 'series' } },
    marks: [
      {
        type: 'line',
        from: { data: 'one' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'point', band: 0.5 },
            y: { scale: 'y', field: 'high' },
            defined: { field: 'known' },
            stroke: { scale: 'color', field: 'series' },
            strokeWidth: { value: 2 },
          },
        },
      },
    ],
  },
  {
    type: 'symbol',
    from: { data: 'known' },
    encode: {
      enter: {
        x: { scale: 'x', field: 'point', band: 0.5 },
        y: { scale: 'y', field: 'high' },
        fill: { scale: 'color', field: 'series' },
        size: { value: points <= FEW ? 24 : 4 },
      },
    },
  },
];

/** Names from the right, above the panel. */
function legendOf({ series }: Panel, colors: string[], width: number): Mark[] {
  let x = width;
  return [...series.keys()].reverse().flatMap((index) => {
    const { name } = series[index]!;
    x -= 7 * name.length + 26;
    const square: Mark = {
      type: 'rect',
      encode: {
        enter: {
          x: { value: x },
          y: { value: -23 },
          width: { value: 10 },
          height: { value: 10 },
          fill: { value: colors[index]! },
        },
      },
    };
    return [square, text(name, { x: x + 15, y: -14, size: 11, color: FAINT })];
  });
}

/** Bars by rank, each with its name and value. */
function rankingOf({ title, unit, bars }: Ranking, top: number): Mark {
  const width = WIDTH - NAMES - RIGHT - 90;
  const values = bars.map(({ value }, index) => ({ index, value }));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  return {
    type: 'group',
    encode: {
      enter: {
        x: { value: NAMES },
        y: { value: top },
        width: { value: width },
        height: { value: bars.length * BAR },
      },
    },
    data: [{ name: 'bars', values }],
    scales: [
      { name: 'x', type: 'linear', domain: [least, most === least ? 1 : most], range: [0, width] },
      {
        name: 'y',
        type: 'band',
        domain: bars.map((_, index) => index),
        range: [0, bars.length * BAR],
        padding: 0.25,
      },
    ],
    marks: [
      text(title, { x: 24 - NAMES, y: -14, size: 13, bold: true }),
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            y: { scale: 'y', field: 'index' },
            height: { scale: 'y', band: 1 },
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'value' },
            fill: { value: PALETTE[0]! },
          },
        },
      },
      ...bars.flatMap(({ name, value }, index) => [
        text(shown(name), { x: -10, y: index * BAR + 17, size: 12, align: 'right' }),
        text(`${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`, {
          x: Math.max(0, ((Math.max(value, 0) - least) / (most - least || 1)) * width) + 6,
          y: index * BAR + 17,
          size: 11,
          color: FAINT,
        }),
      ]),
    ],
  };
}

/**
 * A name that somebody wrote: in one line, of what XML can hold, and set apart, so that its direction is its own business
 * and no one else's.
 */
function shown(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}\uFFFE\uFFFF]/gu, ' ').trim();
  const letters = [...clean];
  return `\u2068${letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : clean}\u2069`;
}

/** Evenly spaced, and few enough to be read. */
function labelled(points: number): number[] {
  const step = Math.max(Math.ceil(points / MOST_LABELS), 1);
  return Array.from({ length: Math.ceil(points / step) }, (_, index) => index * step);
}

const LABELS = { hour: 'd LLL HH:mm', day: 'd LLL', week: 'd LLL yy', month: 'LLL yyyy' } as const;

const labelsOf = ({ starts, interval, timeZone }: Shown): Record<number, string> =>
  Object.fromEntries(
    labelled(starts.length).map((index) => [
      index,
      DateTime.fromJSDate(starts[index]!, { zone: timeZone }).setLocale('en').toFormat(LABELS[interval]),
    ]),
  );

function spanOf({ from, to, timeZone }: Shown): string {
  const day = (at: Date) =>
    DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en').toFormat('d LLL yyyy');
  const [first, last] = [day(from), day(new Date(to.getTime() - 1))];
  return first === last ? first : `${first} – ${last}`;
}
