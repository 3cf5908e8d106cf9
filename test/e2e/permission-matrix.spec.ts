import { createHash, randomUUID } from 'node:crypto';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { type Access, ForPublic, ForStaff } from '../../src/auth/access.js';
import { DeclaredAccess } from '../../src/auth/declared-access.js';
import { SIGNING_KEYS, type SigningKeys } from '../../src/auth/signing-keys.js';
import { ISSUER, TOKEN_AUDIENCES, Tokens } from '../../src/auth/tokens.js';
import { ADMIN_ROLES, type AdminRole, PERMISSION_MATRIX, PERMISSIONS } from '../../src/common/permissions.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { declaredRoutes, type Route, routerRoutes } from '../support/routes.js';
import { insertRow, insertUser } from '../support/rows.js';

/** Served by the API page and the start page, and not by a controller; on only where the pages are. */
const API_PAGE = /^\/(?:$|start\/|api\/(?:docs|openapi\.(?:json|yaml)))/;

const FOREIGN = ['foreign key', 'foreign issuer', 'foreign audience', 'expired'] as const;
const SUBJECTS = ['anonymous', 'investor', ...ADMIN_ROLES, ...FOREIGN] as const;
type Subject = (typeof SUBJECTS)[number];

/** Who gets past the guard, by the route's declaration alone. */
function expected({ audience, permission }: Access, subject: Subject): string {
  if (audience === 'public' || audience === 'staff_door') return 'ok';
  // No token is nobody, and nobody may; a bad one, or a colleague's, is no investor's.
  if (audience === 'public_or_investor')
    return subject === 'anonymous' || subject === 'investor' ? 'ok' : '401';
  if (audience === 'investor') return subject === 'investor' ? 'ok' : '401';
  if (audience === 'investor_or_staff' && subject === 'investor') return 'ok';
  const role = ADMIN_ROLES.find((known) => known === subject);
  if (!role) return '401';
  const roles: readonly AdminRole[] = permission ? PERMISSION_MATRIX[permission] : ADMIN_ROLES;
  return roles.includes(role) ? 'ok' : '403';
}

