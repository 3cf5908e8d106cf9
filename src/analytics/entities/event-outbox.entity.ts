import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** A batch of events on its way to the analytics database. */
@Entity('event_outbox')
@ChecksInSql('event_outbox_events_check')
@Index('idx_event_outbox_user_id', ['userId'])
export class EventOutboxBatch {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'event_outbox_pkey',
  })
  seq!: string;

  @ForeignKey('User', { name: 'event_outbox_user_id_fkey' })
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  acceptedAt!: Date;

  @Column('jsonb')
  events!: object[];

  @Column('char', { length: 5, nullable: true })
  refused!: string | null;
}
