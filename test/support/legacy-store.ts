import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keccak256, toUtf8Bytes } from 'ethers';

/** A folder for a store, and a way to put files into it. */
export class LegacyStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'legacy-store-'));

  write(file: string, content: unknown): this {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const raw = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(path, raw ? content : JSON.stringify(content, null, 1));
    return this;
  }

  link(file: string, target: string): this {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
    return this;
  }
}

export function phone(index: number): string {
  return `+2010${String(index).padStart(8, '0')}`;
}

export function identity(index: number): string {
  return keccak256(toUtf8Bytes(phone(index)));
}

export function hex(seed: string, bytes: number): string {
  return `0x${createHash('sha512')
    .update(seed)
    .digest('hex')
    .slice(0, bytes * 2)}`;
}

export function wallet(index: number): string {
  return hex(`wallet ${index}`, 20);
}

export function txHash(index: number): string {
  return hex(`transaction ${index}`, 32);
}

/** A store as the old server left it on a bad day: every kind of damage of the issue, counted in EXPECTED. */
export function damagedStore(): LegacyStore {
  const store = new LegacyStore();
  const bom = '\ufeff';
  store.write(
    'wallet-db.json',
    `${bom}{${[
      `"${identity(1)}":"${wallet(1)}"`,
      // Without 0x and in upper case.
      `"${identity(2).slice(2).toUpperCase()}":"${wallet(2).toUpperCase().replace('0X', '0x')}"`,
      `"${identity(3)}":{"walletAddress":"${wallet(3)}","mobileNumber":"${phone(3)}","note":"call ${phone(3)}"}`,
      // A phone that is not this identity's.
      `"${identity(4)}":{"address":"${wallet(4)}","phoneNumber":"${phone(44)}"}`,
      // Two identities on one wallet.
      `"${identity(5)}":"${wallet(1)}"`,
      // The same identity, once more with the same wallet and once with another.
      `"${identity(1).slice(2)}":"${wallet(1)}"`,
      `"${identity(2)}":"${wallet(22)}"`,
      `"not-a-hash":"${wallet(6)}"`,
      `"${identity(6)}":null`,
    ].join(',\n')}}`,
  );
  store.write('explorer-data/wallets-directory.json', {
    wallets: [
      {
        identityHash: identity(1),
        address: wallet(1),
        createdAt: 1750000000,
        phoneNumber: phone(1),
        realPhoneNumber: true,
      },
      {
        identityHash: identity(7),
        walletAddress: wallet(7),
        createdAt: '2025-06-15T15:06:40Z',
        phoneNumber: phone(7),
        realPhoneNumber: false,
      },
      {
        identityHash: identity(8),
        walletAddress: wallet(8),
        createdAt: '1750000000000',
        maskedPhone: '+20***0008',
        balances: { EGP: '1' },
      },
      { identityHash: identity(2), walletAddress: wallet(99) },
    ],
  });
  store.write('admin-opportunities.json', [
    {
      id: 3,
      contractAddress: '0x8bEDEBD55E9781162234629c7E4ffcc80aCf4153',
      type: 'interest',
      title: 'Solar Farm',
      category: 'Renewable Energy',
      softCap: '100',
      deadline: 1753000000,
      contactFormat: 'whatsapp',
      contactValue: '+201000000009',
      interestedCount: 7,
    },
    {
      id: 'gold-vault',
      type: 'investment',
      title: 'Gold Vault',
      minInvestment: 'EGP 1,000',
      expectedROI: '9-13%',
      lockupPeriod: '12 months',
      status: 'Active',
      createdAt: 1750000000000,
      totalInvested: '1,000.50',
      investorCount: 4,
    },
    { id: null, title: 'Broken Price', tokenPrice: 'cheap' },
    { id: 7, title: 'Twin', contractAddress: hex('twin a', 20) },
    { id: 7, title: 'Twin', contractAddress: hex('twin b', 20) },
    { id: null, title: null },
    'not an object',
  ]);
  store.write('admin-logs.json', {
    version: 2,
    logs: [
      {
        action: 'create_opportunity',
        timestamp: '2025-06-15T15:06:40.123Z',
        data: { id: 3, ip: '::ffff:127.0.0.1' },
      },
      { action: 'login', timestamp: 1750000000, data: { ip: '203.0.113.7, 10.0.0.1', phone: phone(3) } },
      { action: 'login', timestamp: 1750000000, data: { ip: '203.0.113.7, 10.0.0.1', phone: phone(3) } },
      { timestamp: 1750000000 },
      { action: 'login', timestamp: 'yesterday' },
    ],
  });
  store.write(
    'explorer-data/persistent-transactions.json',
    `{"transactions":[
      {"hash":"${txHash(1)}","blockNumber":9,"from":"${wallet(1)}","to":"${wallet(2)}","value":115792089237316195423570985008687907853269984665640564039457584007913129639935,"gasUsed":21000,"timestamp":1750000000,"type":"transfer"},
      {"txHash":"${txHash(2).slice(2).toUpperCase()}","blockNumber":"0x0a","value":"0xde0b6b3a7640000","gasUsed":"9007199254740993","timestamp":"2025-06-15T15:06:40.5Z","from":"system"},
      {"hash":"${txHash(1)}","blockNumber":10,"value":"1"},
      {"hash":"${txHash(3)}","blockNumber":null},
      {"hash":"0x12","blockNumber":3},
      {"hash":"${txHash(4)}","blockNumber":11,"memo":"a\\u0000b"},
      {"hash":"${txHash(5)}","blockNumber":11,"memo":"\\ud800"},
      {"hash":"${txHash(6)}","blockNumber":11,"blockNumber":12},
      {"hash":"${txHash(7)}","blockNumber":11,"value":NaN},
      {"hash":"${txHash(8)}","blockNumber":1`,
  );
  const row = (more: object): object => ({
    id: null,
    type: 'harvest_invest',
    identityHash: identity(1),
    walletAddress: wallet(1),
    phoneNumber: phone(1),
    status: null,
    timestamp: 1750000000,
    ...more,
  });
  store.write('explorer-data/transactions-log.json', [
    // The investor of this row is defined by the last one.
    row({
      amount: '50.25',
      identityHash: identity(30),
      walletAddress: null,
      phoneNumber: null,
      txHash: txHash(20),
      blockNumber: 20,
    }),
    row({
      amount: 'EGP 1,000',
      txHash: txHash(1),
      blockNumber: 9,
      metadata: { note: `from ${phone(1)}`, otp: '867530' },
    }),
    row({ amount: 100, metadata: { poolId: 'gold-vault' } }),
    row({ amount: 100, metadata: { poolId: 7 } }),
    row({ amount: null }),
    row({ amount: 'NaN' }),
    row({ amount: '-5' }),
    row({ amount: '0.1234567' }),
    row({ amount: 5, status: 'exploded' }),
    row({ amount: 5, identityHash: identity(77), walletAddress: null, phoneNumber: null }),
    row({ amount: 6, identityHash: identity(78), walletAddress: wallet(1), phoneNumber: null }),
    row({ amount: 7, poolId: 'Broken Price' }),
    {
      type: 'pin_set',
      identityHash: identity(3),
      walletAddress: wallet(3),
      phoneNumber: phone(3),
      timestamp: '2025-06-15T15:06:40Z',
    },
    {
      type: 'egp_sent',
      identityHash: identity(2),
      walletAddress: wallet(2),
      phoneNumber: phone(2),
      from: wallet(2),
      to: wallet(3),
      amount: '12.5',
      txHash: txHash(21),
      blockNumber: 21,
      timestamp: 1750000001,
    },
    { type: 'consent_signature', identityHash: identity(79), walletAddress: null, timestamp: 1750000002 },
    row({ amount: 100, metadata: { poolId: 'gold-vault' } }),
    {
      type: 'wallet_creation',
      identityHash: identity(30),
      walletAddress: wallet(30),
      phoneNumber: phone(30),
      timestamp: 1740000000,
    },
  ]);
  const kyc = 'uploads/kyc';
  store
    .write(`${kyc}/id-1.jpg`, 'picture of an id')
    .write(`${kyc}/forgotten.png`, 'nobody names me')
    .write('secret.txt', 'outside');
  store.link(`${kyc}/link.jpg`, '../../secret.txt');
  store.write(`${kyc}/metadata.json`, {
    [identity(1)]: {
      verificationStatus: 'verified',
      verifiedAt: '2025-06-16',
      lastUpdated: 1750000000,
      documents: {
        national_id: {
          id: 'd1',
          originalName: 'id.jpg',
          path: '/srv/other/uploads/kyc/id-1.jpg',
          size: 16,
          mimeType: 'image/jpeg',
          uploadedAt: 1750000000000,
        },
        passport: { id: 'd2', path: '../../../secret.txt', size: 7 },
        selfie: { id: 'd3', path: 'uploads/kyc/link.jpg' },
        utility_bill: { id: 'd4', path: 'uploads/kyc/gone.pdf', size: 99 },
        horoscope: { id: 'd5', path: 'x.pdf' },
      },
    },
    [identity(90)]: {
      verificationStatus: 'pending',
      documents: [{ type: "driver's license", id: 1, path: 'dl.pdf' }],
    },
    [identity(2)]: { verificationStatus: 'maybe' },
  });
  store.write('explorer-data/live-stats.json', {
    totalUsers: 139,
    tvl: '1,234.5',
    averageBlockTime: 2.123456789,
    chain: 'besu',
    broken: 'NaN',
    lastUpdated: 1750000000000,
  });
  store.write('explorer-data/data-backup.json', {
    data: {
      tvl: [
        { timestamp: 1750000000, blockNumber: 5, tvl: '10.5', nav: 1 },
        { timestamp: 1750000100, note: 'nothing' },
      ],
      list: [1, 2],
    },
    at: 5,
  });
  store.write('explorer-data/enhanced-historical-data.json', '[]');
  return store;
}

