import type { RedisConnection } from '../redis-connection.js';
import type { Channels, Heard } from './channels.js';
import { MemoryChannels } from './memory-channels.js';

/** Messages between all processes; while Redis is away, within this one. */
export class RedisChannels implements Channels {
  private readonly here = new MemoryChannels();

  constructor(private readonly redis: RedisConnection) {}

  async publish(channel: string, message: string): Promise<void> {
    try {
      if (await this.sent(channel, message)) return;
    } catch {
      // It may have been sent all the same: then it comes twice.
    }
    await this.here.publish(channel, message);
  }

  subscribe(channel: string, heard: Heard): () => void {
    const endHere = this.here.subscribe(channel, heard);
    const there = this.redis.subscribe(`channel:${channel}`, heard);
    return () => {
      endHere();
      void there.then((end) => end());
    };
  }

  onReturn(listener: () => void): void {
    this.redis.onReturn(listener);
  }

  private async sent(channel: string, message: string): Promise<boolean> {
    const { client } = this.redis;
    if (!client) return false;
    await client.publish(`channel:${channel}`, message);
    return true;
  }
}
