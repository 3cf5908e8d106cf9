import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../checks-in-sql.js';

/** Who may have keys: whoever is logged in. */
export const KEY_OWNERS = ['admin', 'user'] as const;

@Entity('idempotency_keys')
@ChecksInSql(
  'idempotency_keys_actor_type_check',
  'idempotency_keys_key_check',
  'idempotency_keys_request_hash_check',
  'idempotency_keys_status_check',
)
@Index('idx_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('varchar', { length: 10, primaryKeyConstraintName: 'idempotency_keys_pkey' })
  actorType!: (typeof KEY_OWNERS)[number];

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_keys_pkey' })
  actorId!: string;

  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'idempotency_keys_pkey' })
  key!: string;

  @Column('varchar', { length: 255 })
  route!: string;

  @Column('varchar', { length: 64 })
  requestHash!: string;

  @Column('smallint')
  status!: number;

  @Column('bytea')
  answer!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
