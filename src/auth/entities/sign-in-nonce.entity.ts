import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import type { WalletPurpose } from '../wallet/wallet-purpose.js';

@Entity('sign_in_nonces')
@ChecksInSql(
  'sign_in_nonces_address_check',
  'sign_in_nonces_chain_id_check',
  'sign_in_nonces_life_check',
  'sign_in_nonces_nonce_check',
  'sign_in_nonces_purpose_check',
)
@Index('idx_sign_in_nonces_expires_at', ['expiresAt'])
export class SignInNonce {
  @PrimaryColumn('varchar', { length: 32, primaryKeyConstraintName: 'sign_in_nonces_pkey' })
  nonce!: string;

  @Column('varchar', { length: 10 })
  purpose!: WalletPurpose;

  @Column('varchar', { length: 42 })
  address!: string;

  @Column('varchar', { length: 255 })
  domain!: string;

  @Column('varchar', { length: 255 })
  uri!: string;

  @Column('bigint')
  chainId!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
