import { provesInclusion } from '../../common/merkle.js';
import { CANONICAL_FIELDS, type CanonicalRow, leafOf } from './canonical-row.js';
import { type SealHeader, sealHash } from './seal.js';

export const PROOF_VERSION = 'pend.audit_proof.1';

/** That a row was sealed with a seal, checkable by whoever holds the seal's hash and nothing else. */
export interface InclusionProof {
  version: string;
  /** The row as it was hashed, field by field. */
  row: Record<(typeof CANONICAL_FIELDS)[number], string | null>;
  /** Place among the leaves of the seal, from 0. */
  leafIndex: number;
  /** Siblings from the leaf upwards, in hex (RFC 9162). */
  path: string[];
  seal: SealHeader & { sealHash: string };
}

export const namedFields = (row: CanonicalRow): InclusionProof['row'] =>
  Object.fromEntries(
    CANONICAL_FIELDS.map((field, index) => [field, row[index] ?? null]),
  ) as InclusionProof['row'];

export interface ProofCheck {
  valid: boolean;
  /** One sentence: what was proved, or what does not fit. */
  detail: string;
}

const HASH = /^[0-9a-f]{64}$/;

/**
 * Checks a proof by itself, without any database.
 *
 * @param expected the seal's hash as it is known from elsewhere; without it the proof only agrees with itself
 */
export function checkProof(proof: unknown, expected?: string): ProofCheck {
  const read = readProof(proof);
  if (!read) return { valid: false, detail: `This is no proof of version ${PROOF_VERSION}.` };
  const { row, leafIndex, path, seal } = read;
  if (sealHash(seal) !== seal.sealHash)
    return { valid: false, detail: 'The seal is not what its hash was made of.' };
  if (expected !== undefined && expected.toLowerCase() !== seal.sealHash) {
    return { valid: false, detail: `The seal has the hash ${seal.sealHash}, not the expected one.` };
  }
  const leaf = leafOf(CANONICAL_FIELDS.map((field) => row[field]));
  const siblings = path.map((hash) => Buffer.from(hash, 'hex'));
  const root = Buffer.from(seal.merkleRoot, 'hex');
  if (!provesInclusion(leaf.hash, leafIndex, seal.rowCount, siblings, root)) {
    return {
      valid: false,
      detail: 'The row does not lead to the root of the seal: it is not the row that was sealed.',
    };
  }
  const trust = expected === undefined ? ' Compare that hash with one from a source you trust.' : '';
  return {
    valid: true,
    detail: `Row ${row.id} was sealed with seal ${seal.number} (${seal.sealHash}).${trust}`,
  };
}

function readProof(value: unknown): InclusionProof | undefined {
  const proof = value as Partial<InclusionProof> | null;
  if (typeof proof !== 'object' || proof === null || proof.version !== PROOF_VERSION) return undefined;
  const { row, leafIndex, path, seal } = proof;
  const sound =
    typeof row === 'object' &&
    row !== null &&
    CANONICAL_FIELDS.every((field) => typeof row[field] === 'string' || row[field] === null) &&
    /^-?\d{1,19}$/.test(row.seq ?? '') &&
    Number.isSafeInteger(leafIndex) &&
    Array.isArray(path) &&
    path.length <= 64 &&
    path.every((hash) => HASH.test(hash)) &&
    typeof seal === 'object' &&
    seal !== null &&
    Number.isSafeInteger(seal.number) &&
    Number.isSafeInteger(seal.rowCount) &&
    typeof seal.firstSeq === 'string' &&
    typeof seal.lastSeq === 'string' &&
    HASH.test(seal.merkleRoot) &&
    HASH.test(seal.leavesHash) &&
    HASH.test(seal.sealHash) &&
    (seal.previousHash === null || HASH.test(seal.previousHash));
  return sound ? (proof as InclusionProof) : undefined;
}
