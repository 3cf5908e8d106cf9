import { Presets, SingleBar } from 'cli-progress';
import type { ProgressListener } from './file-import.js';
import type { Manifest } from './store-folder.js';

export interface ProgressView {
  listen: ProgressListener;
  end(): void;
}

/** A bar over the bytes of the store, redrawn a few times a second. */
export function progressBar(manifest: Manifest, stream: NodeJS.WritableStream): ProgressView {
  const total = Object.values(manifest).reduce((sum, file) => sum + file.bytes, 0);
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {records} records | {file}', stream, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(Math.max(total, 1), 0, { records: 0, file: '' });
  const read = new Map<string, [bytes: number, records: number]>();
  return {
    listen: (file, bytes, records) => {
      read.set(file, [Math.max(bytes, read.get(file)?.[0] ?? 0), records]);
      const sums = [...read.values()].reduce(
        ([b, r], [bytes2, records2]) => [b + bytes2, r + records2] as const,
        [0, 0] as const,
      );
      bar.update(Math.min(sums[0], total), { records: sums[1], file });
    },
    end: () => bar.stop(),
  };
}

const LINE_INTERVAL_MS = 1000;

/** One JSON object a line, at most one a second and file. */
export function progressLines(write: (line: string) => void): ProgressView {
  let last = { file: '', at: 0 };
  return {
    listen: (file, bytes, records) => {
      const now = Date.now();
      if (file === last.file && now - last.at < LINE_INTERVAL_MS) return;
      last = { file, at: now };
      write(`${JSON.stringify({ event: 'progress', file, bytes, records })}\n`);
    },
    end: () => undefined,
  };
}
