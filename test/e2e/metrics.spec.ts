import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Metric, Registry } from 'prom-client';
import { Metrics } from '../../src/health/metrics.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { StaffClient } from '../support/staff-client.js';

const page = resolve(__dirname, '../../docs/operations/metrics.md');
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;
const PHONE = '201001234567';

describe('What is measured', () => {
  let system: TestApplication;
  let registry: Registry;

  beforeAll(async () => {
    // A replica is configured, so that what is told of one is there too; that it is the primary itself, it says.
    system = await createTestApplication({}, (urls) => ({ ...urls, replica: urls.app }));
    registry = system.app.get(Metrics, { strict: false }).registry();
  });
  afterAll(() => system.close());

  it('is listed in docs/operations/metrics.md, each with its labels and meaning', () => {
    const table = tableOf(registry.getMetricsAsArray() as unknown as Described[]);
    if (process.env.WRITE_METRICS_PAGE) writeFileSync(page, withTable(readFileSync(page, 'utf8'), table));
    expect(tableIn(readFileSync(page, 'utf8'))).toEqual(table);
  });

  it('counts requests by the pattern of their route, and never by what was typed', async () => {
    await system.http.get('/api/pools/3388bcef-dfc3-8cae-a080-9a400bf941c1').expect(404);
    await system.http.get(`/api/pools/${PHONE}`);
    await system.http.get(`/api/nowhere/${PHONE}`).expect(404);
    await system.http.get(`/api/wallets/${PHONE}`);
    const text = await registry.metrics();
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\/api\/pools\/:id",status="404"\} [1-9]/m,
    );
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\(none\)",status="404"\} [1-9]/m,
    );
    expect(text).not.toContain(PHONE);
  });

  it('times statements under labels that hold no literal and no parameter', async () => {
    await (await StaffClient.logIn(system, 'auditor')).get('users?q=somebody').expect(200);
    const text = await registry.metrics();
    expect(text).toMatch(/^db_query_duration_seconds_count\{query="SELECT users",outcome="ok"\} [1-9]/m);
    const labels = [...text.matchAll(/query="([^"]*)"/g)].map(([, label]) => label!);
    expect(labels.filter((label) => !/^[A-Za-z]+( [a-z0-9_]+)?$|^[a-z_0-9]+$/.test(label))).toEqual([]);
    expect(new Set(labels).size).toBeLessThan(200);
  });

  it('counts the runs of jobs, and says when each last succeeded', async () => {
    const run = await system.app.get(JobsService).start('audit.seal', 'request');
    await run!.done;
    const text = await registry.metrics();
    expect(text).toMatch(/^job_runs_total\{job="audit.seal",status="succeeded"\} [1-9]/m);
    const [, at] = /^job_last_success_timestamp_seconds\{job="audit.seal"\} ([\d.]+)/m.exec(text)!;
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60);
    expect(text).toMatch(/^pend_audit_oldest_unsealed_age_seconds \d/m);
    expect(text).toMatch(/^pend_jobs_failing 0$/m);
  });

  it('tells pools and cache by their parts', async () => {
    const text = await registry.metrics();
    expect(text).toMatch(/^db_pool_connections\{pool="staff",state="idle"\} [1-9]/m);
    expect(text).toMatch(/^db_pool_max_connections\{pool="app"\} 10$/m);
    expect(text).toMatch(/^cache_requests_total\{category="\w+",result="miss"\} \d/m);
    expect(text).toMatch(/^http_requests_in_flight 0$/m);
  });

  (hasPromtool ? it : it.skip)(
    'is what promtool calls clean (skipped where there is no promtool)',
    async () => {
      const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
        input: await registry.metrics(),
        encoding: 'utf8',
      });
      expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
    },
  );
});

type Described = Metric & { name: string; help: string; type: string; labelNames: string[] };

/** What the process itself tells is the client library's, and described there. */
const isOurs = ({ name }: Described): boolean => !/^(process|nodejs)_/.test(name);

function tableOf(metrics: Described[]): string[] {
  return metrics
    .filter(isOurs)
    .map(({ name, type, labelNames, help }) => {
      const labels = labelNames.map((label) => `\`${label}\``).join(', ');
      return `| \`${name}\` | ${String(type)} | ${labels} | ${help} |`;
    })
    .sort();
}

const isRow = (line: string): boolean => line.startsWith('| `');
const tableIn = (text: string): string[] => text.split('\n').filter(isRow).map(unpadded).sort();
const unpadded = (row: string): string => row.replace(/ +/g, ' ').replace(/\| \|/g, '|  |');

function withTable(text: string, table: string[]): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| ---'));
  const rest = lines.slice(head + 1).filter((line) => !isRow(line));
  return [...lines.slice(0, head + 1), ...table, ...rest].join('\n');
}
