import { createServer, type Server } from 'node:http';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { snakeCase } from '../common/snake-case.js';
import { SystemReport } from './system-report.js';

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
    collectDefaultMetrics({ register: registry });
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

  /** One gauge for each figure. A part that cannot be asked shows none: an old number would be an invented one. */
  private registry(): Registry {
    const registry = new Registry();
    for (const part of this.report.all) {
      let asked: Promise<object | null> | undefined;
      const ask = (): Promise<object | null> => {
        // The figures of a part are asked for together.
        asked ??= this.report.read(part);
        void asked.then(() => (asked = undefined));
        return asked;
      };
      for (const [figure, help] of Object.entries(part.figures ?? {})) {
        new Gauge({
          name: `pend_${snakeCase(part.name)}_${snakeCase(figure)}`,
          help,
          registers: [registry],
          async collect() {
            const value = ((await ask()) as Record<string, unknown> | null)?.[figure];
            if (typeof value === 'number') this.set(value);
            else this.remove();
          },
        });
      }
    }
    return registry;
  }
}
