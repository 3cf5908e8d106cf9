import type { Cast, CastAsset } from '../blockchain/development-chain/cast.js';
import { identityHash } from '../common/phone.js';
import { DEMO_ASSETS, type DemoAsset } from './catalogue.js';
import { DEMO_USERS, demoPhone } from './demo-rows.js';

/** The people and assets of the demonstration as the local chain has them appear: under the addresses of the rows. */
export function demoCast(): Cast {
  const phones = Array.from({ length: DEMO_USERS }, (_, index) => demoPhone(index));
  return {
    people: phones.map((phone) => ({ phone, identity: identityHash(phone) })),
    assets: DEMO_ASSETS.filter(({ status, isPool }) => status !== 'draft' && !isPool).map(castAsset),
  };
}

const castAsset = (asset: DemoAsset): CastAsset => ({
  slug: asset.slug,
  type: asset.type,
  title: asset.title,
  category: asset.category,
  currency: asset.currency,
  tokenSymbol: asset.tokenSymbol ?? '',
  tokenPrice: asset.tokenPrice ?? '0',
  maxSupply: asset.maxSupply ?? Number(asset.softCap),
  minimumInvestment: asset.minimumInvestment ?? '0',
  lockupDays: asset.lockupPeriod ?? 0,
  open: asset.status === 'active',
});
