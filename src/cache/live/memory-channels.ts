import type { Channels, Heard } from './channels.js';

/** Messages within this process. */
export class MemoryChannels implements Channels {
  private readonly listeners = new Map<string, Set<Heard>>();

  async publish(channel: string, message: string): Promise<void> {
    for (const heard of [...(this.listeners.get(channel) ?? [])]) heard(message);
  }

  subscribe(channel: string, heard: Heard): () => void {
    const listeners = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, listeners.add(heard));
    return () => {
      listeners.delete(heard);
      if (listeners.size === 0 && this.listeners.get(channel) === listeners) this.listeners.delete(channel);
    };
  }

  /** Nothing is lost here. */
  onReturn(): void {}
}
