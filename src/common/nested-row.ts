/**
 * Makes `{ 'details.currency': 'EGP' }` into `{ details: { currency: 'EGP' } }`, so that a join's columns arrive as
 * the record they belong to. A part of which every column is null was not there to join: it becomes null.
 */
export function nestedRow<T>(row: Record<string, unknown>): T {
  const record: Record<string, unknown> = {};
  const absent = new Set<string>();
  for (const [name, value] of Object.entries(row)) {
    const dot = name.indexOf('.');
    if (dot < 0) {
      record[name] = value;
      continue;
    }
    const part = name.slice(0, dot);
    if (!(part in record)) {
      record[part] = {};
      absent.add(part);
    }
    (record[part] as Record<string, unknown>)[name.slice(dot + 1)] = value;
    if (value !== null) absent.delete(part);
  }
  for (const part of absent) record[part] = null;
  return record as T;
}
