/** Takes a file as it arrives and gives out what is to be kept of it. */
export interface Cleaner {
  /** @throws FileRefused */
  push(chunk: Buffer): Buffer[];

  /**
   * Nothing more comes.
   *
   * @throws FileRefused when something is missing
   */
  end(): Buffer[];
}

/** Keeps everything: a PDF is looked at whole. */
export class KeepAll implements Cleaner {
  push(chunk: Buffer): Buffer[] {
    return [chunk];
  }

  end(): Buffer[] {
    return [];
  }
}

/** What a parser does next with the bytes that wait. */
export interface Step {
  /** How many of them it is done with. */
  used: number;
  /** What is kept. */
  kept?: Buffer;
}

/**
 * A parser that is fed in chunks of any size. A step that needs more than there is answers undefined, and is asked
 * again when more has come; it may ask for no more than `most` bytes at a time.
 */
export abstract class SteppedCleaner implements Cleaner {
  private waiting: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): Buffer[] {
    this.waiting = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
    const kept: Buffer[] = [];
    let at = 0;
    while (at < this.waiting.length) {
      const step = this.step(this.waiting.subarray(at));
      if (!step) break;
      if (step.kept?.length) kept.push(step.kept);
      at += step.used;
    }
    // A copy: the source may use its chunk again.
    this.waiting = Buffer.from(this.waiting.subarray(at));
    return kept;
  }

  end(): Buffer[] {
    this.finish(this.waiting.length);
    return [];
  }

  /** Undefined: not enough yet. Otherwise at least one byte is used, or the state has changed. */
  protected abstract step(bytes: Buffer): Step | undefined;

  /** @throws FileRefused when the end is not where it should be */
  protected abstract finish(left: number): void;
}
