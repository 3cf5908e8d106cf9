import { randomUUID } from 'node:crypto';
import { runInContext } from '../common/request-context.js';
import { jobRuns, jobSeconds } from '../common/telemetry/instruments.js';
import { currentTracer } from '../common/telemetry/tracing.js';

/** Counts and times one run, and makes it the root of a trace of its own. */
export async function observeJob<T>(name: string, run: () => Promise<T>): Promise<T> {
  const end = jobSeconds.startTimer({ job: name });
  const span = currentTracer()?.start(`job ${name}`, 'internal', { 'pend.job.name': name });
  const traced = (): Promise<T> =>
    span
      ? runInContext(
          { requestId: randomUUID(), actor: { kind: 'system', task: `job ${name}` }, readOnly: false, span },
          run,
        )
      : run();
  try {
    const result = await traced();
    jobRuns.inc({ job: name, status: 'succeeded' });
    span?.end();
    return result;
  } catch (error) {
    jobRuns.inc({ job: name, status: 'failed' });
    span?.end(error);
    throw error;
  } finally {
    end();
  }
}
