import { getCreate2Address, getCreateAddress } from 'ethers/address';
import { keccak256 } from 'ethers/crypto';
import { id } from 'ethers/hash';
import { artifact, type ContractName } from './artifacts.js';

/**
 * The accounts of the mnemonic `test test test test test test test test test test test junk`, which development nodes
 * share and everybody knows: whatever is on another chain under these addresses is anybody's.
 */
export const MNEMONIC = 'test test test test test test test test test test test junk';

/** Sends nearly every transaction, and made the contracts. */
export const RELAYER = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266';
/** Deploys assets and pays profit in. */
export const ASSET_MANAGER = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
/** People who brought an ordinary wallet. */
export const INVESTORS = [
  '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc',
  '0x90f79bf6eb2c4f870365e785982e1f101e93b906',
] as const;

/** Who proposes the blocks, in turn. Nobody has their keys. */
export const VALIDATORS: readonly string[] = [1, 2, 3, 4].map(
  (number) => `0x${id(`pend development validator ${number}`).slice(-40)}`,
);

const created = (from: string, nonce: number): string => getCreateAddress({ from, nonce }).toLowerCase();

/** The contracts that are there from the first block on; the nonce is the order in which they are made. */
export const CONTRACTS = {
  walletFactory: created(RELAYER, 0),
  consentManager: created(RELAYER, 1),
  egp: created(RELAYER, 2),
  usdc: created(RELAYER, 3),
  hvt: created(RELAYER, 4),
  harvestPool: created(RELAYER, 5),
  agreement: created(RELAYER, 6),
  assetFactory: created(ASSET_MANAGER, 0),
} as const;

/** A contract as the registry of the decoder wants it. */
export interface RegisteredContract {
  address: string;
  kind: string;
  name: string;
  fromBlock: number;
  abiVersion: number;
}

/** The contracts to decode. The assets are not among them: their factory's events name them. */
export function registeredContracts(): RegisteredContract[] {
  const registered = (address: string, kind: string, name: string): RegisteredContract => ({
    address,
    kind,
    name,
    fromBlock: 1,
    abiVersion: 1,
  });
  return [
    registered(CONTRACTS.walletFactory, 'SmartWalletFactory', 'Wallet factory'),
    registered(CONTRACTS.consentManager, 'ConsentManager', 'Consent manager'),
    registered(CONTRACTS.egp, 'ERC20', 'pEGP'),
    registered(CONTRACTS.usdc, 'ERC20', 'USDC'),
    registered(CONTRACTS.hvt, 'ERC20', 'HVT'),
    registered(CONTRACTS.harvestPool, 'HarvestPool', 'Harvest pool'),
    registered(CONTRACTS.agreement, 'InvestmentAgreement', 'Investment agreement'),
    registered(CONTRACTS.assetFactory, 'AssetFactory', 'Asset factory'),
  ];
}

const codeHashes = new Map<ContractName, string>();

function codeHash(name: ContractName): string {
  const known = codeHashes.get(name) ?? keccak256(artifact(name).bytecode);
  codeHashes.set(name, known);
  return known;
}

/** The wallet that the factory makes, or has made, for an identity (see `identityHash`). Lower case. */
export const walletOf = (identity: string): string =>
  getCreate2Address(CONTRACTS.walletFactory, identity, codeHash('SmartWallet')).toLowerCase();

/** The contract that the factory makes, or has made, for the asset of that slug. Lower case. */
export const assetAddress = (slug: string, type: 'investment' | 'interest'): string =>
  getCreate2Address(
    CONTRACTS.assetFactory,
    assetSalt(slug),
    codeHash(type === 'investment' ? 'FractionalBuyAsset' : 'InterestOnlyAsset'),
  ).toLowerCase();

/** What the factory mixes into the address of an asset. */
export const assetSalt = (slug: string): string => id(slug);
