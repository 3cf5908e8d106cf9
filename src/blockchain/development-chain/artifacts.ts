import { readFileSync } from 'node:fs';
import { Interface } from 'ethers/abi';

/** A contract of `contracts/`, compiled (`npm run contracts`). */
export interface Artifact {
  readonly abi: Interface;
  /** Creation code, in hex. */
  readonly bytecode: string;
}

export type ContractName =
  | 'AssetFactory'
  | 'ConsentManager'
  | 'FractionalBuyAsset'
  | 'HarvestPool'
  | 'InterestOnlyAsset'
  | 'InvestmentAgreement'
  | 'SmartWallet'
  | 'SmartWalletFactory'
  | 'Token';

const read = new Map<ContractName, Artifact>();

export function artifact(name: ContractName): Artifact {
  const known = read.get(name);
  if (known) return known;
  const file = new URL(`./artifacts/${name}.json`, import.meta.url);
  const { abi, bytecode } = JSON.parse(readFileSync(file, 'utf8')) as { abi: []; bytecode: string };
  const fresh = { abi: new Interface(abi), bytecode };
  read.set(name, fresh);
  return fresh;
}
