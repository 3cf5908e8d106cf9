import { parseAddress } from '../common/address.js';
import { parseHash } from '../common/hash.js';
import { snakeCase } from '../common/snake-case.js';
import type { CreateAssetDto, UpdateAssetDto } from './dto/asset-input.dto.js';

/** Column → value, of the two tables that staff write. */
export interface AssetRows {
  asset: Record<string, unknown>;
  details: Record<string, unknown>;
}

/** How a field's value is stored, where it is not stored as it came. */
const STORED: Record<string, (value: never) => unknown> = {
  contractAddress: (value: string) => parseAddress(value),
  imageHash: (value: string) => parseHash(value),
  agreementHash: (value: string) => parseHash(value),
  deadline: (value: string) => new Date(value),
  metadata: (value: object) => JSON.stringify(value),
  legalDocuments: (value: { title: string; url: string; hash?: string | null }[]) =>
    JSON.stringify(
      value.map(({ title, url, hash }) => ({ title, url, hash: hash ? parseHash(hash) : null })),
    ),
};

/** The columns of what was sent and checked. The names come from the DTO, which takes no others. */
export function columnsOf({ details, ...asset }: Partial<CreateAssetDto> | UpdateAssetDto): AssetRows {
  return { asset: stored(asset), details: stored(details ?? {}) };
}

const stored = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        snakeCase(name),
        value === null ? null : (STORED[name]?.(value as never) ?? (value as unknown)),
      ]),
  );
