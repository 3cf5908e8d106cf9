import { isUtf8 } from 'node:buffer';
import { open, rename, rm } from 'node:fs/promises';
import type { QuarantinedRecord } from './batches.repository.js';
import {
  ImportRefused,
  emptyCounts,
  type Counts,
  type Difference,
  type FileReport,
  type MoneyLine,
  type Orphan,
} from './import.types.js';

export interface ReportHead {
  batchId: string;
  dryRun: boolean;
  startedAt: string;
  finishedAt: string;
  files: FileReport[];
  totals: Counts;
  money: MoneyLine[];
  orphans: Orphan[];
}

export function totalsOf(files: FileReport[]): Counts {
  const totals = emptyCounts();
  for (const file of files)
    for (const name of Object.keys(totals) as (keyof Counts)[]) totals[name] += file[name];
  return totals;
}

/**
 * Writes the report of an import. It holds raw records, phones included, so only its owner may read it; it appears
 * under its name only when it is whole. A record that is valid JSON stands in it digit by digit as in its file,
 * anything else as a text.
 * @throws ImportRefused when the file can't be written
 */
export async function writeReport(
  path: string,
  head: ReportHead,
  quarantined: AsyncIterable<QuarantinedRecord>,
): Promise<void> {
  await writeWhole(path, async (write) => {
    const { batchId, dryRun, startedAt, finishedAt, files, totals, money, orphans } = head;
    const start = JSON.stringify({ batchId, dryRun, startedAt, finishedAt, files, totals }, null, 2);
    await write(`${start.slice(0, -2)},\n  "quarantine": [`);
    let separator = '\n    ';
    for await (const { file, position, code, reason, record } of quarantined) {
      const entry = JSON.stringify({ file, position, code, reason });
      await write(`${separator}${entry.slice(0, -1)},"record":${recordText(record)}}`);
      separator = ',\n    ';
    }
    await write(`${separator === '\n    ' ? '' : '\n  '}],\n  "money": ${JSON.stringify(money)},\n`);
    await write(`  "orphans": ${JSON.stringify(orphans)}\n}\n`);
  });
}

/** Writes what `pend import verify` found. */
export async function writeVerification(path: string, differences: Difference[]): Promise<void> {
  await writeWhole(path, (write) =>
    write(`${JSON.stringify({ matches: differences.length === 0, differences }, null, 2)}\n`),
  );
}

async function writeWhole(
  path: string,
  fill: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await fill(async (text) => {
        await file.write(text);
      });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !code.startsWith('E')) throw error;
    throw new ImportRefused(`The report can't be written to ${path} (${code}).`);
  }
}

function recordText(record: Buffer): string {
  const text = record.toString('utf8');
  return isUtf8(record) && isJson(text) ? text : JSON.stringify(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
