import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JwtService } from '@nestjs/jwt';
import { Client } from 'pg';
import type { Response } from 'supertest';
import { createHttpApplication } from '../../src/http-application.js';
import { createLogger } from '../../src/common/logging.js';
import { loadConfig } from '../../src/config/load-config.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { WalletClient } from '../support/wallet.js';

interface Opened {
  accessToken: string;
  refreshToken: string;
  sessionId: string;
  ownerId: string;
}

/** One contract, kept for both. */
const AUDIENCES = {
  staff: {
    path: '/api/admin/auth',
    sessions: 'admin_sessions',
    spent: 'admin_spent_tokens',
    action: 'staff.refresh_reused',
    owner: 'adminId',
    login: 'staff',
    role: 'admin_role',
    door: 'rotate_staff_token',
  },
  investors: {
    path: '/api/wallet',
    sessions: 'user_sessions',
    spent: 'user_spent_tokens',
    action: 'wallet.refresh_reused',
    owner: 'userId',
    login: 'worker',
    role: 'app_worker',
    door: 'rotate_investor_token',
  },
} as const;

const jwt = new JwtService({});
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

describe.each(['staff', 'investors'] as const)('Refresh tokens of %s', (whose) => {
  const { path, sessions, spent, action, owner, login, role, door } = AUDIENCES[whose];
  const folder = mkdtempSync(join(tmpdir(), 'pend-keys-'));
  const keysFile = join(folder, 'keys.json');
  const keys = { old: 'an-older-signing-key-of-32-characters', new: 'a-newer-signing-key-of-32-characters' };
  let system: TestApplication;

  beforeAll(async () => {
    writeFileSync(keysFile, JSON.stringify({ active: 'old', keys }));
    system = await createTestApplication({ JWT_KEYS_FILE: keysFile, RATE_LIMIT: 'off' });
  });
  afterAll(async () => {
    await system.close();
    rmSync(folder, { recursive: true });
  });

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const open = async (): Promise<Opened> => {
    const tokens = await (whose === 'staff' ? openStaff() : new WalletClient(system).register());
    const { sid, sub } = jwt.decode<{ sid: string; sub: string }>(tokens.accessToken);
    const { accessToken, refreshToken } = tokens;
    return { accessToken, refreshToken, sessionId: sid, ownerId: sub };
  };
  const openStaff = async (): Promise<{ accessToken: string; refreshToken: string }> => {
    const { email, password } = await system.logIn('viewer');
    return (await system.http.post(`${path}/login`).send({ email, password }).expect(200)).body;
  };
  const refresh = (refreshToken: string) => system.http.post(`${path}/refresh`).send({ refreshToken });
  const me = (token: string) => system.http.get(`${path}/me`).set('authorization', `Bearer ${token}`);
  const next = async (token: string): Promise<Opened> => (await refresh(token).expect(200)).body;
  /** As if the token had been spent longer ago. */
  const age = (token: string, seconds: number) =>
    sql(`UPDATE ${spent} SET spent_at = spent_at - make_interval(secs => $2) WHERE token_hash = $1`, [
      hashOf(token),
      seconds,
    ]);
  const successorsOf = (answers: Response[]): string[] => [
    ...new Set(answers.map(({ body }) => body.refreshToken as string)),
  ];

  it('give 50 parallel tabs the same successor, which works', async () => {
    const { refreshToken, sessionId } = await open();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const successors = successorsOf(answers);
    expect(successors).toHaveLength(1);
    expect(successors[0]).not.toBe(refreshToken);
    expect(await sql(`SELECT FROM ${spent} WHERE session_id = $1`, [sessionId])).toHaveLength(1);
    await me((await next(successors[0]!)).accessToken).expect(200);
  });

  it('give the same successor until ten seconds have passed, and keep nothing that opens a session', async () => {
    const { refreshToken } = await open();
    const first = await next(refreshToken);
    await age(refreshToken, 8);
    expect((await next(refreshToken)).refreshToken).toBe(first.refreshToken);
    const stored = JSON.stringify(
      await sql(`SELECT * FROM ${spent} t JOIN ${sessions} s ON s.id = t.session_id`),
    );
    expect(stored).not.toContain(refreshToken);
    expect(stored).not.toContain(first.refreshToken);
    expect(stored).toContain(hashOf(first.refreshToken));
  });

  it('give a tab that is two rotations behind its own successor, and forget how once both are old', async () => {
    const { refreshToken, sessionId } = await open();
    const second = await next(refreshToken);
    const third = await next(second.refreshToken);
    expect((await next(refreshToken)).refreshToken).toBe(second.refreshToken);
    expect((await next(second.refreshToken)).refreshToken).toBe(third.refreshToken);
    await age(refreshToken, 11);
    await age(second.refreshToken, 11);
    await next(third.refreshToken);
    const salts = await sql(
      `SELECT token_hash FROM ${spent} WHERE session_id = $1 AND successor_salt IS NOT NULL`,
      [sessionId],
    );
    expect(salts).toEqual([{ token_hash: hashOf(third.refreshToken) }]);
  });

  it('end with the whole family when one is used again later, and say so in log and audit', async () => {
    const { refreshToken, sessionId, ownerId, accessToken } = await open();
    const bystander = await open();
    const successor = await next(refreshToken);
    await age(refreshToken, 11);
    const thief = `thief-${sessionId}`;
    const { body } = await refresh(refreshToken).set('x-request-id', thief).expect(401);
    expect(body).toMatchObject({ code: 'invalid_refresh_token' });
    await me(accessToken).expect(401);
    await me(successor.accessToken).expect(401);
    await refresh(successor.refreshToken).expect(401);
    await me(bystander.accessToken).expect(200);
    // The family has ended already: more of the same is no news.
    await refresh(refreshToken).expect(401);
    const audit = await sql(
      `SELECT actor_type, admin_id, actor_id, resource_type, resource_id, new_values, request_id
         FROM admin_logs WHERE action = $1 AND resource_id = $2`,
      [action, sessionId],
    );
    expect(audit).toEqual([
      {
        actor_type: 'system',
        admin_id: null,
        actor_id: null,
        resource_type: sessions,
        resource_id: sessionId,
        new_values: { [owner]: ownerId },
        request_id: thief,
      },
    ]);
    const warned = system.logged().filter((line) => line.msg === action && line.sessionId === sessionId);
    expect(warned).toMatchObject([{ level: 'warn', [owner]: ownerId }]);
  });

  it('end once and for good under 50 parallel replays', async () => {
    const { refreshToken, sessionId } = await open();
    const successor = await next(refreshToken);
    await age(refreshToken, 60);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => refresh(index % 2 ? refreshToken : successor.refreshToken)),
    );
    // Those with the newest token may have been served before the thief came; the session has ended for all.
    expect(answers.filter((_, index) => index % 2).every(({ status }) => status === 401)).toBe(true);
    for (const { body, status } of answers) if (status === 200) await me(body.accessToken).expect(401);
    const audit = await sql('SELECT FROM admin_logs WHERE action = $1 AND resource_id = $2', [
      action,
      sessionId,
    ]);
    expect(audit).toHaveLength(1);
  });

  it('lose nothing when a rotation is killed in the middle', async () => {
    const { refreshToken } = await open();
    const victim = new Client({ connectionString: system.database.urls[login] });
    victim.on('error', () => {});
    await victim.connect();
    await victim.query(`BEGIN; SET LOCAL ROLE ${role}`);
    const { rows } = await victim.query(
      `SELECT outcome, pg_backend_pid() AS pid FROM ${door}($1, $2, $3, 60)`,
      [hashOf(refreshToken), hashOf('successor that nobody gets'), Buffer.alloc(32)],
    );
    expect(rows[0]).toMatchObject({ outcome: 'rotated' });
    // These wait behind the one that is about to die; then one of them rotates, and all get its successor.
    const waiting = Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await sql('SELECT pg_terminate_backend($1)', [rows[0].pid]);
    const answers = await waiting;
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(successorsOf(answers)).toHaveLength(1);
    await next(successorsOf(answers)[0]!);
    await victim.end().catch(() => {});
  });

  it('put their session’s end off by a day with each use, and are refused once it has come', async () => {
    const { refreshToken, sessionId } = await open();
    await sql(`UPDATE ${sessions} SET expires_at = now() + interval '1 minute' WHERE id = $1`, [sessionId]);
    const successor = await next(refreshToken);
    const [row] = await sql(
      `SELECT expires_at - last_used_at = interval '24 hours' AS a_day FROM ${sessions} WHERE id = $1`,
      [sessionId],
    );
    expect(row).toEqual({ a_day: true });
    await sql(`UPDATE ${sessions} SET expires_at = now() WHERE id = $1`, [sessionId]);
    await refresh(successor.refreshToken).expect(401);
    await me(successor.accessToken).expect(401);
  });

  it('never put it off beyond 30 days from its beginning', async () => {
    const { refreshToken, sessionId } = await open();
    await sql(
      `UPDATE ${sessions} SET created_at = now() - interval '719 hours', expires_at = now() + interval '1 minute'
        WHERE id = $1`,
      [sessionId],
    );
    const successor = await next(refreshToken);
    const [row] = await sql(
      `SELECT expires_at - created_at = interval '720 hours' AS capped FROM ${sessions} WHERE id = $1`,
      [sessionId],
    );
    expect(row).toEqual({ capped: true });
    await expect(
      sql(`UPDATE ${sessions} SET expires_at = expires_at + interval '1 second' WHERE id = $1`, [sessionId]),
    ).rejects.toMatchObject({ constraint: `${sessions}_life_check` });
    await sql(
      `UPDATE ${sessions} SET created_at = now() - interval '720 hours', expires_at = now() WHERE id = $1`,
      [sessionId],
    );
    await refresh(successor.refreshToken).expect(401);
    await me(successor.accessToken).expect(401);
  });

  it('are nothing to another’s door', async () => {
    const { refreshToken, sessionId } = await open();
    const other = AUDIENCES[whose === 'staff' ? 'investors' : 'staff'];
    const { body } = await system.http.post(`${other.path}/refresh`).send({ refreshToken }).expect(401);
    expect(body).toMatchObject({ code: 'invalid_refresh_token' });
    const [row] = await sql(`SELECT revoked_at FROM ${sessions} WHERE id = $1`, [sessionId]);
    expect(row).toEqual({ revoked_at: null });
    await next(refreshToken);
  });

  it('belong to a session that stays ended and stays its owner’s, whoever writes', async () => {
    const [{ sessionId }, other] = [await open(), await open()];
    await sql(`UPDATE ${sessions} SET revoked_at = now() WHERE id = $1`, [sessionId]);
    const column = whose === 'staff' ? 'admin_id' : 'user_id';
    for (const [change, id] of [
      ['revoked_at = NULL', sessionId],
      [`${column} = (SELECT ${column} FROM ${sessions} WHERE id = '${sessionId}')`, other.sessionId],
    ]) {
      await expect(sql(`UPDATE ${sessions} SET ${change} WHERE id = $1`, [id])).rejects.toMatchObject({
        constraint: `${sessions}_stay_ended`,
      });
    }
  });

  it('are rotated through the door alone, by its own role alone', async () => {
    const { refreshToken, sessionId } = await open();
    const calls = [
      `SELECT ${door}('${hashOf(refreshToken)}', '${hashOf('x')}', 'x', 60)`,
      `SELECT rotate_refresh_token('${sessions}', '${spent}', 'id', '${hashOf(refreshToken)}', '${hashOf('x')}', 'x', 60)`,
      `SELECT FROM ${spent}`,
    ];
    for (const [name, asRole] of [
      ['app', 'app_public'],
      ['app', 'app_user'],
      ['staff', 'admin_role'],
      ['worker', 'app_worker'],
    ] as const) {
      await withConnection(system.database.urls[name], async (client) => {
        await client.query(`SET ROLE ${asRole}`);
        for (const call of asRole === role ? calls.slice(1) : calls) {
          await expect(client.query(call)).rejects.toMatchObject({ code: '42501' });
        }
        if (asRole !== role && asRole !== 'app_worker') return;
        const byHand = `UPDATE ${sessions} SET session_token = '${hashOf('x')}' WHERE id = $1`;
        await expect(client.query(byHand, [sessionId])).rejects.toMatchObject({ code: '42501' });
      });
    }
    await next(refreshToken);
  });

  // The last one: a second application takes the logger of the whole process over.
  it('give the same successor from a process whose active signing key is another', async () => {
    writeFileSync(keysFile, JSON.stringify({ active: 'new', keys }));
    const config = loadConfig({
      NODE_ENV: 'test',
      PEND_HOME: system.config.home,
      LOG_LEVEL: 'silent',
      JWT_KEYS_FILE: keysFile,
    });
    const other = await createHttpApplication(config, system.database.urls, createLogger('silent'));
    try {
      await other.init();
      const { refreshToken } = await open();
      const first = await next(refreshToken);
      const answer = await other.inject({
        method: 'POST',
        url: `${path}/refresh`,
        payload: { refreshToken },
      });
      expect(answer.json()).toMatchObject({ refreshToken: first.refreshToken });
    } finally {
      await other.close();
    }
  });
});
