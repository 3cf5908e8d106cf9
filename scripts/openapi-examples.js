// Makes src/openapi/examples.json of what the end-to-end tests really asked and were answered:
//
//   PEND_EXAMPLES=/tmp/exchanges.jsonl npx jest --selectProjects system --testPathPatterns e2e
//   node scripts/openapi-examples.js /tmp/exchanges.jsonl
//
// An operation that the file does not hold keeps the example that it has.
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../src/openapi/examples.json', import.meta.url);
const MOST_ROWS = 2;
const LONGEST_TEXT = 300;
/** Of what is no JSON, the first of these: a heading and two rows, or three events. */
const MOST_PARTS = 3;
const BETWEEN_PARTS = { 'text/csv': '\n', 'text/event-stream': '\n\n' };

/** What lets somebody in is not shown, though it is a test's; nor are phones, which a test made up and somebody may have. */
const SECRET = {
  accessToken: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…',
  refreshToken: 'q3Vb0m…',
  password: 'a long sentence that nobody guesses',
  currentPassword: 'a long sentence that nobody guesses',
  newPassword: 'another long sentence that nobody guesses',
  oneTimePassword: 'hjdls21zbrl-…',
  secret: 'JBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/…',
  otpauthUrl: 'otpauth://totp/…',
  phone: '+201001234567',
  phoneNumber: '+201001234567',
  recoveryCodes: ['xxxx-xxxx-xxxx'],
};

function shortened(value, name = '') {
  if (name in SECRET && (typeof value === 'string' || Array.isArray(value))) return SECRET[name];
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  if (Array.isArray(value)) return value.slice(0, MOST_ROWS).map((one) => shortened(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shortened(child, key)]));
}

function excerpt(type, response) {
  const between = BETWEEN_PARTS[type];
  if (between === undefined) return shortened(response);
  const parts = response.split(between).slice(0, MOST_PARTS);
  return parts
    .join(between)
    .trimEnd()
    .replace(/\+\d{9,15}/g, SECRET.phone);
}

/** An exchange shows more the more fields are filled; a long one is harder to read. */
function worth({ type, response, request }) {
  const answer = excerpt(type, response);
  const text = JSON.stringify([answer, request ?? null]);
  const filled =
    typeof answer === 'string'
      ? answer.split(/[,\n]/).filter((cell) => cell.trim()).length
      : (text.match(/":(?!null|\[\]|\{\}|"")/g) ?? []).length;
  const isHostile = /\\u0000|\\t|\uFFFD|HYPERLINK|<script|__proto__|=cmd|\.repeat|x{20}|a{30}/i.test(text);
  return filled - (isHostile ? 1_000 : 0) - text.length / 2_000;
}

const examples = JSON.parse(readFileSync(TARGET, 'utf8'));
const best = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const exchange = JSON.parse(line);
  const key = `${exchange.operationId} ${exchange.status} ${exchange.type}`;
  const known = best.get(key);
  if (!known || worth(exchange) > worth(known)) best.set(key, exchange);
}
const fresh = new Set();
for (const { operationId, status, type, request, response } of best.values()) {
  if (!fresh.has(operationId)) examples[operationId] = { answers: {} };
  fresh.add(operationId);
  const example = examples[operationId];
  if (request !== undefined && request !== null) example.request ??= shortened(request);
  (example.answers[status] ??= {})[type] = excerpt(type, response);
}
const sorted = Object.fromEntries(Object.entries(examples).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(TARGET, `${JSON.stringify(sorted, null, 2)}\n`);
process.stdout.write(
  `${fresh.size} operations have a new example, ${Object.keys(sorted).length} have one.\n`,
);
