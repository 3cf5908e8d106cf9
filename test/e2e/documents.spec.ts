import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserPath, openBrowser, openPage } from '../support/browser.js';
import { type CommandBlock, commandBlocks, documents, gist, isLike } from '../support/document-commands.js';
import { Program } from '../support/process.js';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);
const SLOW = 300_000;

/** As a new user has it: `npm start`, the examples, the commands of every document, the client outside of the tree. */
describe('What the documents show', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-documents-'));
  let system: Program;
  let base: string;
  let password: string;

  beforeAll(async () => {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'packages/client/tsconfig.json'], {
      cwd: ROOT,
    });
    system = new Program('main', [], { PEND_HOME: home, PORT: '0', NODE_ENV: 'development' });
    [, base] = (await system.says(/API page: {2}(http:\/\/\S+)\/api\/docs\n/)) as unknown as [string, string];
    [, password] = /password (\S+)/.exec(system.output)! as unknown as [string, string];
  }, SLOW);
  afterAll(async () => {
    await system?.stop();
    rmSync(home, { recursive: true, force: true });
  }, SLOW);

  const example = async (name: string): Promise<string> => {
    const env = { PATH: process.env.PATH, PEND_URL: base, PEND_ADMIN_PASSWORD: password };
    const { stdout } = await run(process.execPath, [join(ROOT, 'examples', name)], { env });
    return stdout;
  };

  describe('an example', () => {
    it('works through lists as staff, and does not run over a colleague', async () => {
      const output = await example('admin-script.js');
      expect(output).toMatch(/verified: \d+/);
      expect(output).toMatch(/Changed from "1" to "2": A better title\nRefused with 412 stale/);
      expect(output).toMatch(/Deleted the draft and logged out\n$/);
    });

    it('brings an investor from a phone to an investment that is made once', async () => {
      const output = await example('wallet-flow.js');
      expect(output).toMatch(/^Registered \+20\*\*\*\d{4} with 0x/);
      expect(output).toMatch(/Reserved 100\.000000 EGP of Nile Harvest Pool: pending\n/);
      expect(output).toMatch(/Asked again: the same investment\nHalf a pound is refused: below_minimum\n$/);
    });

    const inBrowser = browserPath === undefined ? it.skip : it;
    if (browserPath === undefined)
      console.warn('1 test skipped: PendScan needs a Chromium to be looked at with.');
    inBrowser(
      'shows the chain in a browser as it grows',
      async () => {
        const server = spawn(process.execPath, [join(ROOT, 'examples/pendscan/serve.js')], {
          env: { PATH: process.env.PATH, PEND_URL: base, PORT: '0' },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const browser = await openBrowser();
        try {
          const address = await new Promise<string>((resolve) =>
            server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim().split(' ')[1]!)),
          );
          const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
          await page.goto(address);
          await page.locator('#connection[data-state=live]').waitFor({ timeout: 60_000 });
          const newest = page.locator('#blocks li').first();
          const before = Number(await newest.getAttribute('data-id'));
          await page.locator(`#blocks li[data-id="${before + 2}"]`).waitFor({ timeout: 60_000 });
          expect(Number(await page.locator('#chart').getAttribute('data-points'))).toBeGreaterThan(3);
          expect(Number((await page.locator('#height').textContent())!.replace(/,/g, ''))).toBeGreaterThan(
            before,
          );
          expect(await page.locator('#latest li').count()).toBeGreaterThan(3);
          // Nothing sticks out of a phone's screen.
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
          expect(complaints).toEqual([]);
        } finally {
          await browser.close();
          server.kill();
        }
      },
      SLOW,
    );
  });

  it(
    'the client works from a package in an empty folder, with its types',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pend-client-'));
      try {
        const cwd = { cwd: folder };
        const packages = ['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser'];
        for (const name of ['packages/client', ...packages.map((one) => `node_modules/${one}`)]) {
          // What lies in dist was built above.
          await run('npm', ['pack', '--ignore-scripts', join(ROOT, name)], cwd);
        }
        writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
        const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
        await run('npm', ['install', '--offline', ...tarballs.map((name) => `./${name}`)], cwd);
        const call = `const pend = new Pend({ baseUrl: '${base}' });
          const { data } = await pend.get('/api/pools', { params: { query: { limit: 1 } } });`;
        writeFileSync(
          join(folder, 'call.js'),
          `import { Pend } from '@pend/client';\n${call}\nconsole.log(data.data[0].title);`,
        );
        expect((await run(process.execPath, ['call.js'], cwd)).stdout).toBe('Nile Harvest Pool\n');
        writeFileSync(
          join(folder, 'call.ts'),
          `import { Pend, PendProblem } from '@pend/client';\n${call}
          export const title: string = data.data[0]!.title;
          export const isFull = (error: PendProblem): boolean => error.is('cap_exceeded');
          // @ts-expect-error a title is no number
          export const wrong: number = title;
          // @ts-expect-error there is no such code
          export const never = (error: PendProblem): boolean => error.is('cap_exeeded');`,
        );
        const compilerOptions = {
          strict: true,
          noEmit: true,
          target: 'es2022',
          module: 'nodenext',
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['call.ts'] }));
        const told = await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], cwd).catch(
          (error: { stdout: string }) => error,
        );
        expect(told.stdout).toBe('');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    SLOW,
  );

  it('the start says what README.md shows', () => {
    const [, shown] = /^```\n(Creating a PostgreSQL[\s\S]+?)^```$/m.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    )!;
    const ours = (text: string) =>
      text.replace(/\bpassword \S+/, 'password …').replace(/\S+\/postgres\//, '…/');
    expect(gist(ours(system.output))).toEqual(expect.arrayContaining(gist(ours(shown!)) as string[]));
  });

  describe('a command', () => {
    const all = documents(ROOT).flatMap((file) => commandBlocks(ROOT, file));
    const runnable = all.filter(({ notRun }) => notRun === undefined);

    it('is run, or says why not', () => {
      const left = all.filter(({ notRun }) => notRun !== undefined);
      console.info(
        [
          `${runnable.length} blocks of commands are run, ${left.length} are not:`,
          ...left.map(({ file, line, notRun }) => `${file}:${line} ${notRun}`),
        ].join('\n'),
      );
      expect(runnable.length).toBeGreaterThan(left.length);
    });

    const byFile = new Map<string, CommandBlock[]>();
    for (const block of runnable) byFile.set(block.file, [...(byFile.get(block.file) ?? []), block]);
    it.each([...byFile])(
      'of %s shows what the document says',
      (_file, blocks) => {
        const outputs = runTogether(blocks, { base, password, home });
        for (const [index, { file, line, shown }] of blocks.entries()) {
          const { code, output } = outputs[index]!;
          const place = `${file}:${line}`;
          expect({ place, code, output }).toEqual({ place, code: 0, output });
          if (!shown) continue;
          const [real, expected] = [gist(output), gist(shown.text)];
          // Both at once, so that a failure shows what differs.
          if (!isLike(real, expected)) expect({ place, real }).toEqual({ place, real: expected });
        }
      },
      SLOW,
    );
  });

  it(
    'the import counts what README.md says',
    async () => {
      const cli = [join(ROOT, 'dist/src/cli.js'), 'import', 'examples/legacy-store'];
      const env = { PATH: process.env.PATH, PEND_HOME: home };
      const ended = await run(process.execPath, cli, { cwd: ROOT, env }).catch(
        (error: { code: number; stdout: string }) => error,
      );
      // Something was put aside, and is to be looked at.
      expect(ended).toMatchObject({ code: 1 });
      const counted = ended.stdout
        .split('\n')
        .filter((line) => line.startsWith('{"event":"file"'))
        .map((line) => JSON.parse(line) as Record<string, number | string>)
        .filter(({ read }) => read !== 0)
        .map(
          (one) =>
            `${one.file}: ${one.read} read, ${one.inserted} inserted, ${one.updated} updated, ` +
            `${one.unchanged} unchanged, ${one.quarantined} quarantined`,
        );
      expect(counted.length).toBeGreaterThan(2);
      const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n');
      expect(readme).toEqual(expect.arrayContaining(counted));
    },
    SLOW,
  );
});

