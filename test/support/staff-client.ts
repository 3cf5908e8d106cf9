import type { AdminRole } from '../../src/common/permissions.js';
import type { TestApplication } from './application.js';
import { withConnection } from './database.js';

/** A member of staff who is logged in, and asks. */
export class StaffClient {
  private constructor(
    private readonly system: TestApplication,
    readonly adminId: string,
    readonly token: string,
  ) {}

  /** @param steppedUp as if the second factor had just been shown */
  static async logIn(system: TestApplication, role: AdminRole, { steppedUp = true } = {}) {
    const { adminId, token } = await system.logIn(role);
    if (steppedUp) {
      await withConnection(system.database.superuserUrl, (client) =>
        client.query('UPDATE admin_sessions SET stepped_up_at = now() WHERE admin_id = $1', [adminId]),
      );
    }
    return new StaffClient(system, adminId, token);
  }

  get(path: string) {
    return this.system.http.get(`/api/${path}`).set('authorization', `Bearer ${this.token}`);
  }

  post(path: string, body?: object) {
    return this.send('post', path, body);
  }

  patch(path: string, body?: object) {
    return this.send('patch', path, body);
  }

  put(path: string, body?: object) {
    return this.send('put', path, body);
  }

  private send(method: 'post' | 'patch' | 'put', path: string, body?: object) {
    const request = this.system.http[method](`/api/${path}`).set('authorization', `Bearer ${this.token}`);
    return body === undefined ? request : request.send(body);
  }
}
