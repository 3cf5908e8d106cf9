const SPECIAL = /[\\\t\n\r]/;
const SPECIALS = /[\\\t\n\r]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as a cell of COPY's text format. Hex and digits need no escaping and do without this. */
export function cell(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPES[character]!) : text;
}

/** NULL where there is nothing. */
export const orNull = (text: string | number | null | undefined): string | number => text ?? '\\N';

export const json = (value: unknown): string => (value == null ? '\\N' : cell(JSON.stringify(value)));
