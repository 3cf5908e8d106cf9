import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { applicant, type Applicant, photograph, PLACE, plainPdf, upload } from '../support/papers.js';
import { StaffClient } from '../support/staff-client.js';
import { until } from '../support/until.js';

const REASON = 'The name on the card has to be compared.';

describe('Papers', () => {
  let system: TestApplication;
  let investor: Applicant;
  let photo: Buffer;

  beforeAll(async () => {
    system = await createTestApplication();
    photo = await photograph();
    mkdirSync(join(system.config.home, 'vault'), { recursive: true });
  });
  beforeEach(async () => {
    investor = await applicant(system);
  });
  afterAll(() => system.close());

  const sql = <R extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<R>(text, values)).rows,
    );

  /** Every file of the storage and of what is on its way there. */
  const files = (): string[] =>
    (readdirSync(join(system.config.home, 'vault'), { recursive: true }) as string[])
      .map((name) => join(system.config.home, 'vault', name))
      .filter((path) => statSync(path).isFile());

  const content = (id: string, token = investor.token) =>
    system.http
      .get(`/api/kyc/documents/${id}/content`)
      .set('authorization', `Bearer ${token}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  const submit = (applicationId: string) =>
    sql(
      `UPDATE kyc_applications SET status = 'pending_review', submitted_at = now(), personal_data_sealed = '\\x00' WHERE id = $1`,
      [applicationId],
    );

  const added = async (file = photo, as: Parameters<typeof upload>[3] = {}): Promise<string> => {
    const { body } = await upload(system, investor, file, as).expect(201);
    return (body as { id: string }).id;
  };

  it('are taken in, kept sealed, and given back to their owner without where they were taken', async () => {
    const before = files().length;
    const { body, headers } = await upload(system, investor, photo, {
      name: 'بطاقة الرقم القومي.jpg',
    }).expect(201);
    expect(body).toMatchObject({ documentType: 'id', mimeType: 'image/jpeg', state: 'clean' });
    expect(headers.location).toBe(`/api/kyc/documents/${(body as { id: string }).id}`);
    expect(JSON.stringify(body)).not.toMatch(/storage|key|بطاقة/i);
    expect(files()).toHaveLength(before + 1);
    const { body: own, headers: sent } = await content((body as { id: string }).id).expect(200);
    expect(sent).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((own as Buffer).includes(PLACE)).toBe(false);
    expect(
      await sharp(own as Buffer)
        .raw()
        .toBuffer(),
    ).toEqual(await sharp(photo).raw().toBuffer());
    const [row] = await sql<{ original_filename: unknown; stored_filename: unknown; file_path: unknown }>(
      'SELECT original_filename, stored_filename, file_path FROM kyc_documents WHERE id = $1',
      [(body as { id: string }).id],
    );
    expect(row).toEqual({ original_filename: null, stored_filename: null, file_path: null });
  });

  it('of all four kinds are taken, whichever part comes first', async () => {
    const picture = sharp(photo);
    const [png, webp] = [await picture.png().toBuffer(), await picture.webp().toBuffer()];
    const kinds: [Buffer, string, string][] = [
      [png, 'id.png', 'image/png'],
      [webp, 'id.webp', 'image/webp'],
      [plainPdf(), 'bill.pdf', 'application/pdf'],
    ];
    for (const [file, name, type] of kinds) {
      const id = await added(file, { name, type, documentType: 'utility' });
      const { headers } = await content(id).expect(200);
      expect(headers['content-type']).toBe(type);
    }
    await system.http
      .post(`/api/kyc/applications/${investor.applicationId}/documents`)
      .set('authorization', `Bearer ${investor.token}`)
      .field('documentType', 'passport')
      .attach('file', photo, { filename: 'p.jpg', contentType: 'image/jpeg' })
      .expect(201);
  });

  it('are replaced and taken back while the application is a draft, and the former bytes go', async () => {
    const id = await added();
    const before = files();
    const { body } = await system.http
      .put(`/api/kyc/documents/${id}`)
      .set('authorization', `Bearer ${investor.token}`)
      .attach('file', plainPdf(), { filename: 'id.pdf', contentType: 'application/pdf' })
      .expect(200);
    expect(body).toMatchObject({ id, mimeType: 'application/pdf', state: 'clean', documentType: 'id' });
    expect(files()).toHaveLength(before.length);
    expect(files()).not.toEqual(before);
    const { body: bytes } = await content(id).expect(200);
    expect((bytes as Buffer).equals(plainPdf())).toBe(true);
    await system.http
      .delete(`/api/kyc/documents/${id}`)
      .set('authorization', `Bearer ${investor.token}`)
      .expect(200, { id });
    await content(id).expect(404);
    expect(files()).toHaveLength(before.length - 1);
  });

  it('change no more once the application was handed in, and nothing is left on disk', async () => {
    const id = await added();
    await submit(investor.applicationId);
    const before = files().length;
    const refused = { code: 'application_not_draft' };
    expect((await upload(system, investor, photo).expect(409)).body).toMatchObject(refused);
    const put = system.http.put(`/api/kyc/documents/${id}`).set('authorization', `Bearer ${investor.token}`);
    expect((await put.attach('file', photo, 'a.jpg').expect(409)).body).toMatchObject(refused);
    const remove = system.http
      .delete(`/api/kyc/documents/${id}`)
      .set('authorization', `Bearer ${investor.token}`);
    expect((await remove.expect(409)).body).toMatchObject(refused);
    expect(files()).toHaveLength(before);
  });

  it('handed in while they are on their way are refused by the database, and their bytes go', async () => {
    await added();
    const before = files().length;
    const boundary = 'xxBOUNDARYxx';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
    const tail = `\r\n--${boundary}\r\nContent-Disposition: form-data; name="documentType"\r\n\r\nid\r\n--${boundary}--\r\n`;
    const length = Buffer.byteLength(head) + photo.length + Buffer.byteLength(tail);
    const { socket, answer } = raw(
      `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
      `content-type: multipart/form-data; boundary=${boundary}`,
      `content-length: ${length}`,
    );
    socket.write(head);
    socket.write(photo);
    await until(() => files().length > before);
    await submit(investor.applicationId);
    socket.write(tail);
    expect(await answer).toMatch(/^HTTP\/1\.1 409[^]*application_not_draft/);
    expect(files()).toHaveLength(before);
  });

  it("are nobody else's: another's id is as absent as none", async () => {
    const id = await added();
    const other = await applicant(system);
    const [theirs, none] = [await content(id, other.token), await content(randomUUID(), other.token)];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    await upload(system, { token: other.token, applicationId: investor.applicationId }, photo).expect(404);
    await system.http
      .delete(`/api/kyc/documents/${id}`)
      .set('authorization', `Bearer ${other.token}`)
      .expect(404);
    await system.http
      .put(`/api/kyc/documents/${id}`)
      .set('authorization', `Bearer ${other.token}`)
      .attach('file', photo, 'a.jpg')
      .expect(404);
    await content(id).expect(200);
  });

  it('are at most twenty, however many come at once', async () => {
    await Promise.all(
      Array.from({ length: 18 }, () => added(plainPdf(), { name: 'a.pdf', type: 'application/pdf' })),
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => upload(system, investor, photo)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    const [row] = await sql<{ count: number }>(
      'SELECT count(*)::integer AS count FROM kyc_documents WHERE application_id = $1',
      [investor.applicationId],
    );
    expect(row!.count).toBe(20);
  });

  it('under one Idempotency-Key are kept once', async () => {
    const key = randomUUID();
    const send = () => upload(system, investor, photo).set('idempotency-key', key);
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    const rows = await sql('SELECT id FROM kyc_documents WHERE application_id = $1', [
      investor.applicationId,
    ]);
    expect(rows).toHaveLength(1);
  });

  describe('that are bad', () => {
    let big: Buffer;
    beforeAll(async () => {
      big = Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]);
    });
    afterEach(() => {
      // The last one that was taken is looked for by none of these.
      expect(files().filter((path) => path.includes('staging'))).toEqual([]);
    });

    const table: [
      string,
      () => Parameters<typeof upload>[2],
      NonNullable<Parameters<typeof upload>[3]>,
      number,
      string,
    ][] = [
      ['an empty file', () => Buffer.alloc(0), {}, 422, 'file_empty'],
      [
        'a PNG that is called a JPEG',
        () => Buffer.from('\x89PNG\r\n\x1a\n0000000000', 'latin1'),
        {},
        422,
        'file_type_mismatch',
      ],
      [
        'an executable that is called a JPEG',
        () => Buffer.from('MZ\x90\x00aaaaaaaaaaaaaaaa', 'latin1'),
        {},
        415,
        'file_type_unsupported',
      ],
      ['a JPEG that is called an executable', () => photo, { name: 'id.exe' }, 422, 'file_type_mismatch'],
      [
        'a web page',
        () => Buffer.from('<html><script>alert(1)</script></html>'),
        { name: 'a.html', type: 'text/html' },
        415,
        'file_type_unsupported',
      ],
      ['half of a JPEG', () => photo.subarray(0, photo.length / 2), {}, 422, 'file_damaged'],
      [
        'a JPEG that is an archive too',
        () => Buffer.concat([photo, Buffer.from('PK\x03\x04data', 'latin1')]),
        {},
        422,
        'file_polyglot',
      ],
      [
        'a PDF with a script',
        () => plainPdf('9 0 obj\n<</S/JavaScript/JS(x)>>\nendobj\n'),
        { name: 'a.pdf', type: 'application/pdf' },
        422,
        'pdf_active_content',
      ],
      [
        'a PDF with a password',
        () => plainPdf('9 0 obj\n<</Encrypt 8 0 R>>\nendobj\n'),
        { name: 'a.pdf', type: 'application/pdf' },
        422,
        'pdf_encrypted',
      ],
      ['more than ten megabytes', () => big, {}, 413, 'file_too_large'],
      [
        'a type that there is none of',
        () => photo,
        { documentType: 'library_card' },
        422,
        'validation_failed',
      ],
      ['no type', () => photo, { documentType: undefined }, 422, 'validation_failed'],
    ];

    it.each(table)('%s', async (_name, file, as, status, code) => {
      const before = files().length;
      const options = 'documentType' in as ? as : { ...as, documentType: 'id' };
      const { body } = await uploadAs(file(), options).expect(status);
      expect(body).toMatchObject({ status, code });
      expect(files()).toHaveLength(before);
    });

    const uploadAs = (
      file: Buffer,
      {
        name = 'id.jpg',
        type = 'image/jpeg',
        documentType,
      }: { name?: string; type?: string; documentType?: string },
    ) => {
      const request = system.http
        .post(`/api/kyc/applications/${investor.applicationId}/documents`)
        .set('authorization', `Bearer ${investor.token}`)
        .attach('file', file, { filename: name, contentType: type });
      return documentType === undefined ? request : request.field('documentType', documentType);
    };

    it('names of any kind reach no file system', async () => {
      const names = [
        `${'ن'.repeat(150)}${'a'.repeat(150)}.jpg`,
        '../../../../tmp/pend-escape.jpg',
        'a\u202egpj.jpg',
        'CON.jpg',
      ];
      for (const name of names) await added(photo, { name });
      for (const path of files()) {
        const name = path.split('/').at(-1)!;
        expect(name).toMatch(/^[0-9a-f]{32}$/);
        expect(statSync(path).mode & 0o777).toBe(0o600);
      }
      expect(() => statSync('/tmp/pend-escape.jpg')).toThrow('ENOENT');
    });

    it('two hundred parts, a second file, and parts of other names are refused', async () => {
      const request = () =>
        system.http
          .post(`/api/kyc/applications/${investor.applicationId}/documents`)
          .set('authorization', `Bearer ${investor.token}`);
      const many = request().attach('file', photo, 'a.jpg');
      for (let part = 0; part < 200; part++) void many.field(`part${part}`, 'x');
      expect([413, 422]).toContain((await many).status);
      const files200 = request();
      for (let part = 0; part < 200; part++) void files200.attach('file', Buffer.from('x'), `a${part}.jpg`);
      expect([413, 415, 422]).toContain((await files200).status);
      await request()
        .attach('file', photo, 'a.jpg')
        .attach('file', photo, 'b.jpg')
        .field('documentType', 'id')
        .expect(413);
      await request().attach('scan', photo, 'a.jpg').field('documentType', 'id').expect(422);
      await request()
        .attach('file', photo, 'a.jpg')
        .field('documentType', 'id')
        .field('state', 'clean')
        .expect(422);
      await request().field('documentType', 'id').expect(422);
    });

    it('a body that is no form is 415, and a form where none is taken too', async () => {
      const path = `/api/kyc/applications/${investor.applicationId}/documents`;
      await system.http
        .post(path)
        .set('authorization', `Bearer ${investor.token}`)
        .send({ documentType: 'id' })
        .expect(415);
      await system.http.post('/api/wallet/login').attach('file', photo, 'a.jpg').expect(415);
    });

    it('without a length, ten megabytes and more are refused as they come', async () => {
      const boundary = 'xxBOUNDARYxx';
      const { socket, answer } = raw(
        `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
        `content-type: multipart/form-data; boundary=${boundary}`,
        'transfer-encoding: chunked',
      );
      const chunk = (bytes: Buffer) =>
        socket.write(
          Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]),
        );
      chunk(
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
        ),
      );
      chunk(photo);
      for (let megabyte = 0; megabyte < 12; megabyte++) chunk(Buffer.alloc(1024 * 1024));
      expect(await answer).toMatch(/^HTTP\/1\.1 413[^]*file_too_large/);
    });

    it('a length of a terabyte is refused before anything is read', async () => {
      const { answer } = raw(
        `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
        'content-type: multipart/form-data; boundary=b',
        'content-length: 1000000000000',
      );
      expect(await answer).toMatch(/^HTTP\/1\.1 413/);
    });

    it('a form that breaks off is 400 or cut, and leaves nothing', async () => {
      const before = files().length;
      const boundary = 'xxBOUNDARYxx';
      const part = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
      const body = Buffer.concat([Buffer.from(part), photo.subarray(0, 3000)]);
      const whole = raw(
        `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
        `content-type: multipart/form-data; boundary=${boundary}`,
        `content-length: ${body.length}`,
      );
      whole.socket.write(body);
      expect(await whole.answer).toMatch(/^HTTP\/1\.1 (400|422)/);
      const cut = raw(
        `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
        `content-type: multipart/form-data; boundary=${boundary}`,
        'content-length: 500000',
      );
      cut.socket.write(body);
      await until(() => files().length > before);
      cut.socket.destroy();
      await until(() => files().length === before);
    });

    it('one byte a second is given up', async () => {
      const before = files().length;
      const boundary = 'xxBOUNDARYxx';
      const { socket, answer } = raw(
        `POST /api/kyc/applications/${investor.applicationId}/documents HTTP/1.1`,
        `content-type: multipart/form-data; boundary=${boundary}`,
        'content-length: 500000',
      );
      socket.write(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
      );
      socket.write(photo.subarray(0, 600));
      const drip = setInterval(() => socket.write('x'), 1000);
      try {
        expect(await answer).toMatch(/^HTTP\/1\.1 408/);
      } finally {
        clearInterval(drip);
        socket.destroy();
      }
      expect(files()).toHaveLength(before);
    });
  });

  describe('in the eyes of staff', () => {
    it('are shown for a reason that is recorded first, with viewer and time all over an image', async () => {
      const id = await added();
      const reviewer = await StaffClient.logIn(system, 'kyc_verifier');
      await content(id, reviewer.token).query({ reason: REASON }).expect(404);
      await submit(investor.applicationId);
      expect((await content(id, reviewer.token).expect(422)).headers['content-type']).toMatch(/problem/);
      const { body } = await content(id, reviewer.token)
        .set('x-reason', encodeURIComponent(`${REASON} مراجعة`))
        .expect(200);
      const { body: own } = await content(id).expect(200);
      const [shown, plain] = [
        await sharp(body as Buffer)
          .raw()
          .toBuffer(),
        await sharp(own as Buffer)
          .raw()
          .toBuffer(),
      ];
      expect(shown).toHaveLength(plain.length);
      const differing = shown.filter((byte, at) => Math.abs(byte - plain[at]!) > 40).length;
      expect(differing / plain.length).toBeGreaterThan(0.02);
      const rows = await sql(
        `SELECT actor_id, new_values FROM admin_logs WHERE action = 'kyc.view_document' AND resource_id = $1`,
        [id],
      );
      expect(rows).toEqual([
        {
          actor_id: reviewer.adminId,
          new_values: expect.objectContaining({
            reason: `${REASON} مراجعة`,
            userId: investor.userId,
            documentType: 'id',
          }),
        },
      ]);
    });

    it('are a download when they are a PDF', async () => {
      const id = await added(plainPdf(), { name: 'a.pdf', type: 'application/pdf' });
      await submit(investor.applicationId);
      const auditor = await StaffClient.logIn(system, 'auditor');
      const { headers, body } = await content(id, auditor.token).query({ reason: REASON }).expect(200);
      expect(headers['content-disposition']).toBe(`attachment; filename="id-${id}.pdf"`);
      expect((body as Buffer).equals(plainPdf())).toBe(true);
    });

    it('are not for who lacks the permission, which is recorded', async () => {
      const id = await added();
      const manager = await StaffClient.logIn(system, 'asset_manager');
      await content(id, manager.token).query({ reason: REASON }).expect(403);
      const rows = await sql(`SELECT id FROM admin_logs WHERE action = 'access.denied' AND admin_id = $1`, [
        manager.adminId,
      ]);
      expect(rows).toHaveLength(1);
    });
  });

  it.each([
    ['flipped', (bytes: Buffer) => ((bytes[Math.floor(bytes.length / 2)]! ^= 1), bytes)],
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['emptied', () => Buffer.alloc(0)],
    ['lengthened', (bytes: Buffer) => Buffer.concat([bytes, randomBytes(16)])],
  ])('whose stored bytes were %s are refused whole, and an alarm is raised', async (_name, change) => {
    const before = new Set(files());
    const id = await added(await photograph(900, 600));
    const path = files().find((each) => !before.has(each))!;
    writeFileSync(path, change(readFileSync(path)));
    const { body, headers } = await content(id).expect(409);
    expect(headers['content-type']).toMatch(/problem/);
    expect(JSON.parse((body as Buffer).toString())).toMatchObject({ code: 'document_tampered' });
    expect(await sql('SELECT state FROM kyc_documents WHERE id = $1', [id])).toEqual([{ state: 'tampered' }]);
    expect(system.logged()).toContainEqual(
      expect.objectContaining({ msg: 'a stored document was tampered with', document: id }),
    );
    const { body: ready } = await system.http.get('/api/health/ready').expect(200);
    expect((ready as { dependencies: object[] }).dependencies).toContainEqual(
      expect.objectContaining({ name: 'vault', status: 'down' }),
    );
    await sql('DELETE FROM kyc_documents WHERE id = $1', [id]);
  });

  it("whose bytes are another paper's, or whose row was changed, are refused", async () => {
    const [one, other] = [await added(), await added()];
    const former = await sql<Record<string, unknown>>(
      'SELECT * FROM kyc_documents WHERE id = ANY ($1) ORDER BY id = $2',
      [[one, other], one],
    );
    const [theirs, ours] = former;
    const set = (changes: Record<string, unknown>) =>
      sql(
        `UPDATE kyc_documents SET ${Object.keys(changes)
          .map((name, at) => `${name} = $${at + 2}`)
          .join(', ')} WHERE id = $1`,
        [one, ...Object.values(changes)],
      );
    const restore = () =>
      set({
        storage_key: ours!.storage_key,
        file_key: ours!.file_key,
        file_hash: ours!.file_hash,
        file_size: ours!.file_size,
        mime_type: ours!.mime_type,
        state: 'clean',
      });
    await sql('UPDATE kyc_documents SET storage_key = NULL, file_key = NULL, state = $2 WHERE id = $1', [
      other,
      'scan_pending',
    ]);
    for (const changes of [
      {
        storage_key: theirs!.storage_key,
        file_key: theirs!.file_key,
        file_hash: theirs!.file_hash,
        file_size: theirs!.file_size,
      },
      { storage_key: theirs!.storage_key },
      { mime_type: 'application/pdf' },
      { file_hash: 'ab'.repeat(32) },
    ]) {
      await set(changes);
      expect((await content(one)).status).toBe(409);
      await restore();
    }
    await content(one).expect(200);
  });

  function raw(...head: string[]) {
    const { port } = system.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `${[...head, 'host: localhost', `authorization: Bearer ${investor.token}`].join('\r\n')}\r\n\r\n`,
    );
    const answer = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('}')) resolve(text);
      });
      socket.on('close', () => resolve(text));
    });
    return { socket, answer };
  }
});
