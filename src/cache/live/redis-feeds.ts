import {
  checkEntry,
  FEED_LIFE_MS,
  FEED_START,
  type FeedEntry,
  type FeedPage,
  type Feeds,
  MOST_IN_FEED,
  parseFeedPlace,
  type PlacedEntry,
} from './feeds.js';
import type { RedisScripts } from './redis-scripts.js';

// Each entry carries its place (life-number), its id and its text, so that the list is all there is: forgotten, it is
// forgotten whole, and the next entry begins another life.
const APPEND = `
  local last = redis.call('LINDEX', KEYS[1], -1)
  local life, number
  if last then
    life, number = string.match(last, '^(%w+)-(%d+) ')
  else
    local time = redis.call('TIME')
    life, number = string.format('%x%05x', time[1], time[2]), 0
  end
  if ARGV[5] == '1' then
    for _, entry in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
      if string.match(entry, '^%S+ (%S+) ') == ARGV[1] then return 1 end
    end
  end
  -- Not by the format: it ends a text at its first zero byte.
  redis.call('RPUSH', KEYS[1], life .. '-' .. string.format('%d', number + 1) .. ' ' .. ARGV[1] .. ' ' .. ARGV[2])
  redis.call('LTRIM', KEYS[1], -tonumber(ARGV[3]), -1)
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  return 1`;

const READ = `
  local most = tonumber(ARGV[3])
  local first = redis.call('LINDEX', KEYS[1], 0)
  if not first then return {'gone'} end
  if ARGV[1] == '' then return {'all', unpack(redis.call('LRANGE', KEYS[1], -most, -1))} end
  local life, lowest = string.match(first, '^(%w+)-(%d+) ')
  local highest = string.match(redis.call('LINDEX', KEYS[1], -1), '^%w+-(%d+) ')
  local number = tonumber(ARGV[2])
  local known = (ARGV[1] == '0' and number == 0) or (ARGV[1] == life and number <= tonumber(highest))
  local from = known and number + 1 - lowest or -1
  local said = from < 0 and 'missed' or 'all'
  if from < 0 then from = 0 end
  return {said, unpack(redis.call('LRANGE', KEYS[1], from, from + most - 1))}`;

/** What happened in all processes. */
export class RedisFeeds implements Feeds {
  constructor(private readonly scripts: RedisScripts) {}

  async append(feed: string, entry: FeedEntry, again = false): Promise<boolean> {
    checkEntry(entry);
    const values = [entry.id, entry.text, MOST_IN_FEED, FEED_LIFE_MS, again ? 1 : 0];
    return (await this.scripts.run(APPEND, [keyOf(feed)], values)) === 1;
  }

  async read(feed: string, cursor: string | undefined, most: number): Promise<FeedPage | undefined> {
    // What is no place of a feed is of no life either.
    const { life, number } = (cursor !== undefined && parseFeedPlace(cursor)) || { life: 'none', number: 0 };
    const place = cursor === undefined ? ['', 0] : [life, number];
    const answer = (await this.scripts.run(READ, [keyOf(feed)], [...place, most])) as string[] | undefined;
    if (!answer) return undefined;
    const [said, ...rows] = answer;
    if (said === 'gone') {
      return { entries: [], missed: cursor !== undefined && cursor !== FEED_START, cursor: FEED_START };
    }
    const entries = rows.map(toEntry);
    return { entries, missed: said === 'missed', cursor: entries.at(-1)?.cursor ?? cursor! };
  }
}

function toEntry(row: string): PlacedEntry {
  const [, cursor, id, text] = /^(\S+) (\S+) (.*)$/s.exec(row)!;
  return { cursor: cursor!, id: id!, text: text! };
}

const keyOf = (feed: string): string => `feed:${feed}`;
