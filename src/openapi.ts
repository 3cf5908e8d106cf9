import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { KEY_DESCRIPTION, KEY_HEADER } from './common/http/idempotency.js';

/** The API's description, from the code. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Pend')
    .setDescription('Shares of real assets on a private chain: admin panel, PendScan explorer and wallet.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'staff')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'investor')
    .build();
  return withIdempotencyKeys(SwaggerModule.createDocument(app, config));
}

/** Every POST of somebody logged in takes the header, without a decorator of its own. */
function withIdempotencyKeys(document: OpenAPIObject): OpenAPIObject {
  for (const { post } of Object.values(document.paths)) {
    const { 'x-audience': audience, 'x-idempotency': rule } = (post ?? {}) as Record<string, unknown>;
    if (!post || rule !== undefined || (audience !== 'staff' && audience !== 'investor')) continue;
    (post.parameters ??= []).push({
      name: KEY_HEADER,
      in: 'header',
      required: false,
      description: KEY_DESCRIPTION,
      schema: { type: 'string' },
    });
  }
  return document;
}

/** Offers the description at `/api/openapi.json` and as a page at `/api/docs`. */
export function serveApiPage(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= openApiDocument(app)), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Pend API',
    swaggerOptions: { persistAuthorization: true },
  });
}
