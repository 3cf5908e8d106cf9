import { id } from 'ethers/hash';
import { toScaled } from '../../common/decimal.js';
import { ASSET_MANAGER, assetAddress, assetSalt, CONTRACTS, INVESTORS, RELAYER } from './addresses.js';
import type { CastAsset } from './cast.js';
import { callOf, creationOf, type Demand } from './demand.js';
import type { NodeRpc } from './node-rpc.js';

const DECIMALS = 18;
/** What those begin with who send their transactions themselves: more than they will ever spend. */
const STOCK = 10n ** 9n * 10n ** 18n;
const DAY = 24 * 60 * 60;

/** The contracts that every chain begins with. The order decides their addresses (see `CONTRACTS`). */
export const foundation = (): Demand[] => [
  creationOf(RELAYER, 'SmartWalletFactory'),
  creationOf(RELAYER, 'ConsentManager'),
  creationOf(RELAYER, 'Token', 'Pend Egyptian Pound', 'pEGP'),
  creationOf(RELAYER, 'Token', 'USD Coin', 'USDC'),
  creationOf(RELAYER, 'Token', 'Harvest Token', 'HVT'),
  creationOf(RELAYER, 'HarvestPool', CONTRACTS.egp, CONTRACTS.hvt),
  creationOf(RELAYER, 'InvestmentAgreement'),
  callOf(RELAYER, CONTRACTS.hvt, 'Token', 'setMinter', CONTRACTS.harvestPool),
  ...[ASSET_MANAGER, ...INVESTORS].flatMap((holder) =>
    [CONTRACTS.egp, CONTRACTS.usdc].map((token) => callOf(RELAYER, token, 'Token', 'mint', holder, STOCK)),
  ),
  creationOf(ASSET_MANAGER, 'AssetFactory'),
];

/** The deployment of an asset, and its closing where it is not sold. */
export function assetDeployment(asset: CastAsset, now: Date): Demand[] {
  const address = assetAddress(asset.slug, asset.type);
  const documents = `https://documents.pend.example/${asset.slug}`;
  const terms = {
    salt: assetSalt(asset.slug),
    category: asset.category,
    name: asset.title,
    symbol: asset.tokenSymbol,
    metadataUrl: `${documents}/metadata.json`,
    legalAgreementUrl: `${documents}/agreement.pdf`,
    legalAgreementHash: id(`agreement of ${asset.slug}`),
    tokenPrice: toScaled(asset.tokenPrice, DECIMALS),
    // The soft cap of an interest is people, not tokens.
    maxSupply: asset.type === 'interest' ? asset.maxSupply : toScaled(String(asset.maxSupply), DECIMALS),
    lockupEndTimestamp: Math.floor(now.getTime() / 1000) + asset.lockupDays * DAY,
    minimumInvestment: toScaled(asset.minimumInvestment, DECIMALS),
  };
  const call = (
    to: string,
    contract: 'AssetFactory' | 'FractionalBuyAsset',
    method: string,
    ...args: unknown[]
  ) => callOf(ASSET_MANAGER, to, contract, method, ...args);
  if (asset.type === 'interest') {
    return [call(CONTRACTS.assetFactory, 'AssetFactory', 'deployInterest', terms)];
  }
  return [
    call(CONTRACTS.assetFactory, 'AssetFactory', 'deployFractional', terms, currencyOf(asset)),
    ...(asset.open ? [] : [call(address, 'FractionalBuyAsset', 'setOpen', false)]),
  ];
}

/** The token that an asset is paid with. */
export const currencyOf = (asset: CastAsset): string =>
  asset.currency === 'EGP' ? CONTRACTS.egp : CONTRACTS.usdc;

/** Which of the addresses have a contract, in their order. */
export async function areDeployed(rpc: NodeRpc, addresses: readonly string[]): Promise<boolean[]> {
  const codes = await rpc.batch<string>(
    addresses.map((address) => ['eth_getCode', [address, 'latest']] as const),
  );
  return codes.map((code) => code !== '0x');
}
