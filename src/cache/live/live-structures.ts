import type { RedisConnection } from '../redis-connection.js';
import type { Boards } from './boards.js';
import type { Channels } from './channels.js';
import type { Feeds } from './feeds.js';
import type { Hashes } from './hashes.js';
import { MemoryBoards } from './memory-boards.js';
import { MemoryChannels } from './memory-channels.js';
import { MemoryFeeds } from './memory-feeds.js';
import { MemoryHashes } from './memory-hashes.js';
import { MemoryPresence } from './memory-presence.js';
import type { Presence } from './presence.js';
import { RedisBoards } from './redis-boards.js';
import { RedisChannels } from './redis-channels.js';
import { RedisFeeds } from './redis-feeds.js';
import { RedisHashes } from './redis-hashes.js';
import { RedisPresence } from './redis-presence.js';
import { RedisScripts } from './redis-scripts.js';

/** Injection token of the {@link LiveStructures} in use. */
export const LIVE_STRUCTURES = Symbol('LIVE_STRUCTURES');

/**
 * What is known of this moment and may be forgotten in the next. All of it is bounded and ends by itself; none of it
 * throws when its store is away, and none is then made up: what is not known is `undefined`.
 */
export interface LiveStructures {
  /** Whether all processes see the same, or each its own. */
  isShared: boolean;
  hashes: Hashes;
  presence: Presence;
  boards: Boards;
  feeds: Feeds;
  channels: Channels;
}

export const inProcess = (): LiveStructures => ({
  isShared: false,
  hashes: new MemoryHashes(),
  presence: new MemoryPresence(),
  boards: new MemoryBoards(),
  feeds: new MemoryFeeds(),
  channels: new MemoryChannels(),
});

export function inRedis(redis: RedisConnection): LiveStructures {
  const scripts = new RedisScripts(redis);
  return {
    isShared: true,
    hashes: new RedisHashes(redis),
    presence: new RedisPresence(scripts),
    boards: new RedisBoards(scripts),
    feeds: new RedisFeeds(scripts),
    channels: new RedisChannels(redis),
  };
}
