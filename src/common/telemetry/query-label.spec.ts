import { queryLabel } from './query-label.js';

describe('The label of a statement', () => {
  it.each([
    ['SELECT * FROM investments WHERE id = $1', 'SELECT investments'],
    ['  SELECT r.* FROM unnest($1::text[]) AS wanted (name)', 'SELECT unnest'],
    ['INSERT INTO admin_logs (action) VALUES ($1)', 'INSERT admin_logs'],
    ['UPDATE "users" SET status = $1', 'UPDATE users'],
    ['DELETE FROM job_runs WHERE started_at < now()', 'DELETE job_runs'],
    ['SELECT invest($1, $2)', 'SELECT invest'],
    ['WITH recent AS (SELECT id FROM blockchain_blocks) SELECT * FROM recent', 'WITH blockchain_blocks'],
    ["SELECT 'FROM +201001234567' AS said FROM users", 'SELECT users'],
    ['SELECT 1', 'SELECT'],
    ['SELECT count(*) FROM users', 'SELECT users'],
    ['SELECT extract(epoch FROM now() - sealed_at) FROM admin_log_seals', 'SELECT admin_log_seals'],
    ['SELECT 1 FROM assets WHERE a IS DISTINCT FROM b', 'SELECT assets'],
    ["SET application_name = 'x'", 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, label) => {
    expect(queryLabel(text)).toBe(label);
  });

  it('is the name of a statement that has one', () => {
    expect(queryLabel({ name: 'set_identity', text: 'SELECT set_config($1)' })).toBe('set_identity');
  });

  it('never holds a literal, however many texts there are', () => {
    const labels = new Set<string>();
    for (let index = 0; index < 5_000; index++) {
      labels.add(queryLabel(`SELECT * FROM users WHERE phone = '+2010${index}' AND n = ${index}`));
    }
    expect([...labels]).toEqual(['SELECT users']);
  });
});
