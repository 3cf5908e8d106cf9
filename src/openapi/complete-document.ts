import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { KEY_DESCRIPTION, KEY_HEADER } from '../common/http/idempotency.js';
import { PROBLEMS_EXTENSION } from '../common/problem/refuses.js';
import { describeAccess } from './access-description.js';
import { commonProblems } from './common-problems.js';
import { addExamples } from './examples.js';
import type { Operation, Response, Schema } from './operation.js';
import { completeParameters } from './parameters.js';
import { PROBLEM_SCHEMA, ProblemResponses } from './problem-responses.js';
import { TAGS } from './tags.js';

const HEADERS: Record<string, { description: string; schema: Schema }> = {
  'X-Request-Id': {
    description: "The caller's, if it sent a sane one, else a new one; it is in every log line",
    schema: { type: 'string' },
  },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 0 } },
  'WWW-Authenticate': { description: '`Bearer`', schema: { type: 'string' } },
  ETag: {
    description: "The record's version, for If-Match",
    schema: { type: 'string', example: '"3"' },
  },
  Location: { description: 'Where the new record is', schema: { type: 'string' } },
  'X-Data-As-Of': {
    description: 'What was committed by then is in the answer',
    schema: { type: 'string', format: 'date-time' },
  },
  'Idempotent-Replayed': {
    description: '`true` where the answer was given before, to the same key',
    schema: { type: 'string', enum: ['true'] },
  },
};

/** Adds to every operation what its declarations imply, so that no route can forget it. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  const problems = new ProblemResponses();
  const schemas = document.components?.schemas as Record<string, Schema>;
  const tags = new Set<string>();
  for (const [method, operation] of operationsOf(document)) {
    operation.operationId = operation.operationId.replace(/\[(\d)\]$/, (_all, index: string) =>
      index === '0' ? '' : String(Number(index) + 1),
    );
    operation['x-permission'] ??= null;
    operation.description = describeAccess(operation);
    acceptKey(method, operation);
    completeParameters(operation);
    for (const [status, response] of Object.entries(operation.responses)) {
      completeResponse(operation, status, response, schemas);
    }
    const refused = [...commonProblems(method, operation), ...(operation[PROBLEMS_EXTENSION] ?? [])];
    Object.assign(operation.responses, problems.of(refused, Object.keys(operation.responses)));
    delete operation[PROBLEMS_EXTENSION];
    for (const tag of operation.tags ?? []) tags.add(tag);
  }
  schemas.Problem = PROBLEM_SCHEMA;
  document.tags = [...tags].sort().map((name) => ({ name, description: TAGS[name] }));
  Object.assign(document.components!, {
    responses: problems.shared,
    headers: HEADERS,
    examples: problems.examples,
  });
  addExamples(operationsOf(document));
  return document;
}

const operationsOf = ({ paths }: OpenAPIObject): [method: string, operation: Operation][] =>
  Object.values(paths).flatMap((path) => Object.entries(path) as [string, Operation][]);

/** Every POST of somebody logged in takes the header, without a decorator of its own. */
function acceptKey(method: string, operation: Operation): void {
  const { 'x-audience': audience, 'x-idempotency': rule } = operation;
  if (method !== 'post' || rule !== undefined || (audience !== 'staff' && audience !== 'investor')) return;
  (operation.parameters ??= []).push({
    name: KEY_HEADER,
    in: 'header',
    required: false,
    description: KEY_DESCRIPTION,
    schema: { type: 'string' },
  });
}

function completeResponse(
  operation: Operation,
  status: string,
  response: Response,
  schemas: Record<string, Schema>,
): void {
  response.description ||= STATUS_CODES[status] ?? status;
  const schema = response.content?.['application/json']?.schema;
  const record = schema?.$ref && schemas[schema.$ref.split('/').pop()!];
  const names = [
    'X-Request-Id',
    ...(record && record.properties?.version ? ['ETag'] : []),
    ...(operation['x-location'] && status === '201' ? ['Location'] : []),
    ...(operation['x-data-age-header'] ? ['X-Data-As-Of'] : []),
    ...(operation.parameters?.some(({ name }) => name === KEY_HEADER) ? ['Idempotent-Replayed'] : []),
  ];
  response.headers = {
    ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    ...response.headers,
  };
}
