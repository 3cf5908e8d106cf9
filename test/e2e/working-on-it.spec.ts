import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
const TREE = [
  'src',
  'test',
  'bench',
  'scripts',
  'packages',
  'openapi.json',
  'ormconfig.ts',
  'package.json',
  'tsconfig.json',
  'jest.config.js',
  'eslint.config.js',
  '.swcrc',
  '.prettierrc.json',
  '.prettierignore',
];
const SLOW = 600_000;
const run = promisify(execFile);

/** In a copy of the tree: what is tried here changes files. */
describe('Working on it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pend-tree-'));
  const tool = (name: string, ...args: string[]) =>
    run(process.execPath, [join(ROOT, 'node_modules', name), ...args], { cwd: copy });

  beforeAll(() => {
    for (const path of TREE) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it(
    'npm run dev shows a change within two seconds of its own work, and keeps its services up',
    async () => {
      await run('npm', ['run', '-s', 'build'], { cwd: copy });
      const child = spawn(process.execPath, ['scripts/dev.js', '--no-chain'], {
        cwd: copy,
        env: { PATH: process.env.PATH, PORT: '0', PEND_HOME: join(copy, '.pend'), DEVELOPMENT_CHAIN: 'off' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      /** The n-th match, once it is there. */
      const says = async (pattern: RegExp, times = 1): Promise<RegExpMatchArray> => {
        for (const until = Date.now() + 60_000; Date.now() < until;) {
          const match = [...output.matchAll(pattern)][times - 1];
          if (match) return match;
          if (child.exitCode !== null) break;
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        throw new Error(`npm run dev did not say ${pattern} ${times} times:\n${output}`);
      };
      const postmasterFile = join(copy, '.pend/postgres/15/data/postmaster.pid');
      const postmaster = (): string => readFileSync(postmasterFile, 'utf8');
      try {
        await says(/API page: +(\S+)\/api\/docs/g);
        const server = postmaster();
        // The next server makes itself ready meanwhile; nobody is quicker than this.
        await new Promise((resolve) => setTimeout(resolve, 4_000));
        const path = join(copy, 'src/common/problem/catalogue.ts');
        const before = readFileSync(path, 'utf8');
        const sentence = 'There is nothing here, or it is not yours.';

        writeFileSync(path, `${before}\nexport const broken = (;\n`);
        await says(/Expression expected|Syntax Error/g);
        writeFileSync(
          join(copy, 'src/common/problem/problem.ts'),
          readProblem(copy).replaceAll(sentence, 'Nope.'),
        );
        writeFileSync(path, before.replaceAll(sentence, 'Nope.'));
        const [, base] = await says(/API page: +(\S+)\/api\/docs/g, 2);
        const [, seconds] = await says(/Reloaded in ([\d.]+) s/g);
        const answer = await fetch(`${base}/api/pools/nowhere`);
        expect(await answer.json()).toMatchObject({ status: 404, detail: 'Nope.' });
        expect(postmaster()).toBe(server);
        console.info(`A reload took ${seconds} s.`);
        // On a machine that is all ours it is well below two; others may be at work here.
        expect(Number(seconds)).toBeLessThan(30);
      } finally {
        child.kill('SIGTERM');
        await ended;
      }
      // With what it said, where it has left the server behind.
      expect(existsSync(postmasterFile) && output).toBe(false);
    },
    SLOW,
  );

  describe('npm run generate resource', () => {
    const generate = (...args: string[]) =>
      run(process.execPath, ['scripts/generate.js', ...args], { cwd: copy });

    it('refuses what it cannot do, and writes nothing', async () => {
      for (const args of [
        ['resource'],
        ['resource', 'Deed'],
        ['resource', '../deed'],
        ['resource', 'asset'],
        ['resource', 'deed', '--write', 'deeds.write'],
      ]) {
        await expect(generate(...args)).rejects.toMatchObject({
          code: 2,
          stderr: expect.stringMatching(/\S/),
        });
      }
    });

    it(
      'makes a feature that passes format, types, lint, its own tests and those of the schema, unedited',
      async () => {
        const { stdout } = await generate('resource', 'title-deed');
        const files = stdout.split('\n').filter((line) => /^(src|test)\//.test(line));
        expect(files).toHaveLength(13);
        const touched = ['src/app.module.ts', 'ormconfig.ts', 'src/database/migrations.ts'];
        const code = [...files.filter((file) => file.endsWith('.ts')), ...touched];
        await tool('prettier/bin/prettier.cjs', '--check', ...code);
        await tool('typescript/bin/tsc', '--noEmit', '--incremental', 'false');
        await tool('eslint/bin/eslint.js', ...code);
        await run('npm', ['run', '-s', 'build'], { cwd: copy });
        // As what it printed asks for: the tests compare what is answered with the document.
        const document = await run(process.execPath, ['dist/src/cli.js', 'openapi'], {
          maxBuffer: 16 * 1024 * 1024,
          cwd: copy,
          env: { PATH: process.env.PATH, PEND_HOME: join(copy, '.pend') },
        });
        writeFileSync(join(copy, 'openapi.json'), document.stdout);
        const { stderr } = await tool(
          'jest/bin/jest.js',
          '-i',
          '--testTimeout',
          '300000',
          '--testPathPatterns',
          'title-deed',
        );
        expect(stderr).toMatch(/Test Suites: 2 passed, 2 total\nTests: {7}9 passed, 9 total/);
        const guards = await tool(
          'jest/bin/jest.js',
          ...['-i', '--testTimeout', '300000', '--testPathPatterns', 'e2e/read-only'],
          ...['--testNamePattern', 'guards every table'],
        );
        expect(guards.stderr).toMatch(/Tests: +\d+ skipped, 1 passed/);
      },
      SLOW,
    );
  });
});

const readProblem = (root: string): string =>
  readFileSync(join(root, 'src/common/problem/problem.ts'), 'utf8');
