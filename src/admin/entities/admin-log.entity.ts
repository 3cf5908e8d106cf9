import { Column, Entity, ForeignKey, Generated, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdminUser } from './admin-user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const ACTOR_TYPES = ['admin', 'user', 'system'] as const;

@Entity('admin_logs')
@ChecksInSql('admin_logs_actor_type_check')
@Index('idx_admin_logs_action', ['action', 'createdAt', 'seq'])
@Index('idx_admin_logs_actor_id', ['actorId', 'createdAt', 'seq'])
@Index('idx_admin_logs_admin_id', ['adminId', 'createdAt', 'seq'])
@Index('idx_admin_logs_created_at', ['createdAt', 'seq', 'actorType'])
@Index('idx_admin_logs_denied', ['createdAt'], { where: `((action)::text = 'access.denied'::text)` })
@Index('idx_admin_logs_request_id', ['requestId'])
@Index('idx_admin_logs_resource', ['resourceType', 'resourceId', 'createdAt', 'seq'])
@Index('idx_admin_logs_resource_type', ['resourceType', 'createdAt', 'seq'])
@Index('idx_admin_logs_seq', ['seq'], { unique: true })
@Index('idx_admin_logs_user_actor', ['actorId'], { where: `((actor_type)::text = 'user'::text)` })
export class AdminLog {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'admin_logs_pkey' })
  id!: string;

  @ForeignKey(() => AdminUser, { name: 'admin_logs_admin_id_fkey' })
  @Column('uuid', { nullable: true })
  adminId!: string | null;

  @Column('varchar', { length: 10, default: 'system' })
  actorType!: (typeof ACTOR_TYPES)[number];

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('varchar', { length: 100 })
  action!: string;

  @Column('varchar', { length: 50, nullable: true })
  resourceType!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  resourceId!: string | null;

  @Column('jsonb', { nullable: true })
  oldValues!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  newValues!: Record<string, unknown> | null;

  @Column('inet', { nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  requestId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** The transaction that wrote it. */
  @Column({
    type: 'bigint',
    // As the ORM reads it back: without its casts.
    default: () => '((pg_current_xact_id()))',
    insert: false,
    update: false,
  })
  xactId!: string;

  /** Its place in the log. The ORM's types forget that a column which is no key can be an identity too. */
  @Column({ type: 'bigint', generatedIdentity: 'ALWAYS', insert: false, update: false })
  @Generated('identity' as 'increment')
  seq!: string;
}
