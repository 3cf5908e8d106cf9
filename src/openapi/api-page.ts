import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document.js';

/** Offers the description at `/api/openapi.json` and as a page at `/api/docs`. */
export function serveApiPage(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= openApiDocument(app)), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Pend API',
    // So many routes open slowly, and are found by their parts.
    swaggerOptions: { persistAuthorization: true, docExpansion: 'none', deepLinking: true, filter: true },
  });
}
