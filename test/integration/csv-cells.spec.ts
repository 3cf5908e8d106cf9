import fc from 'fast-check';
import { Client } from 'pg';
import { csvCellSql, csvRecord } from '../../src/common/csv.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** What leads a spreadsheet astray, and what needs quotes, more often than chance would have it. */
const unit = fc.oneof(
  fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '\\', ' '),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
    .filter((text) => !/[\0\ud800-\udfff]/.test(text)),
);
const cells = fc.array(
  fc.option(
    fc.array(unit, { maxLength: 6 }).map((parts) => parts.join('')),
    { nil: null },
  ),
  { minLength: 1, maxLength: 50 },
);

describe('A CSV cell made by the database', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is the one that Node makes', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (texts) => {
        const { rows } = await client.query<{ record: string }>(
          `SELECT concat(${csvCellSql('cell')}, E'\\r\\n') AS record
             FROM unnest($1::text[]) WITH ORDINALITY AS one (cell, position) ORDER BY position`,
          [texts],
        );
        expect(rows.map(({ record }) => record)).toEqual(texts.map((text) => csvRecord([text])));
      }),
      { numRuns: 200 },
    );
  });
});
