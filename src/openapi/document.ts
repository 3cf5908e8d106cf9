import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './complete-document.js';

const DESCRIPTION = `Shares of real assets on a private chain: admin panel, PendScan explorer and wallet.

**Who may.** \`x-audience\` says whom a route is for, \`x-permission\` which permission staff need for it (null: none), \`x-step-up\`
that it takes a code shown in the last five minutes. Staff get their token from \`POST /api/admin/auth/login\`, investors from
\`POST /api/wallet/login\`.

**Errors.** Every one is \`application/problem+json\` of one shape; each route lists its statuses and, for each, every \`code\`.
What never gets to a route has the same shape: 405 \`method_not_allowed\`, 414 \`uri_too_long\`, 431 \`headers_too_large\`.

**Lists.** Each list is documented in its own dialect. All that answer \`{data, page, limit, total, pageCount}\` understand
four dialects, told apart by their parameters, so that the usual data providers work unmodified: \`ra-data-simple-rest\`
(\`range\`, \`sort=["field","DESC"]\`, \`filter={…}\`) and json-server or \`@refinedev/simple-rest\` (\`_start\`, \`_end\`, \`_sort\`,
\`_order\`, or nothing but \`id\`) get a bare array; \`@refinedev/nestjsx-crud\` (\`s\`, \`filter[0]=field||$eq||value\`, \`sort[0]\`,
\`offset\`) gets \`{data, total, count, page, pageCount}\`. Fields and limits are the same in each. \`X-Total-Count-Estimated: true\`
says that a total is an estimate.`;

/** The API's description, from the code. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Pend')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer('/', 'Where this document was read')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'staff')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'investor')
    .build();
  config.info.contact = { name: 'Pend' };
  return completeDocument(SwaggerModule.createDocument(app, config, { operationIdFactory: operationId }));
}

/** `AssetsAdminController.publish` → `assets_publish`: the audience shows in the path already. */
const operationId = (controller: string, method: string): string => {
  const resource = controller.replace(/(?<=.)(?:Admin|Public|Wallet)Controller$|Controller$/, '');
  return `${resource.charAt(0).toLowerCase()}${resource.slice(1)}_${method}`;
};
