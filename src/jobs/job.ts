/** Five or six cron fields, in UTC; or a number of seconds between two runs. */
export type JobSchedule = { cron: string } | { everySeconds: number };

/** What a run has to say of itself, e.g. `{ rows: 12 }`. Nothing secret or personal: staff read it. */
export type JobResult = Record<string, number | string | boolean | null>;

/** A scheduled task, declared once. */
export interface Job {
  /** `subject.verb`, e.g. `audit.seal`. */
  name: string;
  /** One sentence for whoever looks at the list of jobs. */
  description: string;
  schedule: JobSchedule;
  /** Runs in read-only mode too: it records, copies or proves, and decides nothing. */
  goesOnReadOnly?: boolean;
  /**
   * Runs as the system, in a context of its own: the first statement opens a transaction, `Database.commit` ends it
   * in between, the end of the run ends the last. An error rolls the open one back and is recorded.
   */
  run(): Promise<JobResult | void>;
}
