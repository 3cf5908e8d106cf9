const DAY_MS = 24 * 60 * 60 * 1000;

/** Days for which every full backup and the log are kept, so that any moment can be recovered to. */
export const DAYS_DAILY = 30;
/** Days for which one full backup of each week is kept. Beyond, none: they hold keys of people who were erased since. */
export const DAYS_WEEKLY = 90;
/** Years for which an archive of each month is kept. */
export const YEARS_ARCHIVE = 7;

export interface Kept {
  id: string;
  kind: 'full' | 'archive';
  finishedAt: Date;
}

/**
 * Which of these are to go. The newest full backup never does, and neither does one that the log of the daily ones
 * begins at.
 */
export function expired(backups: readonly Kept[], now: Date): string[] {
  const age = ({ finishedAt }: Kept): number => (now.getTime() - finishedAt.getTime()) / DAY_MS;
  const newestFirst = [...backups].sort(
    (one, other) => other.finishedAt.getTime() - one.finishedAt.getTime(),
  );
  const fulls = newestFirst.filter(({ kind }) => kind === 'full');
  // The last one before the days begin: without it the first of them could not be recovered to.
  const foot = fulls.find((backup) => age(backup) >= DAYS_DAILY);
  const firstOfWeek = new Map<number, string>();
  for (const backup of [...fulls].reverse()) {
    const week = weekOf(backup.finishedAt);
    if (!firstOfWeek.has(week)) firstOfWeek.set(week, backup.id);
  }
  const isKept = (backup: Kept): boolean => {
    if (backup.kind === 'archive') return age(backup) < YEARS_ARCHIVE * 365.25;
    if (backup === fulls[0] || backup === foot || age(backup) < DAYS_DAILY) return true;
    return age(backup) < DAYS_WEEKLY && firstOfWeek.get(weekOf(backup.finishedAt)) === backup.id;
  };
  return backups.filter((backup) => !isKept(backup)).map(({ id }) => id);
}

/** Weeks since a Monday. */
const weekOf = (date: Date): number => Math.floor((date.getTime() / DAY_MS + 3) / 7);
