import type { ContractKind } from './event-catalogue.js';

export interface RegisteredContract {
  address: string;
  kind: ContractKind;
  name: string | null;
  /** Logs of earlier blocks are not this contract's, as far as we are told. */
  fromBlock: number;
  abiVersion: number;
  /** The factory that announced it; null where the configuration did. */
  discoveredBy: string | null;
}

/** The contracts whose logs are decoded, as of one height. */
export class ContractRegistry {
  private readonly contracts = new Map<string, RegisteredContract>();

  constructor(contracts: RegisteredContract[] = []) {
    for (const contract of contracts) this.contracts.set(contract.address, contract);
  }

  at(address: string, height: number): RegisteredContract | undefined {
    const contract = this.contracts.get(address);
    return contract && contract.fromBlock <= height ? contract : undefined;
  }

  /** Enters what a factory announces, unless it is known. Answers whether it was new. */
  discover(contract: RegisteredContract): boolean {
    if (this.contracts.has(contract.address)) return false;
    this.contracts.set(contract.address, contract);
    return true;
  }
}
