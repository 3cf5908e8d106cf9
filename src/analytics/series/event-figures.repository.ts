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
const PATIENT = { statement_timeout: '2min' };
const QUARTER_MS = 900_000;
const HOUR_MS = 4 * QUARTER_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * What the series of events say, from their sums: no question reads the events themselves. A period that the range touches is counted whole.
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
    const { sums, parameters } = sumsFor([...starts, until]);
    return this.series.query<EventCount>(
      'admin_role',
      `SELECT summed.start, summed.event_type AS "eventType", summed.events::text,
              CASE WHEN p.start IS NOT NULL THEN coalesce(u.users, 0)::text END AS users
         FROM (SELECT ($1::timestamptz[])[width_bucket(a.bucket, $1::timestamptz[])] AS start, a.event_type,
                      sum(a.events) AS events
                 FROM ${sums} a WHERE a.bucket >= ($1::timestamptz[])[1] AND a.bucket < $2
                GROUP BY 1, 2) summed
         LEFT JOIN event_periods p ON p.zone = $3 AND p.unit = $4 AND p.start = summed.start
         LEFT JOIN event_period_users u ON u.zone = p.zone AND u.unit = p.unit AND u.start = p.start
                                       AND u.event_type = summed.event_type
        ORDER BY summed.start, summed.event_type`,
      [starts, until, zone, interval, ...parameters],
    );
  }

  /**
   * How many people did the first step, then the second after it, and so on, each later than the one before.
   */
  async funnel({ steps, from, to }: { steps: string[]; from: Date; to: Date }): Promise<FunnelStep[]> {
    if (steps.length === 0) return [];
    const reached = await this.series.query<{ steps: number; users: number }>(
      'admin_role',
      `SELECT reached AS steps, count(*)::integer AS users FROM (${furthest(steps.length)}) people GROUP BY reached`,
      [from, to, ...steps],
      WHOLE_TYPES,
    );
    return steps.map((step, index) => ({
      step,
      users: reached.reduce((sum, one) => sum + (one.steps > index ? one.users : 0), 0),
    }));
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
      PATIENT,
    );
  }
}

/**
 * How many steps each person who did the first one has reached, and when the last of them. Parameters: $1 and $2 the
 * range, $3 and on the steps. Each later step is the first time after the one before.
 *
 * OFFSET 0 keeps a step's search from being made again by every step after it.
 */
const furthest = (steps: number): string =>
  steps === 1
    ? `SELECT user_id, at, 1 AS reached FROM (
         SELECT user_id, times[width_bucket($1::timestamptz - interval '1 microsecond', times) + 1] AS at
           FROM event_user_times WHERE event_type = $3 OFFSET 0) first
        WHERE at < $2`
    : `SELECT user_id, at, CASE WHEN at < $2 THEN ${steps} ELSE reached END AS reached FROM (
         SELECT before.user_id, before.reached, e.times[width_bucket(before.at, e.times) + 1] AS at
           FROM (${furthest(steps - 1)}) before
           LEFT JOIN event_user_times e ON e.user_id = before.user_id AND e.event_type = $${steps + 2} AND before.at < $2
         OFFSET 0) step`;

/** The planner takes few to have done the first step, and would look everybody up one by one. */
const WHOLE_TYPES = { enable_nestloop: 'off' };

/** The coarsest sums that these periods are made of; parameters of their own are $5 and $6. */
function sumsFor(edges: Date[]): { sums: string; parameters: Date[][] } {
  if (edges.every((edge) => isWhole(edge, DAY_MS))) return { sums: 'analytics_events_day', parameters: [] };
  // Hours that begin in one period and end in the next, of a zone such as Kolkata's.
  const split = edges
    .filter((edge) => !isWhole(edge, HOUR_MS))
    .map((edge) => edge.getTime() - (edge.getTime() % HOUR_MS));
  if (split.length === 0) return { sums: 'analytics_events_hour', parameters: [] };
  const quarters = split.flatMap((hour) => [0, 1, 2, 3].map((n) => new Date(hour + n * QUARTER_MS)));
  return {
    sums: `(SELECT bucket, event_type, events FROM analytics_events_hour WHERE bucket <> ALL ($5::timestamptz[])
            UNION ALL
            SELECT bucket, event_type, events FROM analytics_events_quarter WHERE bucket = ANY ($6::timestamptz[]))`,
    parameters: [split.map((hour) => new Date(hour)), quarters],
  };
}

const isWhole = (date: Date, step: number): boolean => date.getTime() % step === 0;
