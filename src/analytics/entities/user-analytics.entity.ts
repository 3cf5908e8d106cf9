import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('user_analytics')
@Index('idx_user_analytics_event_type', ['eventType'])
@Index('idx_user_analytics_timestamp', ['timestamp'])
@Index('idx_user_analytics_user_event_time', ['userId', 'eventType', 'timestamp'])
@Index('idx_user_analytics_user_id', ['userId'])
export class UserAnalytics {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'user_analytics_pkey' })
  id!: string;

  @ForeignKey('User', { name: 'user_analytics_user_id_fkey' })
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('varchar', { length: 50 })
  eventType!: string;

  @Column('jsonb', { default: {} })
  eventData!: Record<string, unknown>;

  @Column('varchar', { length: 100, nullable: true })
  sessionId!: string | null;

  @Column('inet', { nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  timestamp!: Date;
}
