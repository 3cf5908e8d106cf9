import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateMasterKeysFile } from '../config/development-secrets.js';
import { deriveSystemKey, loadMasterKeys, MasterKeyRing } from './master-keys.js';
import { SystemVault } from './system-vault.js';
import { CiphertextRefusedError, MasterKeysError, UnknownKeyError } from './vault.errors.js';

const newKey = () => randomBytes(32).toString('base64');
const ringOf = (active: string, keys: Record<string, string>) =>
  MasterKeyRing.parse(JSON.stringify({ active, keys }));

test('a ring knows its keys and which one is active', () => {
  const ring = ringOf('b', { a: newKey(), b: newKey() });
  expect(ring.ids).toEqual(['a', 'b']);
  expect(ring.active).toBe(ring.key('b'));
});

test('a key that is not in the ring is named in the error', () => {
  const ring = ringOf('a', { a: newKey() });
  expect(() => ring.key('c')).toThrow(UnknownKeyError);
  expect(() => ring.key('c')).toThrow('"c"');
});

const key = newKey();
test.each([
  ['not JSON', 'hello', "isn't JSON"],
  ['null', 'null', 'must be'],
  ['no keys', '{"active":"a"}', 'must be'],
  ['an array of keys', `{"active":"0","keys":["${key}"]}`, 'must be'],
  ['an active key that is missing', `{"active":"b","keys":{"a":"${key}"}}`, '"b"'],
  ['a key of 16 bytes', `{"active":"a","keys":{"a":"${randomBytes(16).toString('base64')}"}}`, '16 bytes'],
  ['a key of 33 bytes', `{"active":"a","keys":{"a":"${randomBytes(33).toString('base64')}"}}`, '33 bytes'],
  [
    'a key that is not base64',
    `{"active":"a","keys":{"a":"${key.slice(0, 20)}!${key.slice(20)}"}}`,
    'base64',
  ],
  ['a key that is a number', '{"active":"a","keys":{"a":1}}', 'string'],
  ['an id with a space', `{"active":"a b","keys":{"a b":"${key}"}}`, 'key id'],
  ['an id of 65 letters', `{"active":"a","keys":{"a":"${key}","${'x'.repeat(65)}":"${key}"}}`, 'key id'],
  ['an id twice', `{"active":"a","keys":{"a":"${key}","a":"${newKey()}"}}`, 'twice'],
  ['an id twice, once escaped', `{"active":"a","keys":{"a":"${key}","\\u0061":"${key}"}}`, 'twice'],
])('a file with %s is refused without quoting a key', (_name, text, reason) => {
  expect(() => MasterKeyRing.parse(text)).toThrow(MasterKeysError);
  expect(() => MasterKeyRing.parse(text)).toThrow(reason);
  expect(() => MasterKeyRing.parse(text)).not.toThrow(key.slice(0, 12));
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pend-keys-'));
  const file = join(folder, 'master-keys.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that others may read is refused in production only', () => {
    writeFileSync(file, JSON.stringify(generateMasterKeysFile()));
    chmodSync(file, 0o644);
    expect(() => loadMasterKeys(file, { production: true })).toThrow('open to every user');
    expect(loadMasterKeys(file, { production: false }).ids).toHaveLength(1);
    chmodSync(file, 0o640);
    expect(loadMasterKeys(file, { production: true }).ids).toHaveLength(1);
  });

  test('that is missing is named', () => {
    expect(() => loadMasterKeys(join(folder, 'none'), { production: false })).toThrow(/none.*ENOENT/);
  });
});

describe('system keys', () => {
  const place = { table: 'import_quarantine', column: 'record' };
  const record = Buffer.from('{"phone":"0944"}');

  test('of two purposes or two master keys differ', () => {
    const ring = ringOf('a', { a: newKey(), b: newKey() });
    const derived = [
      deriveSystemKey(ring.key('a'), 'quarantine'),
      deriveSystemKey(ring.key('a'), 'canary'),
      deriveSystemKey(ring.key('b'), 'quarantine'),
    ].map(({ secret }) => secret.export().toString('hex'));
    expect(new Set(derived).size).toBe(3);
    expect(deriveSystemKey(ring.key('a'), 'quarantine').secret.export().toString('hex')).toBe(derived[0]);
  });

  test('open what was sealed before a rotation, as long as the old master key is kept', () => {
    const [a, b] = [newKey(), newKey()];
    const sealed = new SystemVault(ringOf('a', { a }), 'quarantine').seal(record, place);
    expect(new SystemVault(ringOf('b', { a, b }), 'quarantine').open(sealed, place)).toEqual(record);
    expect(() => new SystemVault(ringOf('b', { b }), 'quarantine').open(sealed, place)).toThrow(
      UnknownKeyError,
    );
  });

  test('do not open what was sealed for another purpose', () => {
    const ring = ringOf('a', { a: newKey() });
    const sealed = new SystemVault(ring, 'quarantine').seal(record, place);
    expect(() => new SystemVault(ring, 'canary').open(sealed, place)).toThrow(CiphertextRefusedError);
  });
});
