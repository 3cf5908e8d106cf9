import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Transform } from 'node:stream';

/** Fast rather than small: pages of a database shrink to a quarter by it, and most of the rest is not worth the time. */
const LEVEL = 1;
const CHUNK_BYTES = 256 * 1024;

export const compressed = (source: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  through(source, createGzip({ level: LEVEL, chunkSize: CHUNK_BYTES }));

export const decompressed = (source: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  through(source, createGunzip({ chunkSize: CHUNK_BYTES }));

async function* through(source: AsyncIterable<Buffer>, transform: Transform): AsyncGenerator<Buffer> {
  const feeding = pipeline(source, transform);
  // Heard of below; meanwhile it is nobody's.
  feeding.catch(() => {});
  try {
    yield* transform as AsyncIterable<Buffer>;
  } catch (error) {
    // Of the two the cause, where it is the source's.
    await feeding;
    throw error;
  }
  await feeding;
}

/** The same bytes in runs of at most so many, each to be read to its end before the next. */
export async function* inRuns(
  source: AsyncIterable<Buffer>,
  most: number,
): AsyncGenerator<AsyncIterable<Buffer>> {
  const chunks = source[Symbol.asyncIterator]();
  let next = await chunks.next();
  const run = async function* (): AsyncGenerator<Buffer> {
    let left = most;
    while (!next.done && left > 0) {
      const chunk = next.value;
      const taken = chunk.subarray(0, left);
      left -= taken.length;
      next =
        taken.length < chunk.length
          ? { done: false, value: chunk.subarray(taken.length) }
          : await chunks.next();
      yield taken;
    }
  };
  while (!next.done) yield run();
}

export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of source) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