describe('The permission matrix', () => {
  let system: TestApplication;
  /** One for all: every request needs a session of its own. */
  let connection: Client;
  const staff = new Map<Subject, string>();

  beforeAll(async () => {
    system = await createTestApplication();
    connection = new Client({ connectionString: system.database.superuserUrl });
    await connection.connect();
    await sql(async (client) => {
      for (const role of ADMIN_ROLES) {
        const { id } = await insertRow(client, 'admin_users', {
          email: `${role}@pend.example`,
          name: role,
          role,
        });
        staff.set(role, id);
      }
    });
  });
  afterAll(async () => {
    await connection.end();
    await system.close();
  });

  const sql = <T>(use: (client: Client) => Promise<T>): Promise<T> => use(connection);

  it('covers every route that the router knows', () => {
    const declared = declaredRoutes(system.app);
    expect(declared.filter(({ access }) => !access)).toEqual([]);
    const known = new Set(declared.map(({ method, path }) => `${method} ${path}`));
    const unknown = routerRoutes(system.app).filter(({ method, path }) => {
      return !known.has(`${method === 'HEAD' ? 'GET' : method} ${path}`) && !API_PAGE.test(path);
    });
    expect(unknown).toEqual([]);
    expect(known.size).toBeGreaterThan(5);
  });

  it('is what every route answers to everybody', async () => {
    const declared = new Map(
      declaredRoutes(system.app).map(({ method, path, access }) => [`${method} ${path}`, access!]),
    );
    const routes = routerRoutes(system.app).filter(({ path }) => !API_PAGE.test(path));
    const lines = [row('route', SUBJECTS)];
    const wrong: string[] = [];
    for (const route of routes) {
      const access = declared.get(`${route.method === 'HEAD' ? 'GET' : route.method} ${route.path}`)!;
      const cells: string[] = [];
      for (const subject of SUBJECTS) {
        const answer = await ask(route, subject);
        cells.push(answer);
        const wanted = expected(access, subject);
        if (answer !== wanted)
          wrong.push(`${route.method} ${route.path} as ${subject}: ${answer}, not ${wanted}`);
      }
      lines.push(row(`${route.method} ${route.path}`, cells));
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is shown to every member of staff as data', async () => {
    const { body } = await system.http
      .get('/api/admin/permissions')
      .set('authorization', `Bearer ${await tokenOf('viewer')}`)
      .expect(200);
    expect(body).toEqual({
      roles: [...ADMIN_ROLES],
      permissions: PERMISSIONS.map((permission) => ({
        permission,
        roles: [...PERMISSION_MATRIX[permission]],
      })),
    });
  });

  describe('at the start', () => {
    @Controller('open')
    class Undeclared {
      @Get()
      open(): void {}

      @Get('declared')
      @ForPublic()
      declared(): void {}
    }

    @Controller('closed')
    @ForStaff()
    class Declared {
      @Get()
      closed(): void {}
    }

    const start = async (controller: new () => unknown): Promise<void> => {
      @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [DeclaredAccess] })
      class Throwaway {}
      const module = await Test.createTestingModule({ imports: [Throwaway] }).compile();
      await module.init();
      await module.close();
    };

    it('stops the application for a route that does not say whom it is for, and names it', async () => {
      await expect(start(Undeclared)).rejects.toThrow(/do not declare.*: Undeclared\.open$/);
    });

    it('takes the declaration of the whole controller', async () => {
      await expect(start(Declared)).resolves.toBeUndefined();
    });
  });

  /** 401, 403, or `ok` for whatever lies behind the guard; a body of nothing, so that nothing is done there. */
  async function ask({ method, path }: Route, subject: Subject): Promise<string> {
    const url = path.replace(/:[^/]+/g, '00000000-0000-4000-8000-000000000000');
    const token = await tokenOf(subject);
    const { statusCode, stream } = await system.app.inject({
      method: method as 'GET',
      url,
      // Of a stream the beginning is enough, and there is no end.
      payloadAsStream: true,
      headers: token ? { authorization: `Bearer ${token}` } : {},
      ...(method === 'GET' || method === 'HEAD' ? {} : { payload: {} }),
    });
    stream().destroy();
    if (statusCode === 401 || statusCode === 403) return String(statusCode);
    return statusCode < 500 || statusCode === 503 ? 'ok' : String(statusCode);
  }

  /** A session of its own for every request, and an investor: what it ends (a session, an account) stays its own. */
  async function tokenOf(subject: Subject): Promise<string | undefined> {
    const tokens = system.app.get(Tokens, { strict: false });
    if (subject === 'anonymous') return undefined;
    const life = {
      session_token: createHash('sha256').update(randomUUID()).digest('hex'),
      expires_at: new Date(Date.now() + 60 * 60 * 1000),
    };
    if (subject === 'investor') {
      return sql(async (client) => {
        const { id } = await insertUser(client);
        const session = await insertRow(client, 'user_sessions', { user_id: id, ...life });
        return tokens.issueAccess('investor', id, session.id);
      });
    }
    const adminId = staff.get(subject) ?? staff.get('super_admin')!;
    const sessionId = await sql(async (client) => {
      const session = await insertRow(client, 'admin_sessions', {
        admin_id: adminId,
        ...life,
        // It is the permission that is asked here, not the fresh second factor.
        stepped_up_at: new Date(),
      });
      return session.id;
    });
    return staff.has(subject)
      ? tokens.issueAccess('staff', adminId, sessionId)
      : forge(subject, adminId, sessionId);
  }

  /** A super_admin's live session, in a token that is right but for one thing. */
  function forge(subject: Subject, adminId: string, sessionId: string): Promise<string> {
    const signing = system.app.get<SigningKeys>(SIGNING_KEYS, { strict: false });
    return system.app.get(JwtService, { strict: false }).signAsync(
      { sid: sessionId },
      {
        algorithm: 'HS256',
        keyid: signing.active,
        secret:
          subject === 'foreign key' ? 'another secret of 32 characters.' : signing.keys.get(signing.active),
        issuer: subject === 'foreign issuer' ? 'somebody' : ISSUER,
        audience: subject === 'foreign audience' ? 'pend-other' : TOKEN_AUDIENCES.staff,
        subject: adminId,
        jwtid: randomUUID(),
        expiresIn: subject === 'expired' ? -1 : 900,
      },
    );
  }
});

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(40), ...cells.map((cell, index) => cell.padEnd(SUBJECTS[index]!.length))].join(' | ');
