import { randomBytes } from 'node:crypto';
import { sealCanary, verifyCanary } from './canary.js';
import { MasterKeyRing } from './master-keys.js';
import { CiphertextRefusedError } from './vault.errors.js';

const newKey = () => randomBytes(32).toString('base64');
const ringOf = (active: string, keys: Record<string, string>) =>
  MasterKeyRing.parse(JSON.stringify({ active, keys }));
const a = newKey();
const ring = ringOf('a', { a });
const pepper = randomBytes(32);
const canary = sealCanary(ring, pepper);

test.each([
  ['the same secrets', ring, pepper, 'ok'],
  ['another active key beside the old one', ringOf('b', { a, b: newKey() }), pepper, 'ok'],
  ['another pepper', ring, randomBytes(32), 'wrong_pepper'],
  ['another master key of the same id', ringOf('a', { a: newKey() }), pepper, 'wrong_master_keys'],
  ['a ring without the key', ringOf('b', { b: newKey() }), pepper, 'wrong_master_keys'],
  ['two other secrets', ringOf('b', { b: newKey() }), randomBytes(32), 'both_wrong'],
])('with %s the verdict is right', (_name, otherRing, otherPepper, verdict) => {
  expect(verifyCanary(canary, otherRing, otherPepper)).toBe(verdict);
});

test.each(['', 'v1', 'v2.a.b', `${canary}!`])('%j is no canary', (line) => {
  expect(() => verifyCanary(line, ring, pepper)).toThrow(CiphertextRefusedError);
});

test('a canary holds neither secret', () => {
  const bytes = Buffer.concat(canary.split('.').map((part) => Buffer.from(part, 'base64url')));
  expect(bytes.includes(pepper)).toBe(false);
  expect(bytes.includes(Buffer.from(a, 'base64'))).toBe(false);
});
