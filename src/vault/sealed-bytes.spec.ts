import { createSecretKey, randomBytes } from 'node:crypto';
import { keyIdOf, open, seal } from './sealed-bytes.js';
import { CiphertextRefusedError } from './vault.errors.js';

const key = { id: 'mk-1', secret: createSecretKey(randomBytes(32)) };
const place = { owner: '7f9c', table: 'user_profiles', column: 'phone' };
const plaintext = Buffer.from('+963944000000 مزرعة', 'utf8');

test('what was sealed opens in the same place, an empty value too', () => {
  expect(open(key, seal(key, plaintext, place), place)).toEqual(plaintext);
  expect(open(key, seal(key, Buffer.alloc(0), place), place)).toHaveLength(0);
});

test('a ciphertext is laid out as version, key id, nonce, ciphertext and tag', () => {
  const sealed = seal(key, plaintext, place);
  expect(sealed.subarray(0, 2)).toEqual(Buffer.from([1, 4]));
  expect(keyIdOf(sealed)).toBe('mk-1');
  expect(sealed).toHaveLength(2 + 4 + 12 + plaintext.length + 16);
});

test('two ciphertexts of one value differ', () => {
  expect(seal(key, plaintext, place)).not.toEqual(seal(key, plaintext, place));
});

test('a ciphertext with any byte flipped is refused', () => {
  const sealed = seal(key, plaintext, place);
  for (let index = 0; index < sealed.length; index++) {
    for (const mask of [0x01, 0x80, 0xff]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(index) ^ mask, index);
      expect(() => open(key, changed, place)).toThrow(CiphertextRefusedError);
    }
  }
});

test('a ciphertext cut anywhere or lengthened is refused', () => {
  const sealed = seal(key, plaintext, place);
  for (let length = 0; length < sealed.length; length++) {
    expect(() => open(key, sealed.subarray(0, length), place)).toThrow(CiphertextRefusedError);
  }
  expect(() => open(key, Buffer.concat([sealed, Buffer.alloc(1)]), place)).toThrow(CiphertextRefusedError);
});

test.each([
  ['another owner', { ...place, owner: '7f9d' }],
  ['another table', { ...place, table: 'users' }],
  ['another column', { ...place, column: 'email' }],
  ['the same letters split otherwise', { ...place, table: 'user_profilesp', column: 'hone' }],
])('a ciphertext is refused in the place of %s', (_name, other) => {
  expect(() => open(key, seal(key, plaintext, place), other)).toThrow(CiphertextRefusedError);
});

test('another key is refused, whether it has another id or the same', () => {
  const sealed = seal(key, plaintext, place);
  const secret = createSecretKey(randomBytes(32));
  expect(() => open({ id: 'mk-2', secret }, sealed, place)).toThrow(CiphertextRefusedError);
  expect(() => open({ id: 'mk-1', secret }, sealed, place)).toThrow(CiphertextRefusedError);
});

test('a ciphertext inside a larger buffer opens', () => {
  const sealed = seal(key, plaintext, place);
  const larger = Buffer.concat([Buffer.alloc(7), sealed, Buffer.alloc(7)]);
  expect(open(key, larger.subarray(7, 7 + sealed.length), place)).toEqual(plaintext);
});
