import { Logger } from '@nestjs/common';
import { currentContext, type Statement } from '../common/request-context.js';
import { querySeconds, slowQueries } from '../common/telemetry/instruments.js';
import { queryLabel } from '../common/telemetry/query-label.js';
import { currentTracer, type Span } from '../common/telemetry/tracing.js';

const logger = new Logger('Database');
let slowMs = Infinity;

/** From so many milliseconds on a statement is logged; 0 logs none. */
export function logQueriesSlowerThan(milliseconds: number): void {
  slowMs = milliseconds > 0 ? milliseconds : Infinity;
}

const perLabel = new Map<string, Record<'ok' | 'error', (seconds: number) => void>>();

/** Kept, so that a statement does not look its labels up anew. */
function recorderOf(label: string): Record<'ok' | 'error', (seconds: number) => void> {
  let recorder = perLabel.get(label);
  if (!recorder) {
    const bound = (outcome: 'ok' | 'error') => {
      const child = querySeconds.labels(label, outcome);
      return (seconds: number): void => child.observe(seconds);
    };
    let ok: ((seconds: number) => void) | undefined;
    let error: ((seconds: number) => void) | undefined;
    // Bound when it first happens: a label that never fails has no series for it.
    recorder = {
      ok: (seconds) => (ok ??= bound('ok'))(seconds),
      error: (seconds) => (error ??= bound('error'))(seconds),
    };
    perLabel.set(label, recorder);
  }
  return recorder;
}

/** To be called with what became of the statement. */
export type Observed = (error?: unknown) => void;

/**
 * Begins to measure one statement. Metrics, span and log line know it by its label: neither its text nor a parameter
 * leaves this process.
 */
export function observeQuery(statement: string | Statement): Observed {
  const label = queryLabel(statement);
  const since = performance.now();
  const span = startSpan(label);
  return (error) => {
    const ms = performance.now() - since;
    recorderOf(label)[error === undefined ? 'ok' : 'error'](ms / 1000);
    span?.end(error);
    if (ms < slowMs) return;
    slowQueries.inc({ query: label });
    logger.warn({ msg: 'slow query', query: label, ms: Math.round(ms), failed: error !== undefined });
  };
}

function startSpan(label: string): Span | undefined {
  const tracer = currentTracer();
  const parent = tracer && currentContext()?.span;
  // Outside of a request or a job there is nothing that it would be part of.
  if (!tracer || !parent) return undefined;
  return tracer.start(label, 'client', { 'db.system.name': 'postgresql', 'db.query.summary': label }, parent);
}
