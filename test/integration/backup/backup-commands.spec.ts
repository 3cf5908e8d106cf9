import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupSource, createBackupSource, fillSource } from '../../support/backup-source.js';
import { pend } from '../../support/process.js';

const PAGE = readFileSync(join(__dirname, '../../../docs/operations/backup.md'), 'utf8');

/** The commands of the page that begin so, in its order. */
const commands = (pattern: RegExp): string[] => PAGE.split('\n').filter((line) => pattern.test(line));

describe('pend backup, as docs/operations/backup.md has it', () => {
  let source: BackupSource;
  let restored: string;

  beforeAll(async () => {
    source = await createBackupSource();
    await fillSource(source);
    restored = join(source.folder, 'restored');
  }, 120_000);
  afterAll(() => source.close());

  const run = async (line: string, environment: Record<string, string> = {}) => {
    const words = line.replaceAll('/srv/restored', restored).split(' ').slice(1);
    const { code, output } = await pend(words, { ...source.environment, ...environment });
    return { code, output };
  };

  it('proves itself', async () => {
    const lines = commands(/^pend backup (create|drill|prune)/);
    expect(lines).toEqual(['pend backup create', 'pend backup drill', 'pend backup prune']);
    expect(await run(lines[0]!)).toMatchObject({ code: 0, output: expect.stringMatching(/1 papers\.$/m) });
    expect(await run(lines[1]!)).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /restores to what it was: \d+ rows in \d+ tables, 1 papers, in [\d.]+ s\./,
      ),
    });
    expect(await run(lines[2]!)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 backups went/m),
    });
    expect(readdirSync(source.home)).not.toContain('backup-drill');
  }, 180_000);

  it('restores step by step', async () => {
    await source.pull();
    const [list, verify, restore] = commands(/^pend backup (list|verify|restore)/);
    expect(await run(list!)).toMatchObject({ code: 0, output: expect.stringContaining('  full  ') });
    expect(await run(verify!)).toMatchObject({ code: 0, output: expect.stringContaining('is whole') });
    const { code, output } = await run(restore!);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain(`PEND_HOME=${restored} npm start`);
    expect(commands(/^cp /)).toEqual(['cp -r secrets /srv/restored/secrets']);
    cpSync(join(source.home, 'secrets'), join(restored, 'secrets'), { recursive: true });
    const [status] = commands(/^PEND_HOME=.* pend db status/);
    const stood = await run(status!.replace(/^PEND_HOME=\S+ /, ''), { PEND_HOME: restored });
    expect(stood).toMatchObject({ code: 0, output: expect.stringMatching(/primary: \d+ run, 0 pending/) });
  }, 180_000);

  it('answers JSON, and says what is wrong in a sentence', async () => {
    const listed = await run('pend backup list --json');
    expect(JSON.parse(listed.output)).toContainEqual(expect.objectContaining({ kind: 'full' }));
    expect(JSON.parse(listed.output)).toContainEqual(expect.objectContaining({ kind: 'archive' }));
    expect(await run('pend backup verify nothing')).toMatchObject({ code: 2 });
    expect(await run('pend backup restore latest --to /srv/restored')).toMatchObject({
      code: 2,
      output: expect.stringContaining('is not empty'),
    });
    const at = 'pend backup restore latest --to /srv/restored-2 --at 2026-11-23';
    expect(await run(at)).toMatchObject({ code: 2, output: expect.stringContaining('with its zone') });
    expect((await run('pend backup --help')).code).toBe(0);
    const { app, staff, worker } = source.foundation.urls;
    const elsewhere = { DATABASE_URL: app, DATABASE_STAFF_URL: staff, DATABASE_WORKER_URL: worker };
    expect(await run('pend backup create', elsewhere)).toMatchObject({
      code: 2,
      output: expect.stringContaining('DATABASE_BACKUP_URL is missing'),
    });
    rmSync(restored, { recursive: true, force: true });
  }, 180_000);
});
