import { Injectable } from '@nestjs/common';

/** What is asked for first, by its name, and how to ask for it. */
interface Warm {
  name: string;
  ask: () => Promise<unknown>;
}

/** Answers that are to be at hand before anybody asks. A feature adds its own in `onModuleInit`. */
@Injectable()
export class CacheWarmth {
  private readonly asked: Warm[] = [];

  /** @param ask in a context of its own (`Database.asPublic`); what it throws is told and holds up nothing */
  add(name: string, ask: () => Promise<unknown>): void {
    this.asked.push({ name, ask });
  }

  /** Asks for all of them, one after the other. @returns the names of those that failed */
  async warm(): Promise<{ asked: number; failed: string[] }> {
    const failed: string[] = [];
    for (const { name, ask } of this.asked) await ask().catch(() => void failed.push(name));
    return { asked: this.asked.length, failed };
  }
}
