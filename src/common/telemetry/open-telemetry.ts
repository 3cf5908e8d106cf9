import { Logger } from '@nestjs/common';
import {
  type Context,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  type Span as ApiSpan,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { Span, SpanAttributes, Tracer } from './tracing.js';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };
const propagator = new W3CTraceContextPropagator();

export interface TraceOptions {
  /** Of the collector, without `/v1/traces`. */
  endpoint: string;
  /** The part of traces that are kept where the caller has not decided, from 0 to 1. */
  ratio: number;
  /** `api`, `worker` or `all`. */
  role: string;
}

/** Spans to a collector by OTLP over HTTP. Loaded where it is configured: it takes half a second. */
export function openTelemetry({ endpoint, ratio, role }: TraceOptions): Tracer {
  complainBy(new Logger('Tracing'));
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'pend-backend', 'service.instance.role': role }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: 5_000 }))],
  });
  const tracer = provider.getTracer('pend');
  return {
    start(name, kind, attributes, parent) {
      const above =
        typeof parent === 'string' ? remote(parent) : parent instanceof Spanned ? parent.below : ROOT_CONTEXT;
      return new Spanned(tracer.startSpan(name, { kind: KINDS[kind], attributes }, above));
    },
    shutdown: () => provider.shutdown(),
  };
}

/** A collector that is away is told of once in a while; spans are dropped meanwhile, and nobody waits. */
function complainBy(logger: Logger): void {
  const complain = (message: string): void => logger.warn(message);
  const nothing = (): void => {};
  diag.setLogger(
    { error: complain, warn: complain, info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}

/** A caller that is traced goes on in our spans. What is no `traceparent` begins a trace of its own. */
function remote(traceparent: string): Context {
  return propagator.extract(
    ROOT_CONTEXT,
    { traceparent },
    { get: () => traceparent, keys: () => ['traceparent'] },
  );
}

class Spanned implements Span {
  constructor(private readonly span: ApiSpan) {}

  get below(): Context {
    return trace.setSpan(ROOT_CONTEXT, this.span);
  }

  set(attributes: SpanAttributes): void {
    this.span.setAttributes(attributes);
  }

  end(error?: unknown): void {
    if (error !== undefined) {
      this.span.setStatus({ code: SpanStatusCode.ERROR });
      this.span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
    }
    this.span.end();
  }
}
