import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of commands of a document, with what the document shows below it. */
export interface CommandBlock {
  file: string;
  line: number;
  commands: string;
  /** The next block, where nothing but prose of one line stands between. */
  shown?: { language: string; text: string };
  /** Why it is not run, from the comment above it: `<!-- not run here: reason -->`. */
  notRun?: string;
}

interface Fence {
  language: string;
  line: number;
  text: string;
  /** What stands between the block before and this one. */
  before: string;
}

/** Every document that is for people, from the root down. */
export function documents(root: string): string[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return [
    'CONTRIBUTING.md',
    'packages/client/README.md',
    ...below
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`)
      .sort(),
    // Last: it imports a store, and the others show the demonstration alone.
    'README.md',
  ];
}

export function commandBlocks(root: string, file: string): CommandBlock[] {
  const fences = fencesOf(readFileSync(join(root, file), 'utf8'));
  return fences.flatMap(({ language, line, text, before }, index) => {
    if (!['sh', 'bash', 'shell'].includes(language)) return [];
    const next = fences[index + 1];
    const isShown = next && next.before.trim() === '' && !['sh', 'bash', 'shell'].includes(next.language);
    return [
      {
        file,
        line,
        commands: text,
        ...(isShown && { shown: next }),
        notRun: /<!-- not run here: (.+?) -->\s*$/s.exec(before)?.[1],
      },
    ];
  });
}

function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let before = '';
  let open: Fence | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, language] = /^```(\w*)$/.exec(line) ?? [];
    if (open && line === '```') {
      fences.push(open);
      open = undefined;
      before = '';
    } else if (open) open.text += `${line}\n`;
    else if (language !== undefined) open = { language, line: index + 1, text: '', before };
    else before += `${line}\n`;
  }
  return fences;
}

/**
 * What of an output a document has to be right about: of JSON its fields and their kinds, of text its words. Figures,
 * ids, times and addresses are others each time.
 */
export function gist(text: string): unknown {
  try {
    return kindOf(JSON.parse(text));
  } catch {
    return text
      .trim()
      .split('\n')
      .map((line) =>
        line
          .replace(/\b0x[\da-f]+(…[\da-f]+)?\b/gi, 'HEX')
          .replace(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, 'ID')
          .replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, 'TIME')
          .replace(/\d+([.,]\d+)*/g, 'N')
          .trimEnd(),
      );
  }
}

function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [kindOf(value[0])];
  if (value === null || typeof value !== 'object') return value === null ? 'any' : typeof value;
  const [[first, member] = ['', undefined]] = Object.entries(value);
  // Sums by currency: which ones there are depends on whom the local chain let buy what.
  if (/^[A-Z]{3}$/.test(first)) return { currency: kindOf(member) };
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, kindOf(member)]),
  );
}

/** Whether an output is of the shown gist; null and an empty list are of any. */
export function isLike(real: unknown, shown: unknown): boolean {
  if (real === 'any' || shown === 'any') return true;
  if (Array.isArray(real) && Array.isArray(shown)) {
    if (typeof real[0] === 'string' && typeof shown[0] === 'string')
      return real.length === shown.length && real.every((line, index) => isLike(line, shown[index]));
    return real.length === 0 || shown.length === 0 || isLike(real[0], shown[0]);
  }
  if (real !== null && shown !== null && typeof real === 'object' && typeof shown === 'object') {
    const [ours, theirs] = [real, shown] as Record<string, unknown>[];
    const names = Object.keys(ours!);
    return (
      names.join() === Object.keys(theirs!).join() &&
      names.every((name) => isLike(ours![name], theirs![name]))
    );
  }
  return real === shown;
}
