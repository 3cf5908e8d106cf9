import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { ADMIN, type Installation, type Person } from './installation.js';
import { insertAsset } from './rows.js';

/** A caller gives up on an answer after so long, and asks again. */
const PATIENCE_MS = 6_000;
const BETWEEN_MS = 40;
const AFTER_FAILURE_MS = 150;
const BUYERS = 6;
/** Nobody may have more than a hundred unpaid at a time. */
const MOST_EACH = 90;

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Record<string, unknown>;
}

/** How an attempt ended: kept (2xx), refused for now (503), cut off or not answered in time; anything else is wrong. */
interface Outcome {
  at: number;
  kind: 'kept' | 'read' | 'refused' | 'cut';
}

/** What the callers saw of one fault. */
export interface Seen {
  answered: number;
  refused: number;
  cut: number;
  /** The longest time in which no write was kept. */
  longestGapMs: number;
  /** From when all was in order again to the next write that was kept. */
  recoveredMs: number;
}

/**
 * People who invest, staff who make assets and strangers who read, all at once and through one port. Whoever gets no
 * answer asks again under the same Idempotency-Key until there is one, as a good client does. Each knows what was
 * acknowledged, so that everything can be looked for afterwards.
 */
export class Load {
  /** Answers that must not be. */
  readonly wrong: string[] = [];
  private readonly outcomes: Outcome[] = [];
  /** Ids by the key that they were asked for with. */
  private readonly investments = new Map<string, { id: string; userId: string }>();
  private readonly assets = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private isOver = false;
  private running: Promise<void>[] = [];

  private constructor(
    private readonly url: string,
    private readonly people: Person[],
    private readonly assetId: string,
    private readonly staffToken: string,
  ) {}

  static async begin(installation: Installation, url: string): Promise<Load> {
    const assetId = await installation.sql(async (client) => {
      const { id } = await insertAsset(client);
      await client.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = $1', [id]);
      return id;
    });
    const { body } = await ask(url, 'POST', '/api/admin/auth/login', { body: ADMIN });
    const load = new Load(url, await installation.people(240), assetId, String(body.accessToken));
    const buyers = Array.from({ length: BUYERS }, (_, number) => load.buy(number));
    load.running = [...buyers, load.draft(), load.read(), load.read()];
    await load.until(() => load.investments.size > 20);
    return load;
  }

  /** So far. */
  get kept(): number {
    return this.investments.size + this.assets.size;
  }

  /** What was seen from `from` on; all was in order again at `healed` (`performance.now()`). */
  async seen(from: number, healed: number): Promise<Seen> {
    await this.until(() => this.firstKept(healed) !== undefined);
    // Whoever still waited for something lost is through as well, or the next fault would be blamed for it.
    await pause(800);
    const now = performance.now();
    const outcomes = this.outcomes.filter(({ at }) => at >= from);
    const kept = outcomes.filter(({ kind }) => kind === 'kept').map(({ at }) => at);
    const gaps = [...kept, now].map((at, index) => at - (kept[index - 1] ?? from));
    const number = (wanted: Outcome['kind'][]): number =>
      outcomes.filter(({ kind }) => wanted.includes(kind)).length;
    return {
      answered: number(['kept', 'read']),
      refused: number(['refused']),
      cut: number(['cut']),
      longestGapMs: Math.max(...gaps),
      recoveredMs: this.firstKept(healed)! - healed,
    };
  }

