import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Period, Stretch } from './period.js';
import { finestOf, type Piece, piecesOf, type PieceSize, roundedToDays } from './pieces.js';

/** Which stretch a sum is of: a point by its number (from 0), or one of these. */
export type Of = number | 'previous' | 'before';

/** The sum of a part of a metric. */
export interface FigureSum {
  metric: string;
  part: string;
  of: Of;
  number: number;
  /** Decimal text. */
  amount: string;
}

/** How long things took, in steps of a tenth. */
export interface DurationSum {
  metric: string;
  /** `all` is the whole period. */
  of: Of | 'all';
  count: number;
  medianSeconds: number;
  p90Seconds: number;
}

/**
 * What is kept of each stretch: rollups of the pieces it is put together from, and changes not added up yet. OFFSET 0
 * keeps each piece a range of the index: joined as the planner likes, it reads the whole table.
 */
const KEPT = `
  WITH piece AS (
    SELECT * FROM unnest($2::text[], $3::timestamptz[], $4::timestamptz[], $5::integer[], $6::integer[])
               AS p (size, since, until, place, sign)
  ), stretch AS (
    SELECT * FROM unnest($7::text[], $8::timestamptz[], $9::timestamptz[]) AS s (stretch, since, until)
  ), placed AS (
    SELECT r.metric, r.part, r.number * p.sign AS number, r.amount * p.sign AS amount,
           coalesce(p.place, width_bucket(r.bucket, $11::timestamptz[])) AS place
      FROM piece p CROSS JOIN unnest($1::text[]) AS m (metric)
     CROSS JOIN LATERAL (
       SELECT r.metric, r.part, r.bucket, r.number, r.amount FROM figure_rollups r
        WHERE r.metric = m.metric AND r.bucket_size = p.size AND r.bucket >= p.since AND r.bucket < p.until
       OFFSET 0
     ) r
    UNION ALL
    SELECT c.metric, c.part, c.number, c.amount,
           CASE s.stretch WHEN 'points' THEN width_bucket(c.bucket, $10::timestamptz[])
                          WHEN 'previous' THEN 0 ELSE -1 END
      FROM figure_changes c JOIN stretch s ON c.bucket >= s.since AND c.bucket < s.until
     WHERE c.metric = ANY ($1)
  )`;

const ofPlace = (place: number): Of => (place === 0 ? 'previous' : place < 0 ? 'before' : place - 1);

const DAYS: PieceSize[] = ['day', 'hour', 'quarter'];
const BEGINNING = new Date(0);

