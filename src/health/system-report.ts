import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';

/** One number of several that are told apart by labels. A label is a name of ours, never a value of anybody's. */
export interface Sample {
  labels: Record<string, string>;
  value: number;
}

/** A metric under a name of the field's, with labels. */
export interface Series {
  name: string;
  help: string;
  type: 'gauge' | 'counter';
  labels: readonly string[];
  /** @param read what the part has just told */
  samples: (read: object) => Sample[];
}

/** A part of the system that tells operators how it stands. */
export interface SystemPart {
  /** Its name in the report, and in `pend_{name}_{figure}` of the metrics. */
  name: string;
  /** Numbers of it that are metrics too, each with what it is. */
  figures?: Readonly<Record<string, string>>;
  /** Further metrics, made of what is read. */
  series?: readonly Series[];
  /** Asked as the system. Null where there is nothing to tell yet. */
  read: () => Promise<object | null>;
}

/** What operators want to know, each part told by the feature that knows it. */
@Injectable()
export class SystemReport {
  private readonly logger = new Logger('SystemReport');
  private readonly parts: SystemPart[] = [];

  constructor(private readonly database: Database) {}

  /** Called by a feature in its `onModuleInit`. */
  add(part: SystemPart): void {
    if (this.parts.some(({ name }) => name === part.name))
      throw new Error(`Two parts are called ${part.name}.`);
    this.parts.push(part);
  }

  get all(): readonly SystemPart[] {
    return this.parts;
  }

  /** Null, and a line in the log, where the part cannot be asked: the others are told all the same. */
  async read({ name, read }: SystemPart): Promise<object | null> {
    try {
      return await this.database.asSystem(`report of ${name}`, read);
    } catch (error) {
      this.logger.warn({ msg: `${name} cannot be asked`, err: error });
      return null;
    }
  }

  /** Every part by its name. */
  async readAll(): Promise<Record<string, object | null>> {
    const read = await Promise.all(
      this.parts.map(async (part) => [part.name, await this.read(part)] as const),
    );
    return Object.fromEntries(read);
  }
}