/** In one shell, so that what a block sets is there for the next; where it stops, the rest has failed. */
function runTogether(
  blocks: CommandBlock[],
  { base, password, home }: { base: string; password: string; home: string },
): { code: number; output: string }[] {
  const MARK = '@@ end of block';
  const here = (commands: string): string =>
    commands
      .replaceAll('http://localhost:3001', base)
      .replaceAll('localhost:3001', base.replace('http://', ''))
      .replaceAll('npm run -s pend --', 'pend')
      .replaceAll('/etc/pend/', `${home}/etc-`)
      .replace(/"password":"[^"]+"/g, `"password":"${password}"`);
  const script = [
    // 1 says that something was found, 2 that it could not be done: also in the middle of a block.
    `pend() { "${process.execPath}" dist/src/cli.js "$@" || { code=$?; [ $code -lt 2 ] || echo "$* ended with $code" >>"$UNDONE"; return $code; }; }`,
    ...blocks.map(({ commands }) => `${here(commands)}\nprintf '\\n${MARK} %s\\n' $?`),
  ].join('\n');
  const undone = join(home, 'undone');
  writeFileSync(undone, '');
  const text = execFileSync('bash', ['-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      PEND_HOME: home,
      PEND_ADMIN_PASSWORD: password,
      PEND_URL: base,
      UNDONE: undone,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: SLOW,
  });
  expect(readFileSync(undone, 'utf8')).toBe('');
  const parts = text.split(new RegExp(`\\n${MARK} (\\d+)\\n`));
  return blocks.map((_, index) => ({
    code: Number(parts[index * 2 + 1] ?? -1),
    output: parts[index * 2] ?? '',
  }));
}
