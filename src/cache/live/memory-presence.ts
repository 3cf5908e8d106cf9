import { ForgettingMap } from './forgetting-map.js';
import { type Headcount, MOST_PRESENT, type Presence, PRESENCE_LIFE_MS, type Seen } from './presence.js';

const MOST_SETS = 20;

interface PresenceSet {
  since: number;
  lastSeen: Map<string, number>;
}

/** Who was seen by this process. */
export class MemoryPresence implements Presence {
  private readonly sets = new ForgettingMap<PresenceSet>(MOST_SETS);

  async note(name: string, seen: Seen[], lostSome = false): Promise<boolean> {
    const now = Date.now();
    const set = this.sets.get(name) ?? { since: now, lastSeen: new Map<string, number>() };
    if (lostSome) set.since = now;
    for (const { member, msAgo } of seen) {
      const at = Math.max(now - msAgo, set.lastSeen.get(member) ?? 0);
      set.lastSeen.set(member, at);
    }
    forget(set, now);
    this.sets.put(name, set, PRESENCE_LIFE_MS);
    return true;
  }

  async count(name: string, windowsMs: number[]): Promise<Headcount | undefined> {
    const set = this.sets.get(name);
    if (!set) return undefined;
    const now = Date.now();
    const counts = windowsMs.map(() => 0);
    for (const at of set.lastSeen.values()) {
      for (const [index, window] of windowsMs.entries()) if (now - at < window) counts[index]! += 1;
    }
    return { counts, knownMs: now - set.since };
  }
}

function forget(set: PresenceSet, now: number): void {
  for (const [member, at] of set.lastSeen) if (now - at >= PRESENCE_LIFE_MS) set.lastSeen.delete(member);
  if (set.lastSeen.size <= MOST_PRESENT) return;
  const oldestFirst = [...set.lastSeen].sort(([, one], [, other]) => one - other);
  for (const [member, at] of oldestFirst.slice(0, set.lastSeen.size - MOST_PRESENT)) {
    set.lastSeen.delete(member);
    set.since = Math.max(set.since, at + 1);
  }
}
