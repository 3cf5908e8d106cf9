import type { Statement } from '../request-context.js';

/** Texts that are made for a request (a list with its filters) vary without end. */
const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

const VERB = /^\s*(?:\/\*.*?\*\/\s*)?(\w+)/s;
const TARGET =
  /\b(?:FROM|INTO|UPDATE|JOIN)\s+(?:ONLY\s+)?(?:LATERAL\s+)?"?([a-z_][a-z0-9_]*)"?(?![\w"]*\s*\.)/i;
const CALL = /^\s*SELECT\s+(?:\w+\.)?([a-z_][a-z0-9_]*)\s*\(/i;
const VERBS = new Set([
  'SELECT',
  'INSERT',
  'UPDATE',
  'DELETE',
  'WITH',
  'DECLARE',
  'FETCH',
  'CLOSE',
  'COPY',
  'MERGE',
]);

/**
 * What metrics, traces and logs call a statement: the name that it has, or its verb and first table (`SELECT
 * investments`), as OpenTelemetry's `db.query.summary` has it. Never anything of what was asked for, so labels are few
 * and tell nothing about anybody.
 */
export function queryLabel(statement: string | Statement): string {
  if (typeof statement !== 'string') return statement.name;
  let label = kept.get(statement);
  if (label === undefined) {
    label = summaryOf(statement);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(statement, label);
  }
  return label;
}

function summaryOf(text: string): string {
  const verb = VERB.exec(text)?.[1]?.toUpperCase() ?? '';
  if (!VERBS.has(verb)) return 'other';
  // Literals may hold words that look like a table, and not every FROM is one of a table.
  const bare = text
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\bextract\s*\(\s*\w+\s+FROM\b|\bDISTINCT\s+FROM\b/gi, '');
  const target = TARGET.exec(bare)?.[1] ?? (verb === 'SELECT' ? CALL.exec(bare)?.[1] : undefined);
  return target ? `${verb} ${target.toLowerCase()}` : verb;
}