  /** Ends it once everybody has an answer to all that they asked. */
  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.running);
  }

  /** Whatever was acknowledged is there exactly once, nothing else is, and the sums are right. */
  async differences(client: Client): Promise<string[]> {
    const found: string[] = [];
    const { rows: investments } = await client.query<{ id: string; userId: string }>(
      'SELECT id, user_id AS "userId" FROM investments WHERE asset_id = $1',
      [this.assetId],
    );
    const known = new Map([...this.investments.values()].map(({ id, userId }) => [id, userId]));
    for (const { id, userId } of investments)
      if (known.get(id) !== userId) found.push(`investment ${id} was never acknowledged to ${userId}`);
    const there = new Set(investments.map(({ id }) => id));
    for (const id of known.keys()) if (!there.has(id)) found.push(`investment ${id} is lost`);
    if (known.size !== this.investments.size) found.push('two keys were answered with one investment');
    const { rows: titles } = await client.query<{ id: string; title: string }>(
      "SELECT id, title FROM assets WHERE title LIKE 'Load %'",
    );
    if (titles.length !== this.assets.size)
      found.push(`${titles.length} assets instead of ${this.assets.size}`);
    for (const { id, title } of titles)
      if (this.assets.get(title) !== id) found.push(`asset ${title} is another one`);
    const { rows: sums } = await client.query<{ right: boolean }>(
      `SELECT reserved = (SELECT sum(amount) FROM investments WHERE asset_id = $1) AS right
         FROM asset_metrics WHERE asset_id = $1`,
      [this.assetId],
    );
    if (!sums[0]!.right) found.push('what is reserved is not the sum of the investments');
    const { rows: broken } = await client.query('SELECT * FROM find_investment_differences()');
    return [...found, ...broken.map((row) => JSON.stringify(row))];
  }

  private firstKept(from: number): number | undefined {
    return this.outcomes.find(({ at, kind }) => at >= from && kind === 'kept')?.at;
  }

  private async until(condition: () => boolean): Promise<void> {
    const deadline = performance.now() + 90_000;
    while (!condition()) {
      if (performance.now() > deadline) throw new Error(`Nothing is kept any more: ${this.wrong.join('; ')}`);
      await pause(20);
    }
  }

  private async buy(buyer: number): Promise<void> {
    for (let turn = 0; !this.isOver; turn++) {
      // Nobody else asks for these people.
      const person = this.people[(buyer + turn * BUYERS) % this.people.length]!;
      const had = this.counts.get(person.userId) ?? 0;
      if (had >= MOST_EACH) throw new Error('More people are needed for so long a test.');
      const key = randomUUID();
      const answer = await this.insist(() => this.invest(person, key), 201);
      if (!answer) continue;
      this.investments.set(key, { id: String(answer.body.id), userId: person.userId });
      this.counts.set(person.userId, had + 1);
      await this.checkOwn(person, key);
      await pause(BETWEEN_MS);
    }
  }

  /** What was acknowledged is seen at once, wherever one looks; asked for again, it is the same. */
  private async checkOwn(person: Person, key: string): Promise<void> {
    const { token, userId } = person;
    const own = await this.insist(() => this.ask('GET', '/api/user/investments?limit=1', { token }), 200);
    const expected = this.counts.get(userId);
    if (own && own.body.total !== expected)
      this.wrong.push(`an investor sees ${String(own.body.total)} of ${expected} investments`);
    if (Math.random() > 0.1) return;
    const again = await this.insist(() => this.invest(person, key), 201);
    if (again && again.body.id !== this.investments.get(key)!.id)
      this.wrong.push('a repeated request was answered otherwise');
  }

  private invest({ token }: Person, key: string): Promise<Answer> {
    const body = { amount: '100', currency: 'EGP' };
    return this.ask('POST', `/api/pool/${this.assetId}/invest`, { token, key, body });
  }

  private async draft(): Promise<void> {
    while (!this.isOver) {
      const key = randomUUID();
      const body = { type: 'interest', title: `Load ${key}` };
      const answer = await this.insist(
        () => this.ask('POST', '/api/assets', { token: this.staffToken, key, body }),
        201,
      );
      if (answer) this.assets.set(body.title, String(answer.body.id));
      await pause(4 * BETWEEN_MS);
    }
  }

  /** Strangers: what has been reserved never goes back. */
  private async read(): Promise<void> {
    while (!this.isOver) {
      const answer = await this.insist(() => this.ask('GET', `/api/pools/${this.assetId}`, {}), 200);
      if (answer && answer.body.id !== this.assetId) this.wrong.push('another asset was answered');
      await pause(2 * BETWEEN_MS);
    }
  }

  /** Asks until there is an answer. Undefined for one that must not be. */
  private async insist(attempt: () => Promise<Answer>, expected: number): Promise<Answer | undefined> {
    for (;;) {
      const answer = await attempt().catch(() => undefined);
      const kind = kindOf(answer, expected);
      if (!kind) {
        this.wrong.push(`${answer!.status} ${JSON.stringify(answer!.body)}`);
        return undefined;
      }
      this.outcomes.push({ at: performance.now(), kind });
      if (kind === 'kept' || kind === 'read') return answer;
      await pause(AFTER_FAILURE_MS);
    }
  }

  private ask(method: string, path: string, options: Options): Promise<Answer> {
    return ask(this.url, method, path, options);
  }
}

/** A refusal for now says when to come back. */
function kindOf(answer: Answer | undefined, expected: number): Outcome['kind'] | undefined {
  if (!answer) return 'cut';
  if (answer.status === expected) return expected === 201 ? 'kept' : 'read';
  return answer.status === 503 && answer.headers['retry-after'] ? 'refused' : undefined;
}

interface Options {
  token?: string;
  key?: string;
  body?: object;
}

/** On a connection of its own, so that a balancer has its say each time. */
export function ask(
  base: string,
  method: string,
  path: string,
  { token, key, body }: Options,
): Promise<Answer> {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
    ...(body ? { 'content-type': 'application/json' } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, base), { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (!answer.complete) return reject(new Error('cut off'));
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: JSON.parse(text || '{}') as Record<string, unknown>,
        });
      });
    });
    const timer = setTimeout(() => asked.destroy(new Error('no answer in time')), PATIENCE_MS);
    asked.once('close', () => clearTimeout(timer));
    asked.once('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}
