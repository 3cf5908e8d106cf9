/** A cell of a table: a count, an amount as decimal text, or nothing known. */
export type Cell = number | string | null;

/** The points of an answer, one row each (or one for each point and part), as CSV has them. */
export interface FigureTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** One scale of a chart. Amounts of different currencies are different panels. */
export interface Panel {
  title: string;
  /** Of the values, e.g. a currency. */
  unit: string;
  series: { name: string; values: (number | null)[] }[];
  /** Bars for what happens in a stretch of time, lines for what stands or is a mean. */
  mark: 'bars' | 'lines';
}

/** What goes by rank and not by time. */
export interface Ranking {
  title: string;
  unit: string;
  bars: { name: string; value: number }[];
}

/** What a chart shows of an answer. */
export interface ChartContent {
  title: string;
  panels?: Panel[];
  rankings?: Ranking[];
}

/** An answer to be given: its record, and how it is shown as a table and as a chart. */
export interface Figures<T extends object = object> {
  record: T;
  table: FigureTable;
  chart: ChartContent;
}