/** read = inserted + quarantined of a first import of {@link damagedStore}, by file. */
export const EXPECTED: Record<string, { read: number; quarantined: string[] }> = {
  'wallet-db.json': {
    read: 9,
    quarantined: ['4 address_taken', '6 duplicate_key', '7 bad_identity', '8 bad_address'],
  },
  'explorer-data/wallets-directory.json': { read: 4, quarantined: ['3 address_mismatch'] },
  'admin-opportunities.json': { read: 7, quarantined: ['2 bad_amount', '5 missing_title', '6 wrong_type'] },
  'admin-logs.json': { read: 5, quarantined: ['3 missing_action', '4 bad_date'] },
  'explorer-data/persistent-transactions.json': {
    read: 10,
    quarantined: [
      '2 duplicate_key',
      '3 bad_number',
      '4 bad_hash',
      '5 nul_character',
      '6 lone_surrogate',
      '7 duplicate_member',
      '8 bad_number',
      '9 truncated_json',
    ],
  },
  'explorer-data/transactions-log.json': {
    read: 17,
    quarantined: [
      '3 ambiguous_pool',
      '4 bad_amount',
      '5 bad_amount',
      '6 bad_amount',
      '7 amount_precision',
      '8 bad_status',
      '9 unknown_user',
      '10 address_taken',
      '11 asset_quarantined',
    ],
  },
  'uploads/kyc/metadata.json': {
    read: 9,
    quarantined: ['5 bad_document_type', '6 unknown_user', '7 unknown_user', '8 bad_status'],
  },
  'explorer-data/live-stats.json': { read: 6, quarantined: ['4 bad_number'] },
  'explorer-data/data-backup.json': { read: 4, quarantined: [] },
  'explorer-data/enhanced-historical-data.json': { read: 0, quarantined: [] },
};

