import { leafHash } from '../../common/merkle.js';

/**
 * The columns of an audit row as text, in the order in which they are hashed; docs/audit.md explains each. A row is
 * what PostgreSQL says it is: JSON as `jsonb` prints it, times as microseconds since 1970, addresses as `inet` prints
 * them. A change here is a new version, or every seal of the past would break.
 */
export const CANONICAL_COLUMNS = `
  seq::text, id::text, xact_id::text, trim_scale(extract(epoch FROM created_at) * 1000000)::text,
  admin_id::text, actor_type::text, actor_id::text, action::text, resource_type::text, resource_id::text,
  old_values::text, new_values::text, ip_address::text, user_agent, request_id::text`;

/** Names of the fields behind the version, in a proof that people read. */
export const CANONICAL_FIELDS = [
  'seq',
  'id',
  'xactId',
  'createdAtMicros',
  'adminId',
  'actorType',
  'actorId',
  'action',
  'resourceType',
  'resourceId',
  'oldValues',
  'newValues',
  'ipAddress',
  'userAgent',
  'requestId',
] as const;

export const CANONICAL_VERSION = 'pend.admin_log.1';

export type CanonicalRow = (string | null)[];

/** A JSON array of strings and nulls without white space: one spelling each (RFC 8785), so one hash each. */
export const canonicalBytes = (row: CanonicalRow): Buffer =>
  Buffer.from(JSON.stringify([CANONICAL_VERSION, ...row]), 'utf8');

/** What is kept of a sealed row. */
export interface Leaf {
  seq: bigint;
  id: string;
  hash: Buffer;
}

export const leafOf = (row: CanonicalRow): Leaf => ({
  seq: BigInt(row[0]!),
  id: row[1]!,
  hash: leafHash(canonicalBytes(row)),
});

/** seq (8 bytes, big-endian), id (16), leaf hash (32). */
export const LEAF_BYTES = 56;

export function packLeaves(leaves: readonly Leaf[]): Buffer {
  const packed = Buffer.alloc(leaves.length * LEAF_BYTES);
  leaves.forEach(({ seq, id, hash }, index) => {
    const at = index * LEAF_BYTES;
    packed.writeBigInt64BE(seq, at);
    packed.write(id.replaceAll('-', ''), at + 8, 'hex');
    hash.copy(packed, at + 24);
  });
  return packed;
}

export function unpackLeaves(packed: Buffer): Leaf[] {
  const leaves: Leaf[] = [];
  for (let at = 0; at + LEAF_BYTES <= packed.length; at += LEAF_BYTES) {
    const hex = packed.toString('hex', at + 8, at + 24);
    leaves.push({
      seq: packed.readBigInt64BE(at),
      id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      hash: packed.subarray(at + 24, at + LEAF_BYTES),
    });
  }
  return leaves;
}
