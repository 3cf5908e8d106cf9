/**
 * Fills a migrated, empty database for measurements, always with the same rows.
 *
 *   node dist/bench/seed-large.js <superuser url> [scale]     scale 1: 1 000 000 users, 10 000 assets, 5 000 000
 *                                                             investments, 1 000 000 applications with two papers each,
 *                                                             1 000 000 log rows
 *
 * By COPY, without triggers, and with the indexes made afterwards.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export interface Sizes {
  users: number;
  assets: number;
  investments: number;
  applications: number;
  logs: number;
  /** The first users, who have a thousand confirmed investments each, scattered among the others'. */
  heavyUsers: number;
  /** When investments were confirmed is known, too. */
  confirmTimes?: boolean;
}

const HEAVY = 1_000;

export const sizesOf = (scale: number, heavyUsers = 0): Sizes => ({
  heavyUsers,
  users: Math.round(1_000_000 * scale),
  assets: Math.max(Math.round(10_000 * scale), 100),
  investments: Math.round(5_000_000 * scale),
  applications: Math.round(1_000_000 * scale),
  logs: Math.round(1_000_000 * scale),
});

const NOW = Date.UTC(2026, 10, 1);
const YEAR = 365 * 24 * 60 * 60 * 1000;
const CHUNK = 2_000;
const WORDS = ['Olive', 'Harbour', 'Cotton', 'Solar', 'Garden', 'Tower', 'Press', 'Mill', 'مزرعة', 'بستان'];
const STAFF = 5;

/** xorshift32: fast, and the same on every machine. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

/** Looks random, as real ids do: neighbours in time are no neighbours in an index. */
const digest = (kind: string, index: number): string =>
  createHash('sha256').update(`${kind} ${index}`).digest('hex');

