import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

export interface Figure {
  what: string;
  goal: string;
  measured: string;
}

const HEAD = '| what | goal | measured | when |\n|---|---|---|---|\n';

/** Processors, memory and Node, in a line. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** The day and the commit, `+` where the tree had changes. */
export function measuredAt(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${new Date().toISOString().slice(0, 10)}, ${git('rev-parse', '--short', 'HEAD')}${isChanged ? '+' : ''}`;
}

export const tableOf = (figures: Figure[], when: string): string =>
  HEAD + figures.map((figure) => rowOf(figure, when)).join('\n');

const rowOf = ({ what, goal, measured }: Figure, when: string): string =>
  `| ${what} | ${goal} | ${measured} | ${when} |`;

/**
 * The document with the figures in its first table: one that was measured anew takes its former place, another comes
 * last. What was not measured stays, with the day and the commit of its own.
 *
 * @throws Error where the document has no such table
 */
export function withFigures(document: string, figures: Figure[], when: string): string {
  const begin = document.indexOf(HEAD);
  if (begin < 0) throw new Error('docs/benchmarks.md has no table of figures.');
  const end = document.indexOf('\n\n', begin + HEAD.length);
  const rows = document.slice(begin + HEAD.length, end).split('\n');
  for (const figure of figures) {
    const place = rows.findIndex((row) => row.startsWith(`| ${figure.what} |`));
    rows.splice(place < 0 ? rows.length : place, place < 0 ? 0 : 1, rowOf(figure, when));
  }
  return document.slice(0, begin) + HEAD + rows.join('\n') + document.slice(end);
}
