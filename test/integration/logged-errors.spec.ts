import 'reflect-metadata';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createLogger, NestLogger } from '../../src/common/logging.js';
import { createTestDatabase, ownerSource, type TestDatabase } from '../support/database.js';

const MARKER = 'Somebody-4711';

describe('A database error in the log', () => {
  let test: TestDatabase;
  let client: Client;
  let orm: DataSource;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.superuserUrl });
    await client.connect();
    orm = await ownerSource('primary', test.urls.owner);
    await client.query(
      'CREATE TABLE people (name TEXT CONSTRAINT people_name_key UNIQUE, id INTEGER CHECK (id > 0))',
    );
    await client.query('GRANT ALL ON people TO pend_owner');
    await client.query('INSERT INTO people (name) VALUES ($1)', [MARKER]);
  });
  afterAll(async () => {
    await client.end();
    await orm.destroy();
    await test.drop();
  });

  const failureOf = (asked: Promise<unknown>): Promise<Error> =>
    asked.then(
      () => Promise.reject(new Error('It did not fail.')),
      (error: unknown) => error as Error,
    );
  const line = (error: unknown): Record<string, unknown> & { err: Record<string, unknown> } => {
    let written = '';
    new NestLogger(createLogger('info', { write: (text) => void (written = text) })).error(
      { msg: 'internal_error', err: error },
      'Problem',
    );
    return JSON.parse(written);
  };

  it.each([
    ['a row twice', '23505', 'INSERT INTO people (name) VALUES ($1)'],
    ['a value that is none', '22P02', 'INSERT INTO people (id) SELECT $1::text::integer'],
    ['a row against a rule', '23514', "INSERT INTO people (name, id) VALUES ($1 || 'x', -1)"],
  ])('of %s says which rule it was, and not what it was about', async (_what, code, sql) => {
    const byDriver = await failureOf(client.query(sql, [MARKER]));
    const byOrm = await failureOf(orm.query(sql, [MARKER]));
    for (const error of [byDriver, byOrm, new Error('It failed', { cause: byDriver })]) {
      const written = line(error);
      expect(JSON.stringify(written)).not.toContain(MARKER);
      expect(JSON.stringify(written)).toContain(`"errorCode":"${code}"`);
      expect(written.err.stack).toMatch(/\n +at /);
    }
    // That there was something to hide.
    expect(JSON.stringify([{ ...byDriver }, byDriver.message, { ...byOrm }])).toContain(MARKER);
    if (code === '23505') expect(line(byDriver).err.constraint).toBe('people_name_key');
  });

  it('keeps the causes, and ends where they go round', () => {
    const [one, other] = [new Error('one'), new Error('other')];
    one.cause = other;
    other.cause = one;
    expect(line(one).err).toMatchObject({ message: 'one', causes: [{ message: 'other', causes: [{}] }] });
    expect(line(new AggregateError([one], 'several')).err).toMatchObject({ causes: [{ message: 'one' }] });
    expect(line('a text').err).toBe('a text');
  });
});
