// Writes what the client knows of the API from openapi.json: its types, its routes, its problems. With --check it only
// compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const document = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'));
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const KEY = 'idempotency-key';
const HEADING = '// Written by `npm run client` from openapi.json; change neither by hand.\n\n';

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => ({ method, path, operation: item[method] })),
);
const isKey = (parameter) => parameter.in === 'header' && parameter.name?.toLowerCase() === KEY;

/** `${METHOD} ${path}` of every route that takes a key. */
const keyed = operations
  .filter(({ operation }) => operation.parameters?.some(isKey))
  .map(({ method, path }) => `${method.toUpperCase()} ${path}`);

// The client makes the key itself, so a caller may leave it out.
for (const { operation } of operations) {
  for (const parameter of operation.parameters ?? []) if (isKey(parameter)) parameter.required = false;
}

const literal = (name, values) =>
  `export const ${name} = [\n${values.map((value) => `  '${value}',\n`).join('')}] as const;\n`;

const files = {
  'schema.ts': `${HEADING}${astToString(await openapiTS(document))}`,
  'routes.ts': `${HEADING}/** Routes that take an \`Idempotency-Key\`. */\n${literal('KEYED_ROUTES', keyed)}`,
  'problem-codes.ts':
    `${HEADING}/** What may be in \`code\` of a problem. */\n${literal('PROBLEM_CODES', [...document.components.schemas.Problem.properties.code.enum].sort())}\n` +
    'export type ProblemCode = (typeof PROBLEM_CODES)[number];\n',
};

const differing = Object.entries(files).filter(([name, text]) => {
  const path = fileURLToPath(new URL(`../src/${name}`, import.meta.url));
  let current;
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === text) return false;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  return true;
});
if (process.argv.includes('--check') && differing.length > 0) {
  process.stderr.write(
    `${differing.map(([name]) => name).join(', ')}: not what openapi.json says; run npm run client\n`,
  );
  process.exitCode = 1;
}
