/**
 * Every list with every kind of filter and order, its first and its thousandth page, its search and its CSV:
 *
 *   node dist/bench/lists.js <superuser url of a migrated database> <passwords as JSON> [scale, 0: as it is] [rounds]
 *
 * Prints lines of `what: measured`. The server runs in a process of its own, without any cache; one request at a time.
 */
import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AdminAccountsService } from '../src/admin/admin-accounts.service.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { seededId, seedLarge, sizesOf } from './seed-large.js';

const [, , superuserUrl = '', passwords = '{}', scale = '1', rounds = '20', role = 'sender'] = process.argv;
const GOAL_MS = 100;

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

interface Listed {
  filters: string[];
  sorts: string[];
  searches?: string[];
}

const LISTS: Record<string, Listed> = {
  users: {
    filters: [
      '',
      'status=active',
      'status=suspended',
      'status=closed',
      'status_ne=active',
      'tier=3',
      'tier_gte=4',
      'tier_ne=0',
      'createdAt_gte=2025-01-01',
      'createdAt_gte=2026-01-01&createdAt_lt=2026-02-01',
      'updatedAt_gte=2026-06-01',
      'status=active&tier=2',
      `id=${seededId('user', 1)}&id=${seededId('user', 2)}`,
      'phoneNumberMasked=%2B20***1234',
    ],
    sorts: ['id', '-createdAt', 'tier', 'status', '-updatedAt'],
    searches: ['1234', '0x12', '0x1234abcd', '0x', 'nobody'],
  },
  assets: {
    filters: [
      '',
      'status=active',
      'status_ne=active',
      'type=interest',
      'category=Category 3',
      'title_like=olive',
      'tokenPrice_gte=500',
      'minTierRequired=2',
      'totalInvested_gt=5000000',
      'deadline_lt=2025-01-01',
    ],
    sorts: ['id', '-createdAt', 'title', 'slug', 'category', '-tokenPrice', '-totalInvested', 'deadline'],
    searches: ['olive', 'oliv harb', 'arbou', 'مزرعة', 'asset-77', 'Olive Mill 77'],
  },
  'kyc/applications': {
    filters: [
      '',
      'status=pending_review',
      'status=pending_review&status=under_review',
      'status=rejected',
      'status_ne=verified',
      'submittedAt_gte=2026-01-01',
      'reviewedAt_null=true',
      `verifiedBy=${seededId('staff', 1)}`,
      `userId=${seededId('user', 5)}`,
    ],
    sorts: ['id', 'submittedAt', '-submittedAt', '-reviewedAt', 'status'],
  },
  'admin/logs': {
    filters: [
      '',
      'action=staff.login',
      'action_ne=UPDATE',
      'actorType=admin',
      `adminId=${seededId('staff', 1)}`,
      `actorId=${seededId('staff', 2)}`,
      'resourceType=users',
      `resourceType=users&resourceId=${seededId('user', 3)}`,
      'requestId=request-77',
      'createdAt_gte=2026-10-25',
    ],
    sorts: ['id', '-createdAt'],
  },
  'admin/users': { filters: ['', 'role=auditor'], sorts: ['-createdAt', 'email'], searches: ['staff'] },
  'admin/sessions': { filters: ['', 'live=true'], sorts: ['-createdAt', 'lastUsedAt'] },
  'admin/approvals': { filters: ['', 'status=pending'], sorts: ['-createdAt', 'kind'] },
};

