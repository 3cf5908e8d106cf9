import { randomUUID } from 'node:crypto';
import { UserKey } from '../user-key.js';
import { CiphertextRefusedError } from '../vault.errors.js';
import { type FileFacts, newFileKey, unwrapFileKey, wrapFileKey } from './file-key.js';

const owner = UserKey.generate(randomUUID());
const facts: FileFacts = {
  document: randomUUID(),
  documentType: 'id',
  storageKey: '00112233445566778899aabbccddeeff',
  mimeType: 'image/png',
  bytes: 1000,
  sha256: 'ab'.repeat(32),
};
const key = newFileKey();

test('a key opens for the row that it was wrapped for', () => {
  expect(unwrapFileKey(owner, wrapFileKey(owner, key, facts), facts).equals(key)).toBe(true);
});

test.each([
  ['document', { ...facts, document: randomUUID() }],
  ['type of document', { ...facts, documentType: 'passport' }],
  ['name in the storage', { ...facts, storageKey: 'f0112233445566778899aabbccddeeff' }],
  ['media type', { ...facts, mimeType: 'application/pdf' }],
  ['length', { ...facts, bytes: 1001 }],
  ['hash', { ...facts, sha256: 'ac'.repeat(32) }],
])('a row with another %s is refused', (_name, other) => {
  expect(() => unwrapFileKey(owner, wrapFileKey(owner, key, facts), other)).toThrow(CiphertextRefusedError);
});

test("another owner's key is refused, and so is any flipped bit", () => {
  const wrapped = wrapFileKey(owner, key, facts);
  expect(() => unwrapFileKey(UserKey.generate(randomUUID()), wrapped, facts)).toThrow(CiphertextRefusedError);
  for (let at = 0; at < wrapped.length; at++) {
    const changed = Buffer.from(wrapped);
    changed[at]! ^= 0x10;
    expect(() => unwrapFileKey(owner, changed, facts)).toThrow(CiphertextRefusedError);
  }
});
