import type { Command } from 'commander';
import { createLogger } from '../common/logging.js';
import { loadConfig } from '../config/load-config.js';
import { createHttpApplication } from '../http-application.js';
import { openApiDocument } from '../openapi/document.js';
import { withFoundation } from './with-application.js';

/** `pend openapi`. */
export function registerOpenApiCommand(program: Command): void {
  program
    .command('openapi')
    .description('Print the OpenAPI description of the HTTP API')
    .action(() =>
      withFoundation(async ({ urls }) => {
        const app = await createHttpApplication(loadConfig(), urls, createLogger('silent'));
        try {
          await app.init();
          process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
        } finally {
          await app.close();
        }
      }),
    );
}
