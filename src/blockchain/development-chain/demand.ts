import { artifact, type ContractName } from './artifacts.js';

/** A transaction that is wanted; whoever sends it gives it its nonce. */
export interface Demand {
  readonly from: string;
  /** Absent: a contract is made. */
  readonly to?: string;
  readonly data?: string;
  /** In wei. */
  readonly value?: bigint;
}

/** A call of one of our contracts. */
export const callOf = (
  from: string,
  to: string,
  contract: ContractName,
  method: string,
  ...args: unknown[]
): Demand => ({ from, to, data: artifact(contract).abi.encodeFunctionData(method, args) });

/** The making of one of our contracts. */
export const creationOf = (from: string, contract: ContractName, ...args: unknown[]): Demand => {
  const { abi, bytecode } = artifact(contract);
  return { from, data: bytecode + abi.encodeDeploy(args).slice(2) };
};
