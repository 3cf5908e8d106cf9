/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One record of RFC 4180, its line end included. A cell that begins like a formula gets an apostrophe in front, so
 * that opening the file runs nothing.
 */
export function csvRecord(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The same cell, made by the database: the columns of a row then travel as one text, and what bounds an export of a
 * million rows is no longer their parsing one by one.
 *
 * @param expression SQL of type text
 */
export function csvCellSql(expression: string): string {
  const formula = `left(${expression}, 1) IN ('=', '+', '-', '@', E'\\t', E'\\r')`;
  const safe = `CASE WHEN ${formula} THEN '''' || ${expression} ELSE ${expression} END`;
  return `CASE WHEN ${safe} ~ '[",\\r\\n]' THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END`;
}
