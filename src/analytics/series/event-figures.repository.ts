import { Injectable } from '@nestjs/common';
import { SeriesRepository } from './series.repository.js';

export type EventInterval = 'hour' | 'day' | 'week' | 'month';

export interface EventRange {
  from: Date;
  to: Date;
  interval: EventInterval;
  /** IANA name. */
  timeZone: string;
}

export interface EventCount {
  start: Date;
  eventType: string;
  events: string;
  /** Distinct ones; null for a period whose events are no longer kept one by one and were never counted. */
  users: string | null;
}

export interface FunnelStep {
  step: string;
  users: number;
}

export interface RetentionPoint {
  /** Start of the period in which these people were first seen. */
  cohort: Date;
  size: number;
  /** Periods later; 0 is the cohort's own. */
  after: number;
  users: number;
}

interface Periods {
  /** Empty where the range is. */
  starts: Date[];
  /** End of the last one; null where there is none. */
  until: Date | null;
}

/** A zone's first question counts its past; from then on the refresh does. */
const LONGEST_MS = 120_000;
const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * What the series of events say, from their sums: no question reads the events themselves, but where the order of
 * two within a quarter of an hour decides. A period that the range touches is counted whole.
 */
@Injectable()
export class EventFigures {
  constructor(private readonly series: SeriesRepository) {}

  /** What happened before this moment is counted. */
  asOf(): Promise<Date | null> {
    return this.series.findAsOf('analytics_events');
  }

  /** How often, and by how many people. In order of time, without what did not happen. */
  async count({ from, to, interval, timeZone }: EventRange): Promise<EventCount[]> {
    const { starts, until } = await this.findPeriods({ from, to, interval, timeZone });
    if (!until) return [];
    const zone = interval === 'hour' && starts.every((start) => isWhole(start, HOUR_MS)) ? 'UTC' : timeZone;
    await this.ensurePeriods({ from, to, interval, timeZone: zone });
    return this.series.query<EventCount>(
      'admin_role',
      `SELECT summed.start, summed.event_type AS "eventType", summed.events::text,
              CASE WHEN p.start IS NOT NULL THEN coalesce(u.users, 0)::text END AS users
         FROM (SELECT ($1::timestamptz[])[width_bucket(a.bucket, $1::timestamptz[])] AS start, a.event_type,
                      sum(a.events) AS events
                 FROM ${sumsFor([...starts, until])} a WHERE a.bucket >= ($1::timestamptz[])[1] AND a.bucket < $2
                GROUP BY 1, 2) summed
         LEFT JOIN event_periods p ON p.zone = $3 AND p.unit = $4 AND p.start = summed.start
         LEFT JOIN event_period_users u ON u.zone = p.zone AND u.unit = p.unit AND u.start = p.start
                                       AND u.event_type = summed.event_type
        ORDER BY summed.start, summed.event_type`,
      [starts, until, zone, interval],
    );
  }

  /**
   * How many people did the first step, then the second after it, and so on, each later than the one before. The range
   * is widened to quarters of an hour.
   */
  async funnel({ steps, from, to }: { steps: string[]; from: Date; to: Date }): Promise<FunnelStep[]> {
    if (steps.length === 0) return [];
    const parts = steps.map((_, index) => (index === 0 ? FIRST_STEP : nextStep(index, steps.length)));
    const counts = steps.map((_, index) => `(SELECT count(*) FROM s${index})::integer`);
    const [row] = await this.series.query<{ users: number[] }>(
      'admin_role',
      `WITH ${parts.join(', ')} SELECT ARRAY[${counts.join(', ')}] AS users`,
      [floorTo(from, QUARTER_MS), ceilTo(to, QUARTER_MS), ...steps],
    );
    return steps.map((step, index) => ({ step, users: row!.users[index]! }));
  }

  /** Who came back: for every cohort first seen in the range, how many were there in a period of the range again. */
  async retention(range: EventRange & { interval: 'day' | 'week' | 'month' }): Promise<RetentionPoint[]> {
    const { interval, timeZone } = range;
    const { starts, until } = await this.findPeriods(range);
    if (!until) return [];
    await this.ensurePeriods(range);
    return this.series.query<RetentionPoint>(
      'admin_role',
      `SELECT c.cohort, (max(c.users) FILTER (WHERE c.start = c.cohort) OVER (PARTITION BY c.cohort))::integer AS size,
              width_bucket(c.start, $3::timestamptz[]) - width_bucket(c.cohort, $3::timestamptz[]) AS after,
              c.users::integer
         FROM event_period_cohorts c
        WHERE c.zone = $1 AND c.unit = $2 AND c.cohort >= ($3::timestamptz[])[1] AND c.cohort < $4 AND c.start < $4
        ORDER BY c.cohort, c.start`,
      [timeZone, interval, starts, until],
    );
  }

  private async findPeriods({ from, to, interval, timeZone }: EventRange): Promise<Periods> {
    const [periods] = await this.series.query<Periods>(
      'admin_role',
      `SELECT coalesce(array_agg(start ORDER BY start), '{}') AS starts, max(finish) AS until
         FROM periods_of($1, $2, $3, $4)`,
      [interval, timeZone, from, to],
    );
    return periods!;
  }

  private async ensurePeriods({ from, to, interval, timeZone }: EventRange): Promise<void> {
    await this.series.query(
      'admin_role',
      'SELECT ensure_event_periods($1, $2, $3, $4)',
      [interval, timeZone, from, to],
      LONGEST_MS,
    );
  }
}

/** Parameters: $1 and $2 the range, $3 and on the steps. */
const FIRST_STEP = `s0 AS (
  SELECT user_id, min(first_at) AS at FROM event_user_slots
   WHERE event_type = $3 AND slot >= $1 AND slot < $2 GROUP BY user_id)`;

/**
 * When each who did the step before did this one next. Of a quarter of an hour in which it was done both before and
 * after that moment only the events tell; of the last step it is enough that it was done.
 */
function nextStep(index: number, count: number): string {
  const last = index === count - 1;
  const type = `$${index + 3}`;
  const at = last
    ? 'min(e.last_at)'
    : `min(CASE WHEN e.first_at > b.at THEN e.first_at
                ELSE (SELECT min(v.time) FROM analytics_events v
                       WHERE v.user_id = b.user_id AND v.event_type = ${type} AND v.time > b.at
                         AND v.time <= e.last_at) END)`;
  return `s${index} AS (
    SELECT b.user_id, ${at} AS at
      FROM s${index - 1} b
      JOIN event_user_slots e ON e.user_id = b.user_id AND e.event_type = ${type} AND e.slot >= $1 AND e.slot < $2
                             AND e.last_at > b.at
     GROUP BY b.user_id)`;
}

/** The coarsest sums that these periods are made of. */
function sumsFor(edges: Date[]): string {
  if (edges.every((edge) => isWhole(edge, DAY_MS))) return 'analytics_events_day';
  return edges.every((edge) => isWhole(edge, HOUR_MS)) ? 'analytics_events_hour' : 'analytics_events_quarter';
}

const isWhole = (date: Date, step: number): boolean => date.getTime() % step === 0;
const floorTo = (date: Date, step: number): Date => new Date(Math.floor(date.getTime() / step) * step);
const ceilTo = (date: Date, step: number): Date => new Date(Math.ceil(date.getTime() / step) * step);
