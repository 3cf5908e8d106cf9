import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('user_keys')
@ChecksInSql('user_keys_destroyed_check')
@Index('idx_user_keys_key_id', ['keyId'])
export class UserKey {
  @ForeignKey(() => User, { name: 'user_keys_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_keys_pkey' })
  userId!: string;

  @Column('varchar', { length: 64 })
  keyId!: string;

  @Column('bytea', { nullable: true })
  wrappedKey!: Buffer | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  destroyedAt!: Date | null;
}
