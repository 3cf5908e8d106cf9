import { randomUUID } from 'node:crypto';
import { Tokens } from '../../src/auth/tokens.js';
import type { TestApplication } from './application.js';
import { withConnection } from './database.js';
import { insertUser, insertWalletSession } from './rows.js';

/** An investor who is logged in, and asks. */
export class InvestorClient {
  private constructor(
    private readonly system: TestApplication,
    readonly userId: string,
    readonly address: string,
    readonly token: string,
  ) {}

  /** @param values columns of the user's row */
  static async logIn(system: TestApplication, values: Record<string, unknown> = {}): Promise<InvestorClient> {
    const [investor] = await InvestorClient.logInMany(system, 1, values);
    return investor!;
  }

  /** So many, over one connection. */
  static logInMany(
    system: TestApplication,
    number: number,
    values: Record<string, unknown> = {},
  ): Promise<InvestorClient[]> {
    const tokens = system.app.get(Tokens, { strict: false });
    return withConnection(system.database.superuserUrl, async (client) => {
      const investors: InvestorClient[] = [];
      while (investors.length < number) {
        const user = await insertUser(client, { tier: 2, ...values });
        const session = await insertWalletSession(client, user.id);
        const token = await tokens.issueAccess('investor', user.id, session.id);
        investors.push(new InvestorClient(system, user.id, String(user.blockchain_address), token));
      }
      return investors;
    });
  }

  get(path: string) {
    return this.system.http.get(`/api/${path}`).set('authorization', `Bearer ${this.token}`);
  }

  /** With a key of its own unless one is given; null sends none. */
  post(path: string, body: object = {}, key: string | null = randomUUID()) {
    const request = this.system.http.post(`/api/${path}`).set('authorization', `Bearer ${this.token}`);
    return (key === null ? request : request.set('idempotency-key', key)).send(body);
  }

  delete(path: string) {
    return this.system.http.delete(`/api/${path}`).set('authorization', `Bearer ${this.token}`);
  }

  invest(assetId: string, amount: string, rest: object = {}, key?: string) {
    return this.post(`pool/${assetId}/invest`, { amount, currency: 'EGP', ...rest }, key);
  }
}
