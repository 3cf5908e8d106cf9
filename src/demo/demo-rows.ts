import {
  assetAddress,
  CONTRACTS,
  INVESTORS,
  RELAYER,
  VALIDATORS,
  walletOf,
} from '../blockchain/development-chain/addresses.js';
import { identityHash, maskPhone, phoneHash } from '../common/phone.js';
import { fromScaled, toScaled } from '../common/decimal.js';
import type { DataSecrets } from '../vault/secrets.js';
import { UserKey } from '../vault/user-key.js';
import { Chance, demoAddress, demoHash, demoId } from './chance.js';
import { DEMO_ASSETS, type DemoAsset } from './catalogue.js';

export type Row = Record<string, unknown>;

const DAY = 24 * 60 * 60 * 1000;
export const DEMO_USERS = 160;
const BLOCKS = 2_000;
const BLOCK_SECONDS = 4;

const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY).toISOString();

export interface DemoOptions {
  /** Blocks and transactions of an invented chain, too. Beside a node they would stand in the way of real ones. */
  withChain: boolean;
}

/** Every row of the demonstration by table, in the order in which they can be inserted. `now` is when it happens. */
export function demoRows(
  secrets: DataSecrets,
  now: Date,
  { withChain }: DemoOptions,
): [table: string, rows: Row[]][] {
  const chance = new Chance('rows');
  const people = Array.from({ length: DEMO_USERS }, (_, index) => person(index, chance, now));
  const assets = DEMO_ASSETS.map((asset, index) => ({ ...asset, id: demoId(`asset ${asset.slug}`), index }));
  const invested = investments(people, assets, chance, now);
  // Those who send for themselves on the local chain: what they pay has somebody who paid it.
  const others = new Chance('investors');
  const senders = INVESTORS.map((address, index) => ({
    ...person(DEMO_USERS + index, others, now),
    address: address.toLowerCase(),
  }));
  const everybody = [...people, ...senders];
  const applications = people.flatMap((one) => kycApplication(one, chance));
  const chain = withChain ? blocksAndTransactions(invested, chance, now) : { blocks: [], transactions: [] };
  // Nobody can look up what was never mined: these were paid at the bank.
  if (!withChain) for (const one of invested) Object.assign(one, { transaction_hash: null, log_index: null });
  return [
    ['users', everybody.map(userRow)],
    ['user_profiles', everybody.map((one) => one.profile)],
    ['user_keys', everybody.map((one) => sealPhone(one, secrets))],
    ['assets', assets.map((asset) => assetRow(asset, now))],
    ['asset_details', assets.map((asset) => detailsRow(asset, now))],
    ['asset_metrics', assets.map(metricsRow)],
    ['investments', invested],
    ['kyc_applications', applications],
    ['kyc_documents', applications.flatMap(kycDocuments)],
    ['blockchain_blocks', chain.blocks],
    ['blockchain_transactions', chain.transactions],
    ['user_analytics', people.flatMap((one) => events(one, chance, now))],
    ['system_metrics', systemMetrics(now)],
  ].map(([table, rows]) => [table, rows] as [string, Row[]]);

  function userRow(one: Person): Row {
    return {
      id: one.id,
      phone_hash: phoneHash(secrets.pepper, identityHash(one.phone)),
      blockchain_address: one.address,
      tier: one.tier,
      status: one.status,
      created_at: one.createdAt,
    };
  }
}

interface Person {
  id: string;
  phone: string;
  address: string;
  tier: number;
  status: string;
  ageInDays: number;
  createdAt: string;
  profile: Row;
}

/** The numbers have the form of Egyptian mobiles and the prefix of no operator: they are nobody's. */
export const demoPhone = (index: number): string => `+2019000${String(index).padStart(5, '0')}`;

function person(index: number, chance: Chance, now: Date): Person {
  const phone = demoPhone(index);
  // Growing: most people came lately.
  const ageInDays = Math.round(180 * chance.next() ** 2);
  const id = demoId(`user ${index}`);
  return {
    id,
    phone,
    address: walletOf(identityHash(phone)),
    tier: chance.pick([0, 1, 1, 1, 2, 2, 3, 3, 3, 4]),
    status: index % 40 === 39 ? 'suspended' : index % 55 === 54 ? 'closed' : 'active',
    ageInDays,
    createdAt: daysBefore(now, ageInDays + chance.next()),
    profile: {
      user_id: id,
      phone_number_masked: maskPhone(phone),
      country_code: '+20',
      last_login_at: daysBefore(now, chance.next() * Math.max(ageInDays, 1)),
      login_count: chance.between(1, 60),
      preferences: { language: chance.pick(['ar', 'ar', 'en']), currency: 'EGP' },
    },
  };
}