/** Writes `count` persistent transactions; with `log`, the same number of log rows by `people` investors. */
export async function generateStore(store: LegacyStore, count: number, people = 100): Promise<void> {
  const wallets: Record<string, string> = {};
  for (let at = 0; at < people; at += 1) wallets[identity(at)] = wallet(at);
  store.write('wallet-db.json', wallets);
  await writeArray(store, 'explorer-data/persistent-transactions.json', count, (at) => ({
    hash: txHash(at),
    blockNumber: 1000 + (at >> 3),
    from: wallet(at % people),
    to: wallet((at * 7) % people),
    value: String(BigInt(at) * 10n ** 15n),
    gasUsed: 21000 + (at % 1000),
    timestamp: 1700000000 + at,
    type: 'transfer',
  }));
}

/** Writes log rows: investments, events and chain rows mixed, newest first, some naming users defined further down. */
export async function generateLog(store: LegacyStore, count: number, people = 100): Promise<void> {
  const identities = Array.from({ length: people }, (_, at) => identity(at));
  await writeArray(store, 'explorer-data/transactions-log.json', count, (at) => {
    const who = at % people;
    const chain = at % 3 !== 0;
    return {
      id: at % 5 === 0 ? null : at,
      type: at % 10 === 0 ? 'harvest_invest' : at % 3 === 0 ? 'pin_set' : 'egp_sent',
      action: 'Something happened',
      from: wallet(who),
      to: wallet((at * 7) % people),
      amount: `${at % 1000}.5`,
      ...(chain ? { txHash: txHash(at + 10_000_000), blockNumber: 5000 + (at >> 3) } : {}),
      identityHash: identities[who],
      walletAddress: at < count / 2 ? null : wallet(who),
      phoneNumber: phone(who),
      paymentMethod: 'wallet',
      status: null,
      timestamp: new Date(1_760_000_000_000 - at * 1000).toISOString(),
      metadata: { poolId: at % 20 === 0 ? 'harvest-pool' : `pool-${at % 4}` },
    };
  });
}

async function writeArray(
  store: LegacyStore,
  file: string,
  count: number,
  make: (at: number) => object,
): Promise<void> {
  const path = join(store.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const out = createWriteStream(path);
  out.write('[');
  let block: string[] = [];
  for (let at = 0; at < count; at += 1) {
    block.push(`${at === 0 ? '' : ',\n'}${JSON.stringify(make(at))}`);
    if (block.length === 2000) {
      if (!out.write(block.join(''))) await once(out, 'drain');
      block = [];
    }
  }
  out.end(`${block.join('')}]\n`);
  await once(out, 'finish');
}
