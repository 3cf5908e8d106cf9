import { type Headcount, MOST_PRESENT, type Presence, PRESENCE_LIFE_MS, type Seen } from './presence.js';
import type { RedisScripts } from './redis-scripts.js';

/** By Redis's own clock: those of the processes may differ. */
const NOW = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

// One sorted set by the time of the last sight, and in it, below zero, since when nothing is missing: a set that is
// evicted or flushed takes its own beginning along.
const NOTE = `${NOW}
  local life, most, lost = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
  if lost == '1' then redis.call('ZADD', KEYS[1], -now, 'since')
  else redis.call('ZADD', KEYS[1], 'NX', -now, 'since') end
  for at = 4, #ARGV, 2 do redis.call('ZADD', KEYS[1], 'GT', now - tonumber(ARGV[at]), '+' .. ARGV[at + 1]) end
  redis.call('ZREMRANGEBYSCORE', KEYS[1], 0, now - life)
  local extra = redis.call('ZCARD', KEYS[1]) - 1 - most
  if extra > 0 then
    local since = redis.call('ZRANGE', KEYS[1], extra, extra, 'WITHSCORES')[2] + 1
    redis.call('ZREMRANGEBYRANK', KEYS[1], 1, extra)
    redis.call('ZADD', KEYS[1], 'LT', -since, 'since')
  end
  redis.call('PEXPIRE', KEYS[1], life)
  return 1`;

const COUNT = `${NOW}
  local since = redis.call('ZSCORE', KEYS[1], 'since')
  if not since then return false end
  local answer = {now + tonumber(since)}
  for _, window in ipairs(ARGV) do
    answer[#answer + 1] = redis.call('ZCOUNT', KEYS[1], '(' .. (now - tonumber(window)), '+inf')
  end
  return answer`;

/** At a time, so that Redis is not held up. */
const NOTED_AT_ONCE = 1_000;

/** Who was seen by any process. */
export class RedisPresence implements Presence {
  constructor(private readonly scripts: RedisScripts) {}

  async note(set: string, seen: Seen[], lostSome = false): Promise<boolean> {
    let lost = lostSome;
    for (let from = 0; from === 0 || from < seen.length; from += NOTED_AT_ONCE) {
      const some = seen.slice(from, from + NOTED_AT_ONCE);
      const members = some.flatMap(({ member, msAgo }) => [Math.round(msAgo), member]);
      const limits = [PRESENCE_LIFE_MS, MOST_PRESENT, lost ? 1 : 0];
      if ((await this.scripts.run(NOTE, [keyOf(set)], [...limits, ...members])) !== 1) return false;
      lost = false;
    }
    return true;
  }

  async count(set: string, windowsMs: number[]): Promise<Headcount | undefined> {
    const answer = (await this.scripts.run(COUNT, [keyOf(set)], windowsMs)) as number[] | null | undefined;
    if (!answer) return undefined;
    const [knownMs, ...counts] = answer;
    return { counts, knownMs: knownMs! };
  }
}

const keyOf = (set: string): string => `presence:${set}`;