function sealPhone(one: Person, { masterKeys }: DataSecrets): Row {
  const key = UserKey.generate(one.id);
  const place = { table: 'user_profiles', column: 'phone_encrypted' };
  one.profile.phone_encrypted = bytea(key.seal(Buffer.from(one.phone), place));
  const { keyId, wrappedKey } = key.wrap(masterKeys);
  return { user_id: one.id, key_id: keyId, wrapped_key: bytea(wrappedKey!) };
}

type PlacedAsset = DemoAsset & { id: string; index: number };

function contractOf({ status, isPool, slug, type }: DemoAsset): string | null {
  if (status === 'draft') return null;
  return isPool ? CONTRACTS.harvestPool.toLowerCase() : assetAddress(slug, type);
}

function assetRow(asset: PlacedAsset, now: Date): Row {
  return {
    id: asset.id,
    slug: asset.slug,
    contract_address: contractOf(asset),
    type: asset.type,
    title: asset.title,
    description: asset.description,
    category: asset.category,
    location: asset.location,
    status: asset.status,
    created_at: daysBefore(now, 200 - asset.index * 20),
  };
}

function detailsRow(asset: PlacedAsset, now: Date): Row {
  return {
    asset_id: asset.id,
    currency: asset.currency,
    token_symbol: asset.tokenSymbol,
    token_price: asset.tokenPrice,
    max_supply: asset.maxSupply,
    expected_roi: asset.expectedRoi,
    expected_roi_max: asset.expectedRoiMax,
    lockup_period: asset.lockupPeriod,
    minimum_investment: asset.minimumInvestment,
    soft_cap: asset.softCap,
    deadline: asset.deadlineInDays && daysBefore(now, -asset.deadlineInDays),
    jurisdiction: 'Egypt',
    custody_type: 'SPV',
    min_tier_required: asset.minTierRequired,
  };
}

/** Totals are counted from the rows afterwards; only interest, which has no rows, is an opening balance. */
const metricsRow = (asset: PlacedAsset): Row => ({
  asset_id: asset.id,
  opening_interested: asset.type === 'interest' ? Math.round(Number(asset.softCap) * asset.demand) : 0,
});

function investments(people: Person[], assets: PlacedAsset[], chance: Chance, now: Date): Row[] {
  return assets.flatMap((asset) => {
    if (asset.type !== 'investment' || asset.status === 'draft' || !asset.tokenPrice || !asset.maxSupply)
      return [];
    const price = toScaled(asset.tokenPrice, 6);
    const rows: Row[] = [];
    let left = Math.round(asset.maxSupply * asset.demand);
    for (let number = 0; left > 0 && number < 400; number++) {
      const buyer = chance.pick(people);
      const most = Math.max(2, Math.round(asset.maxSupply / 60));
      const tokens = number === 399 ? left : Math.min(left, chance.between(2, most));
      const drawn = chance.pick(STATUSES);
      // Nothing waits for its payment in an asset that is closed.
      const status = drawn === 'pending' && asset.status === 'closed' ? 'failed' : drawn;
      if (status === 'confirmed') left -= tokens;
      rows.push(
        investmentRow(
          asset,
          buyer,
          `${asset.slug} ${number}`,
          fromScaled(price * BigInt(tokens), 6),
          tokens,
          status,
        ),
      );
    }
    return rows;
  });

  function investmentRow(
    asset: PlacedAsset,
    buyer: Person,
    name: string,
    amount: string,
    tokens: number,
    status: string,
  ): Row {
    const age = chance.next() * Math.min(Math.max(buyer.ageInDays, 1), 90);
    const onChain = status === 'confirmed' || status === 'refunded';
    return {
      id: demoId(`investment ${name}`),
      user_id: buyer.id,
      asset_id: asset.id,
      amount,
      currency: asset.currency,
      tokens,
      transaction_hash: onChain ? demoHash(`investment ${name}`) : null,
      log_index: onChain ? 0 : null,
      status,
      failure_reason: status === 'failed' ? 'expired' : null,
      invested_at: daysBefore(now, age),
      confirmed_at: onChain ? daysBefore(now, age - 0.0001) : null,
    };
  }
}

