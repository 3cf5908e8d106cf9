import { createHash, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { CiphertextRefusedError } from '../vault.errors.js';
import {
  type FilePlace,
  FileSealer,
  HEADER_BYTES,
  openFile,
  PIECE_BYTES,
  sealedLength,
} from './sealed-file.js';

const TAG = 16;
const key = createSecretKey(randomBytes(32));
const place: FilePlace = {
  owner: randomUUID(),
  document: randomUUID(),
  storageKey: randomBytes(16).toString('hex'),
};

/** Sealed as if it arrived in chunks of the given length. */
function seal(plaintext: Buffer, where = place, chunk = 100_000, withKey = key): Buffer {
  const sealer = new FileSealer(withKey, where);
  const out: Buffer[] = [];
  for (let at = 0; at < plaintext.length; at += chunk)
    out.push(...sealer.push(plaintext.subarray(at, at + chunk)));
  out.push(...sealer.end().sealed);
  return Buffer.concat(out);
}

async function* inChunks(bytes: Buffer, chunk: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

/** What was given out before the end or the refusal. */
async function read(sealed: Buffer, where = place, withKey = key, chunk = 70_001) {
  const given: Buffer[] = [];
  try {
    for await (const piece of openFile(withKey, where, inChunks(sealed, chunk))) given.push(piece);
  } catch (error) {
    expect(error).toBeInstanceOf(CiphertextRefusedError);
    return { given: Buffer.concat(given), refused: true };
  }
  return { given: Buffer.concat(given), refused: false };
}

/** Refused, and what was given out is an undamaged beginning that ends before the damage. */
async function expectRefused(
  sealed: Buffer,
  plaintext: Buffer,
  damageAt: number,
  where = place,
  withKey = key,
) {
  const { given, refused } = await read(sealed, where, withKey);
  expect(refused).toBe(true);
  expect(plaintext.subarray(0, given.length).equals(given)).toBe(true);
  const whole = Math.max(0, Math.floor((damageAt - HEADER_BYTES) / (PIECE_BYTES + TAG)));
  expect(given.length).toBeLessThanOrEqual(whole * PIECE_BYTES);
}

const lengths = fc.oneof(
  fc.constantFrom(1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, 3 * PIECE_BYTES),
  fc.integer({ min: 1, max: 4 * PIECE_BYTES }),
);

test('what was sealed opens again, however it arrived and is read, and is as long as it was said to be', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1, max: 200_000 }), async (length, chunk) => {
      const plaintext = randomBytes(length);
      const sealed = seal(plaintext, place, chunk);
      expect(sealed).toHaveLength(sealedLength(length));
      const { given, refused } = await read(sealed, place, key, Math.max(chunk, 500));
      expect(refused).toBe(false);
      expect(given.equals(plaintext)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the hash is that of the plaintext', () => {
  const plaintext = randomBytes(PIECE_BYTES + 5);
  const sealer = new FileSealer(key, place);
  sealer.push(plaintext);
  expect(sealer.end().sha256).toBe(createHash('sha256').update(plaintext).digest('hex'));
  expect(sealer.bytes).toBe(plaintext.length);
});

test('any flipped bit is refused before the piece that it is in', async () => {
  const plaintext = randomBytes(2 * PIECE_BYTES + 100);
  const sealed = seal(plaintext);
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1 << bit;
      await expectRefused(changed, plaintext, at);
    }),
    { numRuns: 120 },
  );
  for (let at = 0; at < HEADER_BYTES; at++) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    await expectRefused(changed, plaintext, at);
  }
});

test('a file that is cut anywhere, at the border of a piece too, is refused', async () => {
  const plaintext = randomBytes(3 * PIECE_BYTES);
  const sealed = seal(plaintext);
  const borders = [1, 2, 3].map((pieces) => HEADER_BYTES + pieces * (PIECE_BYTES + TAG));
  const cuts = fc.oneof(
    fc.nat(sealed.length - 1),
    fc.constantFrom(0, HEADER_BYTES, borders[0]!, borders[1]!),
  );
  await fc.assert(
    fc.asyncProperty(cuts, (cut) => expectRefused(sealed.subarray(0, cut), plaintext, cut - 1)),
    { numRuns: 60 },
  );
});

test('a file with anything behind it is refused, its own last piece included', async () => {
  const plaintext = randomBytes(PIECE_BYTES + 10);
  const sealed = seal(plaintext);
  const lastAt = HEADER_BYTES + PIECE_BYTES + TAG;
  for (const more of [
    Buffer.alloc(1),
    Buffer.alloc(TAG),
    sealed.subarray(lastAt),
    randomBytes(PIECE_BYTES + TAG),
  ]) {
    await expectRefused(Buffer.concat([sealed, more]), plaintext, lastAt);
  }
});

test('pieces that are swapped, repeated or left out are refused', async () => {
  const plaintext = randomBytes(4 * PIECE_BYTES);
  const sealed = seal(plaintext);
  const header = sealed.subarray(0, HEADER_BYTES);
  const piece = (n: number) =>
    sealed.subarray(HEADER_BYTES + n * (PIECE_BYTES + TAG), HEADER_BYTES + (n + 1) * (PIECE_BYTES + TAG));
  const orders = fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 })
    .filter((order) => order.join() !== '0,1,2,3');
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const firstWrong = order.findIndex((n, at) => n !== at);
      const damage = firstWrong < 0 ? order.length - 1 : firstWrong;
      const changed = Buffer.concat([header, ...order.map(piece)]);
      await expectRefused(changed, plaintext, HEADER_BYTES + damage * (PIECE_BYTES + TAG));
    }),
    { numRuns: 60 },
  );
});

test('pieces of another file of the same owner, key and length are refused, at their own position too', async () => {
  const one = seal(randomBytes(2 * PIECE_BYTES));
  const plaintext = randomBytes(2 * PIECE_BYTES);
  const other = seal(plaintext);
  const border = HEADER_BYTES + PIECE_BYTES + TAG;
  await expectRefused(Buffer.concat([other.subarray(0, border), one.subarray(border)]), plaintext, border);
  await expectRefused(
    Buffer.concat([one.subarray(0, HEADER_BYTES), other.subarray(HEADER_BYTES)]),
    plaintext,
    0,
  );
});

test.each([
  ['owner', { ...place, owner: randomUUID() }],
  ['document', { ...place, document: randomUUID() }],
  [
    'name in the storage, as that of an earlier version',
    { ...place, storageKey: randomBytes(16).toString('hex') },
  ],
  [
    'split of the same letters',
    {
      owner: place.owner + place.document[0]!,
      document: place.document.slice(1),
      storageKey: place.storageKey,
    },
  ],
])('a file is refused for another %s, with nothing given out', async (_name, where) => {
  const plaintext = randomBytes(PIECE_BYTES * 2);
  await expectRefused(seal(plaintext), plaintext, 0, where);
});

test('another key opens nothing', async () => {
  const plaintext = randomBytes(10);
  await expectRefused(seal(plaintext), plaintext, 0, place, createSecretKey(randomBytes(32)));
});
