import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { EventInterval } from './event-figures.repository.js';

export interface SystemRange {
  /** Every type where none is named. */
  types?: string[];
  from: Date;
  to: Date;
  interval: EventInterval;
  /** IANA name. */
  timeZone: string;
}

export interface SystemFigure {
  start: Date;
  metricType: string;
  mean: string;
  min: string;
  max: string;
}

/** What was measured of the system, from its sums by hour (by quarter of an hour where a zone's hours are not whole). */
@Injectable()
export class SystemFigures {
  constructor(private readonly database: Database) {}

  /** In order of time; nothing for periods of which nothing was measured. A period that the range touches is whole. */
  read({ types, from, to, interval, timeZone }: SystemRange): Promise<SystemFigure[]> {
    return this.database.query<SystemFigure & Record<string, unknown>>(
      `WITH periods AS MATERIALIZED (
         SELECT array_agg(start ORDER BY start) AS starts, max(finish) AS until,
                CASE WHEN bool_and(extract(epoch FROM start)::bigint % 3600 = 0) THEN 60 ELSE 15 END AS minutes
           FROM periods_of($1, $2, $3, $4)
       )
       SELECT p.starts[width_bucket(r.bucket, p.starts)] AS start, r.metric_type AS "metricType",
              round(sum(r.total) / sum(r.samples), 6)::text AS mean, min(r.least)::text AS min,
              max(r.most)::text AS max
         FROM periods p
         JOIN system_metric_rollups r ON r.minutes = p.minutes AND r.bucket >= p.starts[1] AND r.bucket < p.until
        WHERE $5::text[] IS NULL OR r.metric_type = ANY ($5)
        GROUP BY 1, 2 ORDER BY 1, 2`,
      [interval, timeZone, from, to, types ?? null],
    );
  }
}
