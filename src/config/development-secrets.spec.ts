import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEVELOPMENT_ROLES, developmentSecrets } from './development-secrets.js';

const root = mkdtempSync(join(tmpdir(), 'pend-secrets-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
const newHome = () => join(root, `home-${++count}`);

test('every secret has its form, and each role its own password', () => {
  const secrets = developmentSecrets(newHome());
  expect(secrets.phonePepper).toMatch(/^[0-9a-f]{64}$/);
  expect(Buffer.from(secrets.jwtSecret, 'base64url')).toHaveLength(32);
  expect(Object.keys(secrets.rolePasswords)).toEqual([...DEVELOPMENT_ROLES]);
  expect(new Set(Object.values(secrets.rolePasswords)).size).toBe(DEVELOPMENT_ROLES.length);
  const keys = JSON.parse(readFileSync(secrets.masterKeysFile, 'utf8'));
  expect(Buffer.from(keys.keys[keys.active], 'base64')).toHaveLength(32);
});

test('a second call returns the same secrets and writes nothing', () => {
  const home = newHome();
  const first = developmentSecrets(home);
  const folder = join(home, 'secrets');
  const times = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
  const before = times();
  expect(developmentSecrets(home)).toEqual(first);
  expect(times()).toEqual(before);
});

test('only the owner may enter the folders and read the files', () => {
  const home = newHome();
  developmentSecrets(home);
  const folder = join(home, 'secrets');
  expect([home, folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('a folder that was there keeps its mode', () => {
  const home = newHome();
  mkdirSync(home);
  chmodSync(home, 0o755);
  developmentSecrets(home);
  expect(statSync(home).mode & 0o777).toBe(0o755);
});

test('a secret that is missing is added and the others stay', () => {
  const home = newHome();
  const { phonePepper, jwtSecret } = developmentSecrets(home);
  rmSync(join(home, 'secrets/jwt-secret'));
  const again = developmentSecrets(home);
  expect(again.phonePepper).toBe(phonePepper);
  expect(again.jwtSecret).not.toBe(jwtSecret);
});

test('a damaged secret is named and not replaced', () => {
  const home = newHome();
  developmentSecrets(home);
  writeFileSync(join(home, 'secrets/phone-pepper'), 'oops');
  expect(() => developmentSecrets(home)).toThrow(/secrets\/phone-pepper/);
  expect(readFileSync(join(home, 'secrets/phone-pepper'), 'utf8')).toBe('oops');
});
