import fc from 'fast-check';
import { Problem } from '../../common/problem/problem.js';
import { INTERVALS, MOST_POINTS, parsePeriod, PERIOD_NAMES, type PeriodParameters } from './period.js';

const NOW = new Date('2026-11-23T10:20:30.400Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const iso = (dates: Date[]) => dates.map((date) => date.toISOString());

function refusalOf(parameters: PeriodParameters): { field: string; detail: string } {
  try {
    parsePeriod(parameters, NOW);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.status).toBe(400);
    return { field: error.options.violations![0]!.pointer, detail: error.detail };
  }
  throw new Error('It was not refused.');
}

describe('A period', () => {
  it('is the last thirty days in Cairo, by day, unless asked for otherwise', () => {
    const period = parsePeriod({}, NOW);
    expect(period).toMatchObject({ name: '30d', interval: 'day', timeZone: 'Africa/Cairo', to: NOW });
    // Midnight in Cairo in summer, and in winter.
    expect(period.starts).toHaveLength(30);
    expect(period.from.toISOString()).toBe('2026-10-24T21:00:00.000Z');
    expect(period.starts.at(-1)!.toISOString()).toBe('2026-11-22T22:00:00.000Z');
  });

  it.each([
    ['24h', 'hour', 24],
    ['7d', 'day', 7],
    ['30d', 'day', 30],
    ['90d', 'day', 90],
    ['1y', 'month', 13],
  ] as const)('named %s is cut by %s into %d points', (period, interval, points) => {
    const found = parsePeriod({ period }, NOW);
    expect(found.interval).toBe(interval);
    expect(found.starts).toHaveLength(points);
  });

  it('has a day of 23 hours that begins at one where the clock goes forward at midnight', () => {
    const { starts } = parsePeriod({ from: '2026-04-23', to: '2026-04-25', interval: 'day' }, NOW);
    expect(iso(starts)).toEqual([
      '2026-04-22T22:00:00.000Z',
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T21:00:00.000Z',
    ]);
    const hours = parsePeriod({ from: '2026-04-24', to: '2026-04-24', interval: 'hour' }, NOW).starts;
    expect(hours).toHaveLength(23);
  });

  it('has a day of 25 hours where the clock goes back, and counts the hour that is shown twice as two', () => {
    const { from, to, starts } = parsePeriod({ from: '2026-10-29', to: '2026-10-29', interval: 'hour' }, NOW);
    expect((to.getTime() - from.getTime()) / HOUR).toBe(25);
    expect(starts).toHaveLength(25);
    expect(new Set(starts.map((start, at) => start.getTime() - at * HOUR)).size).toBe(1);
    expect(iso(parsePeriod({ from: '2026-10-29', to: '2026-10-31', interval: 'day' }, NOW).starts)).toEqual([
      '2026-10-28T21:00:00.000Z',
      '2026-10-29T22:00:00.000Z',
      '2026-10-30T22:00:00.000Z',
    ]);
  });

  it.each([
    ['Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
    ['Asia/Kathmandu', '2026-06-30T18:15:00.000Z'],
    ['UTC', '2026-07-01T00:00:00.000Z'],
    ['America/St_Johns', '2026-07-01T02:30:00.000Z'],
  ])('begins its days by the clock of %s', (timeZone, start) => {
    const { from, to, starts } = parsePeriod({ from: '2026-07-01', to: '2026-07-02', timeZone }, NOW);
    expect([from.toISOString(), starts[0]!.toISOString()]).toEqual([start, start]);
    expect(to.getTime() - from.getTime()).toBe(2 * DAY);
  });

  it('that is given by its ends is cut where it was given, and at what the calendar says between', () => {
    const { starts, name } = parsePeriod(
      { from: '2026-01-10T12:15:00+02:00', to: '2026-03-02T00:00:00Z', interval: 'month' },
      NOW,
    );
    expect(name).toBeNull();
    expect(iso(starts)).toEqual([
      '2026-01-10T10:15:00.000Z',
      '2026-01-31T22:00:00.000Z',
      '2026-02-28T22:00:00.000Z',
    ]);
    // An offset whose + came unescaped.
    expect(parsePeriod({ from: '2026-01-10T12:15:00 02:00' }, NOW).from).toEqual(starts[0]);
  });

  it('ends now where its last day is today', () => {
    expect(parsePeriod({ from: '2026-11-20', to: '2026-11-23' }, NOW).to).toEqual(NOW);
    expect(parsePeriod({ from: '2026-11-20' }, NOW).to).toEqual(NOW);
  });

  it.each<[PeriodParameters, string]>([
    [{ period: '2d' }, 'period'],
    [{ period: '' }, 'period'],
    [{ period: ['7d', '30d'] }, 'period'],
    [{ period: '7d', from: '2026-01-01' }, 'period'],
    [{ period: 'toString' }, 'period'],
    [{ interval: 'minute' }, 'interval'],
    [{ interval: ['day', 'day'] }, 'interval'],
    [{ period: '1y', interval: 'hour' }, 'interval'],
    [{ timeZone: 'Cairo' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ timeZone: '+02:00' }, 'timeZone'],
    [{ timeZone: "UTC'; DROP TABLE users" }, 'timeZone'],
    [{ timeZone: 'Africa/Nowhere' }, 'timeZone'],
    [{ to: '2026-01-01' }, 'from'],
    [{ from: 'yesterday' }, 'from'],
    [{ from: '2026-02-30' }, 'from'],
    [{ from: '2026-13-01' }, 'from'],
    [{ from: '2026-01-01T00:00:00' }, 'from'],
    [{ from: '2026-01-01T00:07:00Z' }, 'from'],
    [{ from: '1999-12-31' }, 'from'],
    [{ from: '2026-11-24' }, 'from'],
    [{ from: '2026-05-02', to: '2026-05-01' }, 'from'],
    [{ from: '2005-01-01', to: '2026-01-01' }, 'from'],
    [{ from: '2026-01-01', to: '2026-11-24' }, 'to'],
    [{ from: '2026-01-01', to: 'x' }, 'to'],
    [{ from: '2026-01-01', to: ['2026-01-02', '2026-01-03'] }, 'to'],
  ])('is refused for %j, naming %s', (parameters, field) => {
    expect(refusalOf(parameters).field).toBe(field);
  });

  it('is a row of points without a gap, and the one before is as long, at any moment in any zone', () => {
    const zone = fc.constantFrom(
      ...[
        'Africa/Cairo',
        'UTC',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
        'America/Havana',
        'Pacific/Chatham',
      ],
      ...['America/New_York', 'Africa/Casablanca', 'Asia/Beirut', 'America/Santiago'],
    );
    const moment = fc.date({ min: new Date('2013-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        moment,
        zone,
        fc.constantFrom(...PERIOD_NAMES),
        fc.constantFrom(...INTERVALS),
        (now, timeZone, period, interval) => {
          fc.pre(!(period === '1y' && interval === 'hour'));
          const { from, to, starts, previous } = parsePeriod({ period, interval, timeZone }, now);
          expect(to).toEqual(now);
          expect(starts[0]).toEqual(from);
          expect(starts.length).toBeLessThanOrEqual(MOST_POINTS);
          expect(starts.at(-1)!.getTime()).toBeLessThanOrEqual(now.getTime());
          expect(previous.to).toEqual(from);
          const difference = from.getTime() - previous.from.getTime() - (to.getTime() - from.getTime());
          expect(difference).toBeGreaterThanOrEqual(0);
          expect(difference).toBeLessThan(HOUR / 4);
          const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
          const wrong = starts.filter((start, at) => {
            const last = at > 0 ? starts[at - 1]! : new Date(start.getTime() - HOUR);
            if (start.getTime() % (HOUR / 4) !== 0 || start <= last) return true;
            // The first moment of its day: a moment before, the calendar shows another.
            return interval === 'hour'
              ? start.getTime() - last.getTime() !== HOUR
              : day.format(new Date(start.getTime() - 1)) === day.format(start);
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