/** Sums of figures, which are what a scan of the tables would find at this moment. */
@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  /** By point and of the period before; `before` is everything earlier than the period, where it is wanted. */
  async sum(metrics: readonly string[], period: Period, { before = false } = {}): Promise<FigureSum[]> {
    const rows = await this.database.query<
      Omit<FigureSum, 'of' | 'number'> & { place: number; number: string }
    >(
      `${KEPT}
       SELECT metric, part, place, sum(number)::text AS number, sum(amount)::numeric(38,6)::text AS amount
         FROM placed GROUP BY metric, part, place HAVING sum(number) <> 0 OR sum(amount) <> 0`,
      parametersOf(metrics, period, before),
    );
    return rows.map(({ place, number, ...row }) => ({ ...row, of: ofPlace(place), number: Number(number) }));
  }

  /** Of metrics whose parts are durations. What nothing happened in has no row. */
  async durations(metrics: readonly string[], period: Period): Promise<DurationSum[]> {
    const rows = await this.database.query<Omit<DurationSum, 'of'> & { place: number | null }>(
      `${KEPT}, step AS (
         SELECT metric, place, part::float8 AS seconds, sum(number) AS number FROM placed GROUP BY 1, 2, 3 HAVING sum(number) <> 0
       ), ranked AS (
         -- Once for its point and once for the whole period.
         SELECT s.metric, w.place, s.seconds, sum(sum(s.number)) OVER (PARTITION BY s.metric, w.place ORDER BY s.seconds) AS up_to,
                sum(sum(s.number)) OVER (PARTITION BY s.metric, w.place) AS total
           FROM step s CROSS JOIN LATERAL (SELECT s.place UNION ALL SELECT NULL WHERE s.place > 0) AS w (place)
          GROUP BY s.metric, w.place, s.seconds
       )
       SELECT metric, place, max(total)::float8 AS count,
              min(seconds) FILTER (WHERE up_to >= total * 0.5) AS "medianSeconds",
              min(seconds) FILTER (WHERE up_to >= total * 0.9) AS "p90Seconds"
         FROM ranked GROUP BY metric, place`,
      parametersOf(metrics, period, false),
    );
    return rows.map(({ place, ...row }) => ({ ...row, of: place === null ? 'all' : ofPlace(place) }));
  }

  /** Of all time, up to this moment. */
  async total(metrics: readonly string[]): Promise<Omit<FigureSum, 'of'>[]> {
    const rows = await this.database.query<Omit<FigureSum, 'of' | 'number'> & { number: string }>(
      `SELECT metric, part, sum(number)::text AS number, sum(amount)::numeric(38,6)::text AS amount
         FROM (
           SELECT metric, part, number, amount FROM figure_rollups WHERE metric = ANY ($1) AND bucket_size = 'all'
           UNION ALL
           SELECT metric, part, number, amount FROM figure_changes WHERE metric = ANY ($1)
         ) kept GROUP BY metric, part HAVING sum(number) <> 0 OR sum(amount) <> 0`,
      [metrics],
    );
    return rows.map((row) => ({ ...row, number: Number(row.number) }));
  }
}

interface NamedStretch extends Stretch {
  name: 'points' | 'previous' | 'before';
}

function parametersOf(metrics: readonly string[], period: Period, before: boolean): unknown[] {
  const others: NamedStretch[] = [
    { name: 'previous', ...period.previous },
    ...(before ? [{ name: 'before' as const, from: BEGINNING, to: period.from }] : []),
  ];
  const stretches: NamedStretch[] = [{ name: 'points', from: period.from, to: period.to }, ...others];
  const { starts, pieces } = piecesOfPoints(period);
  const all: Placed[] = [
    ...pieces,
    ...others.flatMap((one) =>
      piecesOf(one, DAYS).map((piece) => ({
        ...piece,
        place: one.name === 'previous' ? 0 : -1,
        sign: 1 as const,
      })),
    ),
  ];
  return [
    metrics,
    all.map(({ size }) => size),
    all.map(({ from }) => from),
    all.map(({ to }) => to),
    all.map(({ place }) => place),
    all.map(({ sign }) => sign),
    stretches.map(({ name }) => name),
    stretches.map(({ from }) => from),
    stretches.map(({ to }) => to),
    period.starts,
    starts,
  ];
}

/** A piece, and of what it is; null: of the point that each of its buckets falls into. */
interface Placed extends Piece {
  place: number | null;
  sign: 1 | -1;
}

/** Points of days and more are put together from whole days, whatever the zone, and corrected at their ends. */
function piecesOfPoints(period: Period): { starts: Date[]; pieces: Placed[] } {
  if (period.interval === 'hour') {
    const sizes = DAYS.slice(DAYS.indexOf(finestOf(period.starts)));
    const pieces = piecesOf(period, sizes).map((piece) => ({ ...piece, place: null, sign: 1 as const }));
    return { starts: period.starts, pieces };
  }
  const { starts, to, corrections } = roundedToDays(period.starts, period.to);
  return {
    starts,
    pieces: [
      ...piecesOf({ from: starts[0]!, to }, ['day', 'quarter']).map((piece) => ({
        ...piece,
        place: null,
        sign: 1 as const,
      })),
      ...corrections.map(({ point, ...piece }) => ({ ...piece, place: point + 1 })),
    ],
  };
}
