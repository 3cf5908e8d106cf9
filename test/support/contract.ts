import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable, Transform } from 'node:stream';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseList } from '../../src/common/list-query/parse-list.js';
import type { Operation, Response, Schema } from '../../src/openapi/operation.js';
import { closed } from './closed-schema.js';

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Response>; schemas: Record<string, Schema> };
}

/** What the page of the document and the start page are made of is no part of the API; nor are the routes of tests. */
const UNDOCUMENTED = /^\/(?:$|start\/|api\/(?:docs|openapi\.|trial\/|test-only\/))/;

const EVENTS = 'text/event-stream';
const TEXT = /^(?:text\/|application\/json$)/;
/** In characters; a longer one is no example. */
const LONGEST_EXCHANGE = 200_000;

/** The committed document, with which that of the code is compared by `openapi-drift.spec.ts`. */
const document = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as Document;

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'pend', components: { schemas: closed(document.components.schemas) } });

const compiled = new WeakMap<object, ValidateFunction>();

/** Every schema is compiled once, when it is first answered. */
function validatorOf(schema: object): ValidateFunction {
  let validate = compiled.get(schema);
  if (!validate) compiled.set(schema, (validate = ajv.compile(closed(schema))));
  return validate;
}

/** What was answered otherwise than the document says, since it was last asked for. */
const violations: string[] = [];

export const takeViolations = (): string[] => violations.splice(0);

/** From here on every answer of `app` is compared with the document. To be called before it listens. */
export function watchContract(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      const path = request.routeOptions.url;
      if (path === undefined || !UNDOCUMENTED.test(path)) {
        const watched = (body: unknown): void => {
          const objections =
            path === undefined ? strangerObjections(reply, body) : objectionsTo(request, reply, body);
          if (objections.length > 0) {
            violations.push(
              `${request.method} ${request.url} → ${reply.statusCode}: ${objections.join('; ')}`,
            );
          }
        };
        if (payload instanceof Readable && TEXT.test(typeOf(reply)))
          return done(null, overheard(payload, typeOf(reply), watched));
        watched(payload);
      }
      done();
    });
}

/** `stream`, of which `heard` is given all before its reader has the end. One that was cut off is only heard if it has no end. */
function overheard(stream: Readable, type: string, heard: (text: string) => void): Readable {
  const chunks: Buffer[] = [];
  const passing = new Transform({
    transform(chunk: Buffer, _encoding, passed) {
      chunks.push(chunk);
      passed(null, chunk);
    },
  });
  stream.once('close', () => {
    if (stream.readableEnded || type === EVENTS) heard(Buffer.concat(chunks).toString());
  });
  return pipeline(stream, passing, () => undefined);
}

const typeOf = (reply: FastifyReply): string => String(reply.getHeader('content-type') ?? '').split(';')[0]!;

/** An address that no route has. */
function strangerObjections(reply: FastifyReply, payload: unknown): string[] {
  if (reply.statusCode === 204 && payload === '') return [];
  return typeof payload === 'string' && payload !== ''
    ? errorsOf({ $ref: '#/components/schemas/Problem' }, JSON.parse(payload))
    : [];
}

function objectionsTo(request: FastifyRequest, reply: FastifyReply, payload: unknown): string[] {
  const template = request.routeOptions.url!.replace(/:([^/]+?)(?=\/|$)/g, '{$1}');
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
  const operation = document.paths[template]?.[method];
  if (!operation) return method === 'options' ? [] : [`there is no ${method} ${template} in the document`];
  const response = responseOf(operation, reply.statusCode);
  if (!response)
    return [`${operation.operationId} does not answer ${reply.statusCode}: ${String(payload).slice(0, 200)}`];
  const objections = reply.statusCode < 300 ? requestObjections(operation, request) : [];
  const type = typeOf(reply);
  if (request.method === 'HEAD' || payload === undefined || payload === null) return objections;
  const media = response.content?.[type];
  if (!media) return [...objections, `${operation.operationId} does not answer ${type || 'without a type'}`];
  if (typeof payload !== 'string') return objections;
  const body: unknown = /json$/.test(type) ? JSON.parse(payload) : payload;
  const errors = bodyErrors(media.schema!, body, request);
  if (errors.length === 0) record(operation, request, reply, body);
  return [...objections, ...errors];
}

function responseOf(operation: Operation, status: number): Response | undefined {
  const response = operation.responses[String(status)];
  const shared = response?.$ref?.split('/').pop();
  return shared === undefined ? response : document.components.responses[shared];
}

/** A page in another dialect holds the same rows in another shape. */
function bodyErrors(schema: Schema, body: unknown, request: FastifyRequest): string[] {
  const page = [schema, ...(schema.oneOf ?? [])].find(({ properties }) => properties?.pageCount);
  const { cursor } = request.query as Record<string, string>;
  if (!page || cursor !== undefined) return errorsOf(schema, body);
  const { answer, fields } = parseList(request.query as Record<string, string>);
  const rows = answer === 'rows' ? body : (body as { data: unknown }).data;
  if (fields) return Array.isArray(rows) ? [] : ['there are no rows'];
  if (answer === 'page') return errorsOf(page, body);
  return errorsOf(page.properties!.data!, rows);
}

function errorsOf(schema: object, value: unknown): string[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return validate.errors!.map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
  );
}

/** What was taken must be what the document says is taken. */
function requestObjections(operation: Operation, request: FastifyRequest): string[] {
  const names = new Set(operation.parameters?.filter((one) => one.in === 'query').map(({ name }) => name));
  // What an attacker adds to a question about themselves is ignored.
  const isOwn = /^\/api\/user\//.test(request.url);
  const undeclared = operation.parameters?.some(({ in: place, explode }) => place === 'query' && explode)
    ? []
    : Object.keys(request.query as object)
        .filter((name) => !names.has(name) && !(name === 'userId' && isOwn))
        .map((name) => `the document has no parameter ${name}`);
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema || request.body == null) return undeclared;
  return [...undeclared, ...errorsOf(schema, request.body).map((error) => `what was sent: ${error}`)];
}

/** With PEND_EXAMPLES=file, exchanges that succeed are written down, for `scripts/openapi-examples.js`. */
function record(operation: Operation, request: FastifyRequest, reply: FastifyReply, response: unknown): void {
  const file = process.env.PEND_EXAMPLES;
  if (!file || reply.statusCode >= 300) return;
  const { method, body } = request;
  const isOtherDialect =
    'x-total-count' in reply.getHeaders() &&
    parseList(request.query as Record<string, string>).answer !== 'page';
  if (method === 'HEAD' || isOtherDialect) return;
  const exchange = {
    operationId: operation.operationId,
    status: reply.statusCode,
    type: typeOf(reply),
    request: body ?? undefined,
    response,
  };
  const line = JSON.stringify(exchange);
  if (line.length < LONGEST_EXCHANGE) appendFileSync(file, `${line}\n`);
}
