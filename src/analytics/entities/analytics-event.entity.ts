import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** An event of the platform's series, in the analytics database. */
@Entity('analytics_events')
@Index('idx_analytics_events_type_time', ['eventType', 'time'])
@Index('idx_analytics_events_user_time', ['userId', 'time'])
export class AnalyticsEvent {
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'analytics_events_pkey' })
  time!: Date;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'analytics_events_pkey' })
  @Generated('uuid')
  eventId!: string;

  @Column('varchar', { length: 50 })
  eventType!: string;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('jsonb', { default: {} })
  eventData!: Record<string, unknown>;

  @Column('varchar', { length: 100, nullable: true })
  sessionId!: string | null;
}
