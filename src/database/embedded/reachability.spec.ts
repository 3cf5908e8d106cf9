import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, canExecute, canRead, isTamperProof } from './reachability.js';

const root = mkdtempSync(join(tmpdir(), 'pend-reach-'));
chmodSync(root, 0o755);
const folder = join(root, 'outer/inner');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'program');
writeFileSync(file, '');
afterAll(() => rmSync(root, { recursive: true }));

const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, dropped: false };
const stranger = { uid: 4711, gid: 4711, dropped: true };

function modes(outer: number, inner: number, program: number): void {
  chmodSync(join(root, 'outer'), outer);
  chmodSync(folder, inner);
  chmodSync(file, program);
}

test('a file is reached when every folder above it and the file itself let the account through', () => {
  modes(0o755, 0o755, 0o755);
  expect([canEnter(folder, stranger), canRead(file, stranger), canExecute(file, stranger)]).toEqual([
    true,
    true,
    true,
  ]);
  modes(0o711, 0o711, 0o644);
  expect([canEnter(folder, stranger), canRead(file, stranger), canExecute(file, stranger)]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['a closed folder far above', 0o700, 0o755],
  ['a closed folder right above', 0o755, 0o700],
  ['a folder that may be listed but not entered', 0o744, 0o755],
])('%s keeps a stranger out and lets the owner in', (_name, outer, inner) => {
  modes(outer, inner, 0o755);
  expect(canExecute(file, stranger)).toBe(false);
  expect(canExecute(file, self)).toBe(true);
});

test('a folder is tamper-proof unless others may write on the way to it, sticky folders aside', () => {
  modes(0o755, 0o755, 0o755);
  expect(isTamperProof(folder)).toBe(true);
  modes(0o777, 0o755, 0o755);
  expect(isTamperProof(folder)).toBe(false);
  modes(0o1777, 0o755, 0o755);
  expect(isTamperProof(folder)).toBe(true);
  modes(0o755, 0o775, 0o755);
  expect(isTamperProof(folder)).toBe(false);
});
