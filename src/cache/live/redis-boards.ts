import { type Board, type Boards, checkBoard } from './boards.js';
import type { RedisScripts } from './redis-scripts.js';

// The order is a sorted set and the values a hash. Either may be evicted without the other, so the hash says under the
// empty name how old the board is and how many are on it.
const REPLACE = `
  local there = redis.call('HGET', KEYS[2], '')
  if there and tonumber(string.match(there, '^%S+')) > tonumber(ARGV[1]) then return 0 end
  redis.call('DEL', KEYS[1], KEYS[2])
  for at = 3, #ARGV, 3 do
    redis.call('ZADD', KEYS[1], ARGV[at + 1], ARGV[at])
    redis.call('HSET', KEYS[2], '+' .. ARGV[at], ARGV[at + 2])
  end
  redis.call('HSET', KEYS[2], '', ARGV[1] .. ' ' .. ((#ARGV - 2) / 3))
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[2], ARGV[2])
  return 1`;

const READ = `
  local there = redis.call('HGET', KEYS[2], '')
  if not there then return false end
  local order = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
  if #order / 2 ~= tonumber(string.match(there, '%S+$')) then return false end
  local answer = {string.match(there, '^%S+')}
  for at = 1, #order, 2 do
    local value = redis.call('HGET', KEYS[2], '+' .. order[at])
    if not value then return false end
    answer[#answer + 1] = order[at]
    answer[#answer + 1] = order[at + 1]
    answer[#answer + 1] = value
  end
  return answer`;

/** Leaderboards of all processes. */
export class RedisBoards implements Boards {
  constructor(private readonly scripts: RedisScripts) {}

  async replace(name: string, board: Board, lifeMs: number): Promise<void> {
    checkBoard(board);
    const entries = board.entries.flatMap(({ member, score, value }) => [member, score, value]);
    await this.scripts.run(REPLACE, keysOf(name), [board.asOf, lifeMs, ...entries]);
  }

  async read(name: string): Promise<Board | undefined> {
    const answer = (await this.scripts.run(READ, keysOf(name), [])) as string[] | null | undefined;
    if (!answer) return undefined;
    const [asOf, ...rest] = answer;
    const entries = Array.from({ length: rest.length / 3 }, (_, at) => ({
      member: rest[at * 3]!,
      score: Number(rest[at * 3 + 1]),
      value: rest[at * 3 + 2]!,
    }));
    return { asOf: Number(asOf), entries };
  }
}

const keysOf = (name: string): string[] => [`board:{${name}}:order`, `board:{${name}}:values`];
