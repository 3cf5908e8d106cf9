import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';

const root = resolve(__dirname, '../..');
const deploy = join(root, 'deploy');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** Of the table that a test compares with what is really measured (`test/e2e/metrics.spec.ts`). */
const measured = new Set(
  [...read('docs/operations/metrics.md').matchAll(/^\| `(\w+)` +\| (\w+)/gm)].flatMap(([, name, kind]) =>
    kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name!],
  ),
);
interface Rule {
  alert?: string;
  record?: string;
  expr: string;
  labels?: { severity?: string };
  annotations?: { summary?: string; runbook?: string };
}
const rules = (load(read('deploy/prometheus/rules.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const recorded = rules.flatMap(({ record }) => (record ? [record] : []));
const alerts = rules.filter(({ alert }) => alert);

const KNOWN = /\b(?:(?:http|db|job|cache|pend|process|nodejs)_\w+|pend:[\w:]+|up)\b/g;
/** Metrics that an expression names; what stands in braces, and the labels of `by`, are none. */
function metricsIn(expression: string): string[] {
  const bare = expression
    .replace(/\{[^}]*\}/g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\bby\s*\([^)]*\)/g, '');
  return bare.match(KNOWN) ?? [];
}
const unknownIn = (expression: string): string[] =>
  metricsIn(expression).filter(
    (name) =>
      !measured.has(name) && !recorded.includes(name) && name !== 'up' && !/^(process|nodejs)_/.test(name),
  );

test('the page of the metrics names some, or none of the following could fail', () => {
  expect(measured.size).toBeGreaterThan(40);
  expect(unknownIn('rate(http_nonsense_total[5m]) > 1')).toEqual(['http_nonsense_total']);
});

test.each(rules.map((rule) => [rule.alert ?? rule.record!, rule.expr]))(
  '%s asks for what is measured',
  (_, expr) => {
    expect(metricsIn(expr).length).toBeGreaterThan(0);
    expect(unknownIn(expr)).toEqual([]);
  },
);

test.each(alerts.map((rule) => [rule.alert!, rule] as const))(
  '%s says what is wrong and which page to open',
  (_, rule) => {
    expect(rule.labels?.severity).toMatch(/^(page|ticket)$/);
    expect(rule.annotations?.summary).toMatch(/\S/);
    expect(existsSync(join(root, rule.annotations!.runbook!))).toBe(true);
  },
);

test.each(alerts.map(({ alert }) => [alert!]))('%s is fired by a test of its own', (alert) => {
  const tests = load(read('deploy/prometheus/rules.test.yml')) as {
    tests: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }[];
  };
  const own = tests.tests
    .flatMap(({ alert_rule_test }) => alert_rule_test)
    .filter(({ alertname }) => alertname === alert);
  expect(own.some(({ exp_alerts }) => exp_alerts.length > 0)).toBe(true);
});

(hasPromtool ? test : test.skip)('the rules hold in promtool (skipped where there is none)', () => {
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', 'rules.test.yml'], {
    cwd: join(deploy, 'prometheus'),
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});

const dashboards = readdirSync(join(deploy, 'grafana/dashboards'));

test.each(dashboards)('%s shows what is measured, from the data source that is provisioned', (file) => {
  const dashboard = JSON.parse(read(`deploy/grafana/dashboards/${file}`)) as {
    uid: string;
    panels: { title: string; datasource: { uid: string }; targets: { expr: string }[] }[];
  };
  const { datasources } = load(read('deploy/grafana/provisioning/datasources/prometheus.yml')) as {
    datasources: { uid: string }[];
  };
  expect(file).toBe(`${dashboard.uid}.json`);
  expect(dashboard.panels.length).toBeGreaterThan(4);
  for (const { title, datasource, targets } of dashboard.panels) {
    expect([title, datasource.uid]).toEqual([title, datasources[0]!.uid]);
    expect([title, targets.flatMap(({ expr }) => unknownIn(expr))]).toEqual([title, []]);
  }
});
