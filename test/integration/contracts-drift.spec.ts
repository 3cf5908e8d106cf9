import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

it('the committed artifacts are what contracts/ compiles to', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/contracts-compile.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 120_000);
