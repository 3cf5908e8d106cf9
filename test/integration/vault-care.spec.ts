import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../src/database/database.js';
import { DocumentCareService } from '../../src/kyc/document-care.service.js';
import { StorageSweepService } from '../../src/kyc/storage-sweep.service.js';
import { UserKeyRotationService } from '../../src/users/user-key-rotation.service.js';
import { MasterKeyRing } from '../../src/vault/master-keys.js';
import { DATA_SECRETS } from '../../src/vault/vault.module.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { type FakeClamd, SIGNATURE, startFakeClamd } from '../support/fake-clamd.js';
import { applicant, type Applicant, photograph, plainPdf, upload } from '../support/papers.js';

const PDF = { name: 'a.pdf', type: 'application/pdf' };

describe('What becomes of stored papers', () => {
  let clamd: FakeClamd;
  let system: TestApplication;
  let investor: Applicant;

  beforeAll(async () => {
    clamd = await startFakeClamd();
    system = await createTestApplication({ CLAMAV_URL: clamd.url });
    mkdirSync(join(system.config.home, 'vault'), { recursive: true });
  });
  beforeEach(async () => {
    clamd.misbehave = 'no';
    investor = await applicant(system);
  });
  afterAll(async () => {
    await system.close();
    await clamd.close();
  });

  const sql = <R extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<R>(text, values)).rows,
    );
  const asSystem = <T>(work: () => Promise<T>) => system.app.get(Database).asSystem('test', work);
  const care = () => system.app.get(DocumentCareService, { strict: false });
  const sweep = () => system.app.get(StorageSweepService, { strict: false });
  const files = (): string[] =>
    (readdirSync(join(system.config.home, 'vault'), { recursive: true }) as string[])
      .map((name) => join(system.config.home, 'vault', name))
      .filter((path) => statSync(path).isFile());
  const fileOf = async (id: string): Promise<string> => {
    const [row] = await sql<{ storage_key: string }>('SELECT storage_key FROM kyc_documents WHERE id = $1', [
      id,
    ]);
    return files().find((path) => path.endsWith(row!.storage_key))!;
  };
  const content = (id: string) =>
    system.http.get(`/api/kyc/documents/${id}/content`).set('authorization', `Bearer ${investor.token}`);
  const added = async (file: Buffer = plainPdf()): Promise<{ id: string; state: string }> =>
    (await upload(system, investor, file, PDF).expect(201)).body as { id: string; state: string };

  it('a scanner sees what is stored before anybody reads it, and an infected file is not taken', async () => {
    const { state } = await added(plainPdf('%marker-1\n'));
    expect(state).toBe('clean');
    expect(clamd.scanned.at(-1)!.includes('marker-1')).toBe(true);
    const before = files().length;
    const { body } = await upload(system, investor, plainPdf(`%${SIGNATURE}\n`), PDF).expect(422);
    expect(body).toMatchObject({ code: 'file_infected' });
    expect(files()).toHaveLength(before);
  });

  // Silence takes fifteen seconds of patience; the scanner's own tests have it.
  it.each(['error', 'cut', 'garbage'] as const)(
    'with a scanner that answers %s a file waits, unread, until it was scanned',
    async (how) => {
      clamd.misbehave = how;
      const [clean, infected] = [await added(), await added(plainPdf(`%${SIGNATURE}\n`))];
      expect([clean.state, infected.state]).toEqual(['scan_pending', 'scan_pending']);
      expect((await content(clean.id).expect(409)).body).toMatchObject({ code: 'scan_pending' });
      expect(await asSystem(() => care().scanWaiting())).toMatchObject({ waiting: true, clean: 0 });
      const { body } = await system.http.get('/api/health/ready').expect(200);
      expect(body).toMatchObject({
        status: 'degraded',
        dependencies: expect.arrayContaining([
          expect.objectContaining({ name: 'antivirus', status: 'down' }),
        ]) as unknown,
      });
      clamd.misbehave = 'no';
      expect(await asSystem(() => care().scanWaiting())).toMatchObject({
        clean: 1,
        infected: 1,
        waiting: false,
      });
      await content(clean.id).expect(200);
      expect((await content(infected.id).expect(409)).body).toMatchObject({ code: 'document_infected' });
      const [row] = await sql('SELECT finding, scanner FROM kyc_documents WHERE id = $1', [infected.id]);
      expect(row).toEqual({ finding: 'Pend.Test.Signature', scanner: 'clamav' });
    },
  );

  it('the scrubber finds what was changed or is gone, and lets come back what was restored', async () => {
    const papers = [await added(), await added(), await added()];
    const [changed, gone] = [await fileOf(papers[0]!.id), await fileOf(papers[1]!.id)];
    const originals = [readFileSync(changed), readFileSync(gone)];
    const damaged = Buffer.from(originals[0]!);
    damaged[damaged.length - 1]! ^= 1;
    writeFileSync(changed, damaged);
    writeFileSync(gone, '');
    expect(await asSystem(() => care().scrub(0))).toMatchObject({ tampered: 2 });
    const states = () =>
      sql(
        'SELECT state FROM kyc_documents WHERE id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], id)',
        [papers.map(({ id }) => id)],
      );
    expect(await states()).toEqual([{ state: 'tampered' }, { state: 'tampered' }, { state: 'clean' }]);
    const { body } = await system.http.get('/api/health/ready').expect(200);
    expect((body as { dependencies: unknown[] }).dependencies).toContainEqual(
      expect.objectContaining({ name: 'vault', status: 'down', detail: '2 tampered, 3 infected' }),
    );
    const alarms = system.logged().filter(({ msg }) => msg === 'a stored document was tampered with');
    expect(alarms.map(({ document }) => document).sort()).toEqual([papers[0]!.id, papers[1]!.id].sort());
    const logged = await sql(
      `SELECT new_values ->> 'state' AS state FROM admin_logs WHERE resource_id = $1 AND action ILIKE 'update%' ORDER BY seq DESC LIMIT 1`,
      [papers[0]!.id],
    );
    expect(logged).toEqual([{ state: 'tampered' }]);
    writeFileSync(changed, originals[0]!);
    writeFileSync(gone, originals[1]!);
    expect(await asSystem(() => care().scrub(0))).toMatchObject({ tampered: 0 });
    expect(await states()).toEqual([
      { state: 'scan_pending' },
      { state: 'scan_pending' },
      { state: 'clean' },
    ]);
    await asSystem(() => care().scanWaiting());
    await content(papers[0]!.id).expect(200);
    const rows = await sql(`SELECT FROM admin_logs WHERE resource_id = $1`, [papers[2]!.id]);
    expect(rows.length).toBeLessThanOrEqual(2);
  });

  it('files that no row leads to are swept, those of a crash between file and row too, and nothing else', async () => {
    const { id } = await added();
    const [kept, left] = [await fileOf(id), randomBytes(16).toString('hex')];
    const orphan = join(system.config.home, 'vault', left.slice(0, 2), left.slice(2, 4), left);
    mkdirSync(join(orphan, '..'), { recursive: true });
    writeFileSync(orphan, 'sealed');
    const abandoned = join(system.config.home, 'vault', 'staging', left);
    writeFileSync(abandoned, 'half');
    expect(await asSystem(() => sweep().sweep())).toMatchObject({ orphans: 0, staged: 0 });
    const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const path of [kept, orphan, abandoned]) utimesSync(path, old, old);
    expect(await asSystem(() => sweep().sweep())).toMatchObject({ orphans: 1, staged: 1 });
    expect(files()).toContain(kept);
    expect(files()).not.toContain(orphan);
    expect(files()).not.toContain(abandoned);
  });

  it('with the key of a person goes the way to their files, whoever destroys it, and the sweep takes the bytes', async () => {
    const { id } = await added();
    const path = await fileOf(id);
    await sql('UPDATE user_keys SET wrapped_key = NULL, destroyed_at = now() WHERE user_id = $1', [
      investor.userId,
    ]);
    const [row] = await sql(
      'SELECT storage_key, file_key, name_sealed, state, file_hash IS NOT NULL AS hash FROM kyc_documents WHERE id = $1',
      [id],
    );
    expect(row).toEqual({
      storage_key: null,
      file_key: null,
      name_sealed: null,
      state: 'scan_pending',
      hash: true,
    });
    await content(id).expect(409);
    await asSystem(() => sweep().sweep(0));
    expect(files()).not.toContain(path);
  });

  it('database and disk together, without the master key, show no name, number or picture', async () => {
    const [name, number] = [`Marker-${randomUUID()}`, `298${Math.floor(Math.random() * 1e11)}`];
    const photo = await photograph(200, 100);
    const secret = plainPdf(`%${name} ${number}\n`);
    await upload(system, investor, secret, { ...PDF, name: `${name}.pdf` }).expect(201);
    await upload(system, investor, photo, { name: `${name}.jpg` }).expect(201);
    const needles = [name, number, photo.subarray(1000, 1024), secret.subarray(10, 40)].flatMap((needle) => {
      const bytes = Buffer.from(needle as Buffer);
      return [bytes, Buffer.from(bytes.toString('base64').slice(2, -4)), Buffer.from(bytes.toString('hex'))];
    });
    const rows = await withConnection(system.database.superuserUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'm')`,
      );
      const dumped: string[] = [];
      for (const table of tables) {
        const { rows: texts } = await client.query<{ text: string }>(
          `SELECT whole::text AS text FROM "${table.name}" AS whole`,
        );
        dumped.push(...texts.map(({ text }) => text));
      }
      return dumped.join('\n');
    });
    const everything = [Buffer.from(rows), ...files().map((path) => readFileSync(path))];
    expect(rows.includes(investor.userId)).toBe(true);
    for (const bytes of everything) for (const needle of needles) expect(bytes.includes(needle)).toBe(false);
    for (const path of files()) expect(path).not.toContain(name);
    // The needles do occur in what they were taken from.
    expect(secret.includes(needles[0]!) && secret.includes(needles[3]!) && photo.includes(needles[6]!)).toBe(
      true,
    );
  });

  it('under another master key every file opens as before, and none was touched', async () => {
    const { id } = await added();
    const path = await fileOf(id);
    const before = [readFileSync(path), statSync(path).mtimeMs];
    const secrets = system.app.get<{ masterKeys: MasterKeyRing }>(DATA_SECRETS, { strict: false });
    const former = secrets.masterKeys;
    const bytes = (each: string) => former.key(each).secret.export().toString('base64');
    const next = randomBytes(32).toString('base64');
    const both = { ...Object.fromEntries(former.ids.map((each) => [each, bytes(each)])), next };
    secrets.masterKeys = MasterKeyRing.parse(JSON.stringify({ active: 'next', keys: both }));
    const {
      active,
      rewrapped,
      former: left,
    } = await system.app.get(UserKeyRotationService, { strict: false }).rotate();
    expect([active, rewrapped > 0, left]).toEqual(['next', true, []]);
    // And without the former key at all.
    secrets.masterKeys = MasterKeyRing.parse(JSON.stringify({ active: 'next', keys: { next } }));
    await content(id).expect(200);
    expect([readFileSync(path), statSync(path).mtimeMs]).toEqual(before);
    await added();
    expect(await sql('SELECT DISTINCT key_id FROM user_keys WHERE wrapped_key IS NOT NULL')).toEqual([
      { key_id: 'next' },
    ]);
    expect(await system.app.get(UserKeyRotationService, { strict: false }).rotate()).toMatchObject({
      rewrapped: 0,
    });
  });
});
