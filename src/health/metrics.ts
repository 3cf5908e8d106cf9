import { createServer, type Server } from 'node:http';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { snakeCase } from '../common/snake-case.js';
import { INSTRUMENTS } from '../common/telemetry/instruments.js';
import { type Series, SystemReport } from './system-report.js';

/**
 * The figures of the report and those of the process, as Prometheus reads them: on a port of their own, which is not
 * open to the public.
 */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  private readonly logger = new Logger('Metrics');
  private server: Server | undefined;

  constructor(private readonly report: SystemReport) {}

  /** Once, when every part is known. @returns the port */
  async serve(host: string, port: number): Promise<number> {
    const registry = this.registry();
    const server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (error: unknown) => {
          this.logger.error({ msg: 'the metrics cannot be told', err: error });
          response.writeHead(503).end();
        },
      );
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
    this.server = server;
    return (server.address() as { port: number }).port;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** Every metric that there is. A part that cannot be asked shows none: an old number would be an invented one. */
  registry(): Registry {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    for (const misnamed of MISNAMED) registry.removeSingleMetric(misnamed);
    for (const instrument of INSTRUMENTS) registry.registerMetric(instrument);
    for (const part of this.report.all) {
      let asked: Promise<object | null> | undefined;
      const ask = (): Promise<object | null> => {
        // The figures of a part are asked for together.
        asked ??= this.report.read(part);
        void asked.then(() => (asked = undefined));
        return asked;
      };
      for (const [figure, help] of Object.entries(part.figures ?? {})) {
        addFigure(registry, `pend_${snakeCase(part.name)}_${snakeCase(figure)}`, help, async () => {
          const value = ((await ask()) as Record<string, unknown> | null)?.[figure];
          return typeof value === 'number' ? value : undefined;
        });
      }
      for (const series of part.series ?? []) addSeries(registry, series, ask);
    }
    return registry;
  }
}

/** Gauges of the client library's whose names say that they were counters; `nodejs_active_resources` says the same. */
const MISNAMED = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];

function addFigure(
  registry: Registry,
  name: string,
  help: string,
  read: () => Promise<number | undefined>,
): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      const value = await read();
      if (value === undefined) this.remove();
      else this.set(value);
    },
  });
}

function addSeries(registry: Registry, series: Series, ask: () => Promise<object | null>): void {
  const { name, help, labels, type } = series;
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  const read = async (): Promise<ReturnType<Series['samples']>> => {
    const told = await ask();
    return told ? series.samples(told) : [];
  };
  if (type === 'gauge') {
    new Gauge({
      ...common,
      async collect() {
        this.reset();
        for (const { labels, value } of await read()) this.set(labels, value);
      },
    });
  } else {
    new Counter({
      ...common,
      // What counts is kept elsewhere; this shows how far it has come.
      async collect() {
        const samples = await read();
        this.reset();
        for (const { labels, value } of samples) this.inc(labels, value);
      },
    });
  }
}
