import { Injectable } from '@nestjs/common';
import { malformed, Problem, unavailable } from '../../common/problem/problem.js';
import { type EventCount, EventFigures, type RetentionPoint } from '../series/event-figures.repository.js';
import { shareOf } from './amounts.js';
import type { EventFiguresRecord, RetentionCohortDto } from './dto/event-figures.dto.js';
import type { Figures } from './figure-table.js';
import { oneOf, type Period, single } from './period.js';
import { pointOf } from './point-of.js';

const STEP = /^[a-z][a-z0-9_.]{0,49}$/;
const MOST_STEPS = 8;
/** Types that a chart tells apart; the others are one. */
const MOST_SHOWN = 3;
const RETENTION_INTERVALS = ['day', 'week', 'month'] as const;

/** What is asked beside the count. */
export interface EventQuestions {
  funnel: string[] | null;
  retention: (typeof RETENTION_INTERVALS)[number] | null;
}

type Parameter = string | string[] | undefined;

/** @throws Problem 400 naming the parameter at fault */
export function parseEventQuestions(funnel: Parameter, retention: Parameter): EventQuestions {
  const steps = single('funnel', funnel)?.split(',') ?? null;
  if (steps && (steps.length < 2 || steps.length > MOST_STEPS || !steps.every((step) => STEP.test(step)))) {
    throw malformed(
      'funnel',
      `funnel must be 2 to ${MOST_STEPS} types of events in their order, such as app.opened,pool.viewed.`,
    );
  }
  return { funnel: steps, retention: oneOf('retention', RETENTION_INTERVALS, retention) ?? null };
}

/** What people do in the apps: how often, how far they get and whether they come back. */
@Injectable()
export class EventFiguresService {
  constructor(private readonly events: EventFigures) {}

  async read(period: Period, questions: EventQuestions): Promise<Figures<EventFiguresRecord>> {
    const [asOf, counts, funnel, retention] = await this.ask(period, questions);
    const types = [...new Set(counts.map(({ eventType }) => eventType))].sort();
    const totals = types.map((eventType) => ({ eventType, events: eventsOf(counts, eventType) }));
    const placed = placedCounts(counts, period);
    const points = period.starts.map((start, of) => {
      const byType = types.map((eventType) => countOf(placed.get(`${of} ${eventType}`), eventType));
      return {
        start: start.toISOString(),
        events: byType.reduce((sum, { events }) => sum + events, 0),
        byType,
      };
    });
    return {
      record: {
        seriesAsOf: asOf?.toISOString() ?? null,
        totals: { events: totals.reduce((sum, { events }) => sum + events, 0), byType: totals },
        funnel:
          funnel?.map(({ step, users }) => ({ step, users, share: shareOf(users, funnel[0]!.users) })) ??
          null,
        retention: retention && cohortsOf(retention),
        points,
      },
      table: {
        columns: ['start', 'eventType', 'events', 'users'],
        rows: points.flatMap(({ start, byType }) =>
          byType.length === 0
            ? [[start, null, 0, null]]
            : byType.map(({ eventType, events, users }) => [start, eventType, events, users]),
        ),
      },
      chart: { title: 'Events', panels: panelsOf(points, totals) },
    };
  }

  private async ask(period: Period, { funnel, retention }: EventQuestions) {
    try {
      return await Promise.all([
        this.events.asOf(),
        this.events.count(period),
        funnel
          ? this.events.funnel({ steps: funnel, from: period.from, to: period.to })
          : Promise.resolve(null),
        retention ? this.events.retention({ ...period, interval: retention }) : Promise.resolve(null),
      ] as const);
    } catch (error) {
      // The series have a database of their own, and nobody else is the worse for its being away.
      throw error instanceof Problem ? error : unavailable('database of the series', error);
    }
  }
}

type Point = EventFiguresRecord['points'][number];

function placedCounts(counts: readonly EventCount[], { starts }: Period): Map<string, EventCount> {
  return new Map(counts.map((count) => [`${pointOf(count.start, starts)} ${count.eventType}`, count]));
}

const countOf = (count: EventCount | undefined, eventType: string): Point['byType'][number] => ({
  eventType,
  events: Number(count?.events ?? 0),
  users: count === undefined ? 0 : count.users === null ? null : Number(count.users),
});

const eventsOf = (counts: readonly EventCount[], type: string): number =>
  counts.reduce((sum, { eventType, events }) => (eventType === type ? sum + Number(events) : sum), 0);

function cohortsOf(points: readonly RetentionPoint[]): RetentionCohortDto[] {
  const cohorts = new Map<number, RetentionCohortDto>();
  for (const { cohort, size, after, users } of points) {
    const found = cohorts.get(cohort.getTime()) ?? { cohort: cohort.toISOString(), size, returned: [] };
    found.returned.push({ after, users, share: shareOf(users, size) });
    cohorts.set(cohort.getTime(), found);
  }
  return [...cohorts.values()];
}

function panelsOf(points: readonly Point[], totals: { eventType: string; events: number }[]) {
  if (totals.length === 0) return [];
  const shown = [...totals]
    .sort((a, b) => b.events - a.events)
    .slice(0, MOST_SHOWN)
    .map(({ eventType }) => eventType);
  const valuesOf = (take: (type: string) => boolean) =>
    points.map(({ byType }) =>
      byType.reduce((sum, one) => (take(one.eventType) ? sum + one.events : sum), 0),
    );
  const series = shown.map((name) => ({ name, values: valuesOf((type) => type === name) }));
  if (totals.length > shown.length)
    series.push({ name: 'others', values: valuesOf((type) => !shown.includes(type)) });
  return [{ title: 'Events', unit: 'events', mark: 'bars' as const, series }];
}