/** The child: serves, says where, and how much memory it holds when asked. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'error' });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const email = `bench-${process.pid}@pend.example`;
  const password = await app.get(AdminAccountsService).create(email, 'bench', 'super_admin');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api`;
  const login = await fetch(`${url}/admin/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  process.send!({ url, token: accessToken });
  process.on('message', () => process.send!({ rss: process.memoryUsage().rss }));
  process.once('SIGTERM', () => {
    void app.close().then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

class Panel {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  open(path: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      get(
        `${this.url}/${path}`,
        { agent: this.agent, headers: { authorization: `Bearer ${this.token}` } },
        resolve,
      ).once('error', reject);
    });
  }

  /** Milliseconds until the whole answer is there. */
  async time(path: string): Promise<number> {
    const began = performance.now();
    const response = await this.open(path);
    let body = '';
    for await (const chunk of response) body += String(chunk);
    if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${body.slice(0, 300)}`);
    return performance.now() - began;
  }
}

interface Timing {
  path: string;
  p99: number;
  median: number;
}

async function timings(panel: Panel, paths: string[]): Promise<Timing[]> {
  const found: Timing[] = [];
  for (const path of paths) {
    const all: number[] = [];
    await panel.time(path);
    for (let round = 0; round < Number(rounds); round++) all.push(await panel.time(path));
    all.sort((a, b) => a - b);
    const at = (part: number) => all[Math.min(Math.floor(all.length * part), all.length - 1)]!;
    found.push({ path, p99: at(0.99), median: at(0.5) });
  }
  return found;
}

function report(what: string, found: Timing[]): void {
  const worst = [...found].sort((a, b) => b.p99 - a.p99);
  const over = worst.filter(({ p99 }) => p99 > GOAL_MS);
  process.stdout.write(
    `${what}: ${found.length} queries, worst p99 ${worst[0]!.p99.toFixed(0)} ms, ${over.length} over ${GOAL_MS} ms\n`,
  );
  for (const { path, p99, median } of over.slice(0, 40)) {
    process.stderr.write(`  p99 ${p99.toFixed(0)} ms, median ${median.toFixed(0)} ms  ${decodeURI(path)}\n`);
  }
}

const encoded = (text: string): string => encodeURI(text).replaceAll('%25', '%');

async function measureLists(panel: Panel): Promise<void> {
  for (const [name, { filters, sorts, searches = [] }] of Object.entries(LISTS)) {
    for (const page of [1, 1000]) {
      const paths = filters.flatMap((filter) =>
        sorts.map((sort) => encoded(`${name}?page=${page}&sort=${sort}${filter ? `&${filter}` : ''}`)),
      );
      report(`${name}, page ${page}`, await timings(panel, paths));
    }
    if (searches.length === 0) continue;
    report(
      `${name}, search`,
      await timings(
        panel,
        searches.map((text) => `${name}?q=${encodeURIComponent(text)}`),
      ),
    );
  }
}

async function measureCsv(panel: Panel, child: ChildProcess, path: string): Promise<void> {
  const rss = async (): Promise<number> => {
    child.send('rss');
    const [message] = (await once(child, 'message')) as [{ rss: number }];
    return message.rss;
  };
  // Once before, so that what is compiled and pooled at the first use is not counted as growth.
  await panel.time(`${path}&createdAt_gte=2026-09-01`);
  const before = await rss();
  let most = before;
  const watch = setInterval(() => void rss().then((now) => (most = Math.max(most, now))), 250);
  const began = performance.now();
  let lines = 0;
  let bytes = 0;
  for await (const chunk of await panel.open(path)) {
    const buffer = chunk as Buffer;
    bytes += buffer.length;
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) lines++;
  }
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `CSV of ${lines - 1} rows: ${Math.round(lines / seconds)} rows/s, ${(bytes / 1e6).toFixed(0)} MB, resident memory ` +
      `+${((most - before) / 2 ** 20).toFixed(0)} MB\n`,
  );
}

async function main(): Promise<void> {
  if (superuserUrl === '') {
    process.stderr.write('Usage: lists.js <superuser url> <passwords as JSON> [scale] [rounds]\n');
    process.exitCode = 2;
    return;
  }
  if (role === 'server') return serve();
  if (Number(scale) > 0) {
    await seedLarge(superuserUrl, sizesOf(Number(scale)), (line) => process.stderr.write(`${line}\n`));
  }
  const child = fork(fileURLToPath(import.meta.url), [superuserUrl, passwords, '0', rounds, 'server']);
  const [{ url, token }] = (await once(child, 'message')) as [{ url: string; token: string }];
  const panel = new Panel(url, token);
  await measureLists(panel);
  await measureCsv(panel, child, 'users/export.csv?sort=createdAt');
  child.kill('SIGTERM');
  await once(child, 'close');
  process.exit(0);
}

await main();
