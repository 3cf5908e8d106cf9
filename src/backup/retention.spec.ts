import { expired, type Kept } from './retention.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number, kind: Kept['kind'] = 'full'): Kept => ({
  id: `${kind}-${days}`,
  kind,
  finishedAt: new Date(NOW.getTime() - days * DAY_MS),
});
const kept = (backups: Kept[]): string[] => {
  const gone = expired(backups, NOW);
  return backups.map(({ id }) => id).filter((id) => !gone.includes(id));
};

describe('what is kept', () => {
  it('is every full backup of thirty days, and the one before them that the first of their log begins at', () => {
    const days = Array.from({ length: 32 }, (_, day) => daysAgo(day));
    expect(kept(days).filter((id) => Number(id.slice(5)) <= 30)).toHaveLength(31);
  });

  it('is one of each week until ninety days, and no full one beyond', () => {
    const left = kept(Array.from({ length: 200 }, (_, day) => daysAgo(day)));
    const weekly = left.map((id) => Number(id.slice(5))).filter((day) => day > 30);
    expect(weekly.length).toBeGreaterThanOrEqual(8);
    expect(weekly.length).toBeLessThanOrEqual(9);
    expect(Math.max(...weekly)).toBeLessThan(90);
    for (let index = 1; index < weekly.length; index++) expect(weekly[index]! - weekly[index - 1]!).toBe(7);
  });

  it('is the newest full one, however old it is', () => {
    expect(kept([daysAgo(400), daysAgo(500)])).toEqual(['full-400']);
  });

  it('is an archive for seven years', () => {
    expect(kept([daysAgo(7 * 365, 'archive'), daysAgo(7 * 366 + 1, 'archive')])).toEqual(['archive-2555']);
  });
});
