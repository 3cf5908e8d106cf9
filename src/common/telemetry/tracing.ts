/** What a span says of itself. Names of routes, queries and jobs; never a parameter, an address or a person. */
export type SpanAttributes = Record<string, string | number>;

/** A piece of work in a trace. */
export interface Span {
  set(attributes: SpanAttributes): void;
  /** @param error where it failed: the class of the error is told, its message is not */
  end(error?: unknown): void;
}

/** What exports spans; the only one there is speaks OpenTelemetry (`open-telemetry.ts`). */
export interface Tracer {
  /** @param parent a span of this process, or the `traceparent` header of the caller */
  start(
    name: string,
    kind: 'server' | 'client' | 'internal',
    attributes: SpanAttributes,
    parent?: Span | string,
  ): Span;
  /** Exports what is left. */
  shutdown(): Promise<void>;
}

let tracer: Tracer | undefined;

/** Undefined where tracing is not configured: then nothing is made, and nothing is paid. */
export const currentTracer = (): Tracer | undefined => tracer;

/** Once, before the first request. */
export function useTracer(chosen: Tracer | undefined): void {
  tracer = chosen;
}
