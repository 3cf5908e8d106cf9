import { readFileSync } from 'node:fs';
import { lowerAddress } from '../../common/address.js';
import type { RegisteredContract } from './contract-registry.js';
import { CONTRACT_KINDS, type ContractKind, eventsOf } from './event-catalogue.js';

/** The file of CHAIN_CONTRACTS cannot be used. One line for each problem. */
export class ContractsFileError extends Error {
  override readonly name = 'ContractsFileError';
}

/**
 * Reads the registry of contracts: `[{"address", "kind", "name"?, "fromBlock"?, "abiVersion"?}]`.
 *
 * @throws {ContractsFileError} with every problem at once
 */
export function readContractsFile(path: string): RegisteredContract[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ContractsFileError(
      `CHAIN_CONTRACTS: ${path} cannot be read as JSON: ${(error as Error).message}`,
    );
  }
  return parseContracts(parsed);
}

/** As {@link readContractsFile}, of what has been parsed already. */
export function parseContracts(parsed: unknown): RegisteredContract[] {
  if (!Array.isArray(parsed)) throw new ContractsFileError('CHAIN_CONTRACTS: the file must hold an array');
  const problems: string[] = [];
  const seen = new Set<string>();
  const contracts = parsed.map((entry: unknown, at): RegisteredContract => {
    const refuse = (what: string): void => void problems.push(`CHAIN_CONTRACTS: entry ${at + 1}: ${what}`);
    const { address, kind, name, fromBlock = 0, abiVersion = 1 } = (entry ?? {}) as Record<string, unknown>;
    const lower = typeof address === 'string' ? lowerAddress(address) : null;
    if (lower === null) refuse('address must be 0x and 40 hex digits');
    else if (seen.has(lower)) refuse('the address comes twice');
    seen.add(lower ?? '');
    const known = CONTRACT_KINDS.includes(kind as ContractKind);
    if (!known) refuse(`kind must be one of ${CONTRACT_KINDS.join(', ')}`);
    if (name !== undefined && (typeof name !== 'string' || name.length > 255)) refuse('name must be a text');
    if (!Number.isSafeInteger(fromBlock) || (fromBlock as number) < 0) refuse('fromBlock must be a height');
    if (!Number.isSafeInteger(abiVersion) || (known && !eventsOf(kind as ContractKind, abiVersion as number)))
      refuse('abiVersion must be one that the catalogue has');
    return {
      address: lower ?? '',
      kind: kind as ContractKind,
      name: (name as string | undefined) ?? null,
      fromBlock: fromBlock as number,
      abiVersion: abiVersion as number,
      discoveredBy: null,
    };
  });
  if (problems.length > 0) throw new ContractsFileError(problems.join('\n'));
  return contracts;
}
