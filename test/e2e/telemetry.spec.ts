import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Database } from '../../src/database/database.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { StaffClient } from '../support/staff-client.js';

const PHONE = '201001234567';
const ID = '3388bcef-dfc3-8cae-a080-9a400bf941c1';
const TRACE = '0af7651916cd43dd8448eb211c80319c';

interface ExportedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

describe('Logs', () => {
  let system: TestApplication;
  beforeAll(async () => {
    system = await createTestApplication({ SLOW_QUERY_MS: '40' });
  });
  afterAll(() => system.close());

  const pathOf = (requestId: string): unknown =>
    system.logged().find((line) => line.msg === 'request' && line.requestId === requestId)?.path;

  it.each([
    [`/api/pools/${ID}`, `/api/pools/${ID}`],
    [`/api/pools/${PHONE}`, '/api/pools/:id'],
    [`/api/wallets/${PHONE}/transactions`, '/api/wallets/:address/transactions'],
    ['/api/blocks/1234', '/api/blocks/1234'],
    [`/api/blocks/${PHONE}`, '/api/blocks/:numberOrHash'],
    [`/api/blocks/0${PHONE.slice(3)}`, '/api/blocks/:numberOrHash'],
    ['/api/pools/someone%40pend.example', '/api/pools/:id'],
    [`/api/nowhere/${PHONE}`, '(no route)'],
    [`/api/pools?q=${PHONE}`, '/api/pools'],
  ])('keep of %s no more than %s', async (path, kept) => {
    const id = `path-${path.length}-${kept.length}-${Math.random().toString(36).slice(2)}`;
    await system.http.get(path).set('x-request-id', id);
    expect(pathOf(id)).toBe(kept);
  });

  it('hold nothing of what was typed into paths', () => {
    expect(JSON.stringify(system.logged())).not.toMatch(new RegExp(`${PHONE}|${PHONE.slice(3)}|someone`));
  });

  it('name a slow statement by its label, with the id of its request, and never by its parameters', async () => {
    const database = system.app.get(Database);
    await database.asSystem('slow', () =>
      database.query("SELECT count(*) FROM users, pg_sleep(0.06) WHERE phone_hash <> $1 || 'literal'", [
        PHONE,
      ]),
    );
    const slow = system.logged().filter(({ msg }) => msg === 'slow query');
    expect(slow).toContainEqual(
      expect.objectContaining({ query: 'SELECT users', failed: false, requestId: expect.any(String) }),
    );
    expect(JSON.stringify(slow)).not.toMatch(new RegExp(`${PHONE}|literal|pg_sleep`));
  });
});

describe('Traces', () => {
  let collector: Server;
  let system: TestApplication;
  const bodies: string[] = [];

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    system = await createTestApplication({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_TRACES_SAMPLER_ARG: '1',
    });
    const auditor = await StaffClient.logIn(system, 'auditor');
    await auditor.get(`users?q=${PHONE}`).expect(200);
    await system.http.get(`/api/pools/${PHONE}`).set('traceparent', `00-${TRACE}-b7ad6b7169203331-01`);
    await system.http.get(`/api/nowhere/${PHONE}`).set('traceparent', 'not a traceparent').expect(404);
    const run = await system.app.get(JobsService).start('audit.seal', 'request');
    await run!.done;
    // Closing sends what is left.
    await system.close();
    expect(system.logged().filter(({ from }) => from === 'Tracing')).toEqual([]);
  });
  afterAll(() => {
    collector.close();
  });

  const spans = (): ExportedSpan[] =>
    bodies.flatMap((body) =>
      (
        JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: ExportedSpan[] }[] }[] }
      ).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );

  it('have a span of the request by its route, and its statements below it', () => {
    const request = spans().find(({ name }) => name === 'GET /api/users')!;
    const below = spans().filter(({ parentSpanId }) => parentSpanId === request.spanId);
    expect(below.map(({ name }) => name)).toContain('SELECT users');
    expect(new Set(below.map(({ traceId }) => traceId))).toEqual(new Set([request.traceId]));
  });

  it('go on in the trace of the caller', () => {
    const request = spans().find(({ name }) => name === 'GET /api/pools/:id')!;
    expect(request).toMatchObject({ traceId: TRACE, parentSpanId: 'b7ad6b7169203331' });
  });

  it('have a root of their own for a run of a job', () => {
    const job = spans().find(({ name }) => name === 'job audit.seal')!;
    expect(job.parentSpanId).toBeFalsy();
    expect(spans().some(({ parentSpanId }) => parentSpanId === job.spanId)).toBe(true);
  });

  it('carry names of ours and nothing of what was asked for', () => {
    const keys = new Set(spans().flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].sort()).toEqual([
      'db.query.summary',
      'db.system.name',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'pend.job.name',
    ]);
    expect(bodies.join()).not.toMatch(new RegExp(`${PHONE}|nowhere|pend\\.example|127\\.0\\.0\\.1`));
  });
});