const STATUSES = [...Array<string>(17).fill('confirmed'), 'pending', 'failed', 'refunded'];

function kycApplication(one: Person, chance: Chance): Row[] {
  if (one.tier === 0) return [];
  const status =
    one.tier >= 3 ? 'verified' : chance.pick(['pending_review', 'under_review', 'rejected', null]);
  if (!status) return [];
  const submitted = new Date(new Date(one.createdAt).getTime() + chance.next() * DAY);
  const decided = status === 'verified' || status === 'rejected';
  return [
    {
      id: demoId(`application of ${one.id}`),
      user_id: one.id,
      status,
      submitted_at: submitted.toISOString(),
      reviewed_at: decided ? new Date(submitted.getTime() + chance.next() * 2 * DAY).toISOString() : null,
      rejection_reason:
        status === 'rejected' ? 'The photograph of the card cannot be read; please send it again.' : null,
    },
  ];
}

/** What was filed, without the files: the demonstration invents nobody's papers. */
const kycDocuments = (application: Row): Row[] =>
  ['id', 'utility'].map((type) => ({
    id: demoId(`document ${type} of ${String(application.id)}`),
    application_id: application.id,
    document_type: type,
    mime_type: 'image/jpeg',
    uploaded_at: application.submitted_at,
    metadata: { demo: true, missing: true },
  }));

function blocksAndTransactions(
  invested: Row[],
  chance: Chance,
  now: Date,
): { blocks: Row[]; transactions: Row[] } {
  const first = now.getTime() - BLOCKS * BLOCK_SECONDS * 1000;
  const inBlock = new Map<number, Row[]>();
  for (const investment of invested) {
    if (!investment.transaction_hash) continue;
    const number = chance.between(1, BLOCKS - 1);
    investment.block_number = number;
    inBlock.set(number, [...(inBlock.get(number) ?? []), investment]);
  }
  const blocks: Row[] = [];
  const transactions: Row[] = [];
  for (let number = 0; number < BLOCKS; number++) {
    const timestamp = new Date(first + number * BLOCK_SECONDS * 1000).toISOString();
    const mined = inBlock.get(number) ?? [];
    blocks.push({
      number,
      hash: demoHash(`block ${number}`),
      parent_hash: number === 0 ? `0x${'0'.repeat(64)}` : demoHash(`block ${number - 1}`),
      nonce: '0x0000000000000000',
      miner: VALIDATORS[number % VALIDATORS.length],
      difficulty: '1',
      size: 620 + mined.length * 310,
      gas_limit: '9007199254740991',
      gas_used: mined.length * 84_000,
      timestamp,
      transaction_count: mined.length,
    });
    mined.forEach((investment, index) =>
      transactions.push({
        id: demoId(`transaction ${String(investment.transaction_hash)}`),
        hash: investment.transaction_hash,
        block_number: number,
        block_hash: demoHash(`block ${number}`),
        transaction_index: index,
        from_address: RELAYER,
        to_address: demoAddress('pool manager'),
        value: '0',
        value_wei: '0',
        gas_used: 84_000,
        gas_price: 0,
        transaction_type: 'investment',
        timestamp,
        source: 'import',
        metadata: { demo: true },
      }),
    );
  }
  return { blocks, transactions };
}

function events(one: Person, chance: Chance, now: Date): Row[] {
  return Array.from({ length: chance.between(2, 12) }, (_, index) => ({
    id: demoId(`event ${index} of ${one.id}`),
    user_id: one.id,
    event_type: chance.pick([
      'login',
      'asset_view',
      'asset_view',
      'portfolio_view',
      'kyc_start',
      'invest_start',
    ]),
    timestamp: daysBefore(now, chance.next() * Math.max(one.ageInDays, 1)),
  }));
}

const systemMetrics = (now: Date): Row[] =>
  Array.from({ length: 48 }, (_, hour) => ({
    id: demoId(`blocks an hour ${hour}`),
    metric_type: 'blocks_per_hour',
    metric_value: 3600 / BLOCK_SECONDS,
    timestamp: daysBefore(now, hour / 24),
    metadata: { demo: true },
  }));
