import { Counter, Gauge, Histogram, type Metric } from 'prom-client';

/** Seconds. From what a cache answers in to what a caller no longer waits for. */
const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const QUERY_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const JOB_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800];

/*
 * What this process counts as it happens, under the names that the field uses. They belong to the process as its memory
 * does; `Metrics` puts them beside what it asks for. No label is ever a value that a caller chose.
 */

export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'How long HTTP requests took, by method, pattern of the route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: REQUEST_BUCKETS,
  registers: [],
});

export const requestsInFlight = new Gauge({
  name: 'http_requests_in_flight',
  help: 'HTTP requests that are being answered, streams included',
  registers: [],
});

export const querySeconds = new Histogram({
  name: 'db_query_duration_seconds',
  help: 'How long statements took, waiting for those before them on their connection included, by label and outcome',
  labelNames: ['query', 'outcome'],
  buckets: QUERY_BUCKETS,
  registers: [],
});

export const connectionSeconds = new Histogram({
  name: 'db_connection_wait_seconds',
  help: 'How long transactions waited for a connection of their pool',
  labelNames: ['pool'],
  buckets: QUERY_BUCKETS,
  registers: [],
});

export const jobSeconds = new Histogram({
  name: 'job_run_duration_seconds',
  help: 'How long runs of jobs took in this process',
  labelNames: ['job'],
  buckets: JOB_BUCKETS,
  registers: [],
});

export const jobRuns = new Counter({
  name: 'job_runs_total',
  help: 'Runs of jobs that ended in this process, by how',
  labelNames: ['job', 'status'],
  registers: [],
});

export const slowQueries = new Counter({
  name: 'db_slow_queries_total',
  help: 'Statements that took longer than SLOW_QUERY_MS, by label',
  labelNames: ['query'],
  registers: [],
});

/** All of them. */
export const INSTRUMENTS: readonly Metric[] = [
  requestSeconds,
  requestsInFlight,
  querySeconds,
  connectionSeconds,
  slowQueries,
  jobSeconds,
  jobRuns,
];