export const seededId = (kind: string, index: number): string => {
  const hex = digest(kind, index);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const addressOf = (kind: string, index: number): string =>
  `0x${digest(`${kind} address`, index).slice(0, 40)}`;
const MINUTE = 60_000;
/** Some minute of the last years; in milliseconds they would be more than `pick` can tell apart. */
const time = (pick: (most: number) => number, years = 3): string =>
  new Date(NOW - pick((years * YEAR) / MINUTE) * MINUTE).toISOString();

type Table = [
  name: string,
  columns: string,
  count: number,
  row: (index: number) => (string | number | null)[],
];

function tables({
  users,
  assets,
  investments,
  applications,
  logs,
  heavyUsers,
  confirmTimes,
}: Sizes): Table[] {
  const pick = chance(20261122);
  const stride = Math.max(Math.floor(investments / (heavyUsers * HEAVY)), 1);
  /** Every so many rows one is a heavy user's, in turn. */
  const heavyAt = (index: number): number | undefined => {
    const turn = index / stride;
    return Number.isInteger(turn) && turn < heavyUsers * HEAVY ? turn % heavyUsers : undefined;
  };
  const userStatus = (): string => {
    const part = pick(100);
    return part < 94 ? 'active' : part < 99 ? 'suspended' : 'closed';
  };
  return [
    [
      'admin_users',
      'id, email, name, role',
      STAFF,
      (index) => [seededId('staff', index), `staff${index}@bench.example`, `Staff ${index}`, 'auditor'],
    ],
    [
      'users',
      'id, phone_hash, blockchain_address, tier, status, created_at, updated_at',
      users,
      (index) => [
        seededId('user', index),
        digest('phone', index),
        addressOf('user', index),
        pick(6),
        userStatus(),
        time(pick),
        time(pick, 1),
      ],
    ],
    [
      'user_profiles',
      'user_id, phone_number_masked, country_code, last_login_at, login_count',
      users,
      (index) => [
        seededId('user', index),
        `+20***${String(pick(10_000)).padStart(4, '0')}`,
        'EG',
        pick(10) === 0 ? null : time(pick, 1),
        pick(200),
      ],
    ],
    [
      'assets',
      'id, contract_address, slug, type, title, description, category, location, status, created_at, updated_at',
      assets,
      (index) => [
        seededId('asset', index),
        addressOf('asset', index),
        `asset-${index}`,
        pick(5) === 0 ? 'interest' : 'investment',
        `${WORDS[pick(10)]} ${WORDS[pick(10)]} ${index}`,
        Array.from({ length: 60 }, () => `${WORDS[pick(10)]}${pick(500)}`).join(' '),
        `Category ${pick(12)}`,
        `Place ${pick(200)}`,
        ['active', 'active', 'active', 'paused', 'closed', 'draft'][pick(6)]!,
        time(pick),
        time(pick, 1),
      ],
    ],
    [
      'asset_details',
      'asset_id, token_price, max_supply, expected_roi, minimum_investment, deadline, min_tier_required',
      assets,
      (index) => [
        seededId('asset', index),
        `${1 + pick(1000)}.50`,
        1000 + pick(100_000),
        `${pick(30)}.25`,
        50 + pick(500),
        time(pick),
        pick(6),
      ],
    ],
    [
      'asset_metrics',
      'asset_id, total_invested, investor_count, interested_count',
      assets,
      (index) => [seededId('asset', index), pick(10_000_000), pick(5000), pick(5000)],
    ],
    [
      'investments',
      'id, user_id, asset_id, amount, tokens, currency, status, invested_at, confirmed_at',
      investments,
      (index) => {
        const heavy = heavyAt(index);
        const user = pick(users);
        const asset = pick(assets);
        const amount = `${1 + pick(10_000)}.25`;
        const status = ['confirmed', 'confirmed', 'confirmed', 'pending', 'refunded'][pick(5)]!;
        const made = time(pick);
        return [
          seededId('investment', index),
          seededId('user', heavy ?? user),
          seededId('asset', asset),
          amount,
          amount,
          'EGP',
          heavy === undefined ? status : 'confirmed',
          made,
          // From seconds, by the chain, to days, by a bank.
          confirmTimes && status !== 'pending'
            ? new Date(Date.parse(made) + 5_000 * 1.6 ** (index % 23)).toISOString()
            : null,
        ];
      },
    ],
    [
      'kyc_applications',
      'id, user_id, status, submitted_at, reviewed_at, verified_by',
      applications,
      (index) => {
        const status = ['pending_review', 'under_review', 'verified', 'verified', 'rejected'][pick(5)]!;
        const reviewed = status === 'verified' || status === 'rejected';
        return [
          seededId('application', index),
          // Nobody has two open at once.
          seededId('user', reviewed ? pick(users) : index % users),
          status,
          time(pick),
          reviewed ? time(pick, 1) : null,
          reviewed ? seededId('staff', pick(STAFF)) : null,
        ];
      },
    ],
    [
      'kyc_documents',
      'id, application_id, document_type, file_size, mime_type',
      2 * applications,
      (index) => [
        seededId('document', index),
        seededId('application', index >> 1),
        ['id', 'utility'][index % 2]!,
        1_000_000 + pick(1_000_000),
        'image/jpeg',
      ],
    ],
    [
      'admin_logs',
      'id, admin_id, actor_type, actor_id, action, resource_type, resource_id, request_id, created_at',
      logs,
      (index) => {
        const staff = pick(3) === 0 ? seededId('staff', pick(STAFF)) : null;
        return [
          seededId('log', index),
          staff,
          staff ? 'admin' : 'system',
          staff,
          ['UPDATE', 'INSERT', 'staff.login', 'user.reveal', 'asset.publish'][pick(5)]!,
          ['users', 'assets', 'investments', 'kyc_applications'][pick(4)]!,
          seededId('user', pick(users)),
          `request-${Math.floor(index / 2)}`,
          new Date(NOW - (logs - index) * 1000).toISOString(),
        ];
      },
    ],
    [
      'asset_prices',
      'asset_id, price, currency, at, source',
      assets,
      (index) => [seededId('asset', index), `${1 + (index % 50)}.50`, 'EGP', '2020-01-01T00:00:00Z', 'terms'],
    ],
  ];
}

const escape = (cell: string | number | null): string => (cell === null ? '\\N' : String(cell));

function* lines(count: number, row: Table[3]): Generator<string> {
  for (let start = 0; start < count; start += CHUNK) {
    let text = '';
    for (let index = start; index < Math.min(start + CHUNK, count); index++) {
      text += `${row(index).map(escape).join('\t')}\n`;
    }
    yield text;
  }
}

/** @param url of a superuser: triggers are switched off for the session */
export async function seedLarge(
  url: string,
  sizes: Sizes,
  say: (line: string) => void = () => {},
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'");
  const all = tables(sizes);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
      WHERE i.indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [all.map(([name]) => name)],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  for (const [name, columns, count, row] of all) {
    const began = performance.now();
    await pipeline(
      Readable.from(lines(count, row)),
      client.query(copyFrom(`COPY ${name} (${columns}) FROM STDIN`)),
    );
    say(`${name}: ${count} rows in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  for (const { definition } of indexes) await client.query(definition);
  for (const view of ['asset_performance_summary', 'user_portfolio_summary']) {
    await client.query(`REFRESH MATERIALIZED VIEW ${view}`);
    await client.query(`INSERT INTO summary_refreshes SELECT '${view}', now(), count(*) FROM ${view}`);
  }
  // The visibility map, without which no query is answered by an index alone, and the statistics.
  await client.query('VACUUM (ANALYZE)');
  say('indexes and statistics made');
  await client.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , url, scale = '1'] = process.argv;
  if (!url) {
    process.stderr.write('Usage: seed-large.js <superuser url of a migrated, empty database> [scale]\n');
    process.exitCode = 2;
  } else {
    await seedLarge(url, sizesOf(Number(scale)), (line) => process.stdout.write(`${line}\n`));
  }
}
