import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { Span as ApiSpan } from '@opentelemetry/api';
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

/** A caller that is traced goes on in our spans. What is no `traceparent` begins a trace of its own. */
function remote(traceparent: string): ReturnType<typeof propagation.extract> {
  return propagator.extract(ROOT_CONTEXT, { traceparent }, { get: () => traceparent, keys: () => ['traceparent'] });
}

class Spanned implements Span {
  constructor(private readonly span: ApiSpan) {}

  get below(): ReturnType<typeof context.active> {
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
