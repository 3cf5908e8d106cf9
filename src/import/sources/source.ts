import type { Draft, Difference, Orphan, SourceRecord } from '../import.types.js';
import type { Layout } from '../scan/layout.js';

/** One file of the legacy store: how its records are found, what they mean, and where they go. */
export interface Source<D extends Draft = Draft> {
  /** Path below the store's folder. */
  readonly file: string;
  readonly layout: Layout;
  /** Looks up what the mapping needs; called before each pass. */
  prepare?(): Promise<void>;
  /**
   * What a record means; one record may hold several (an application and its documents). Pure and synchronous, so
   * that the next chunk is mapped while this one is written.
   * @throws FieldError when it can't be placed
   */
  map(record: SourceRecord): D[];
  /** Writes the drafts and sets the outcome of each. With `last`, nothing may be deferred any more. */
  write(drafts: D[], last: boolean): Promise<void>;
  /** Differences between the drafts and the database. */
  compare(drafts: D[]): Promise<Difference[]>;
  /** Called for every record that was taken, also for those of an earlier run that this one resumes. */
  taken?(draft: D): void;
  /** Forgets what it remembers of a transaction that was rolled back. */
  rolledBack?(): void;
  /** What has no counterpart on the other side, after the file is done. */
  orphans?(): Promise<Orphan[]>;
}
