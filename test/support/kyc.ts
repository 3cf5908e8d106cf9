import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { TestApplication } from './application.js';
import { withConnection } from './database.js';
import { insertRow } from './rows.js';
import type { StaffClient } from './staff-client.js';
import { WalletClient } from './wallet.js';

export const PERSONAL_DATA = {
  fullName: 'منى حسن Mona Hassan',
  dateOfBirth: '1991-04-23',
  nationality: 'EG',
  nationalIdNumber: '29104230100023',
  address: '7 Talaat Harb Street, Cairo',
};

/** One investor's side of `/api/kyc`. */
export class Applicant {
  private constructor(
    private readonly system: TestApplication,
    readonly userId: string,
    readonly token: string,
    readonly address: string,
  ) {}

  static async register(system: TestApplication): Promise<Applicant> {
    const { user, accessToken } = await new WalletClient(system).register();
    return new Applicant(system, user.id, accessToken, user.blockchainAddress);
  }

  get(path: string) {
    return this.system.http.get(`/api/kyc/${path}`).set('authorization', `Bearer ${this.token}`);
  }

  post(path: string, body?: object) {
    const request = this.system.http.post(`/api/kyc/${path}`).set('authorization', `Bearer ${this.token}`);
    return body === undefined ? request : request.send(body);
  }

  patch(path: string, body: object) {
    return this.system.http.patch(`/api/kyc/${path}`).set('authorization', `Bearer ${this.token}`).send(body);
  }

  /** @returns the draft's id */
  async begin(more: object = {}): Promise<string> {
    const { body } = await this.post('applications', { personalData: PERSONAL_DATA, ...more }).expect(201);
    return (body as { id: string }).id;
  }

  /** A complete application, handed in. @returns its id */
  async apply(): Promise<string> {
    const id = await this.begin();
    await fileDocument(this.system, id);
    await this.post(`applications/${id}/submit`).expect(200);
    return id;
  }
}

/** A paper's row by plain SQL: that it was handed in, without a file. */
export const fileDocument = (system: TestApplication, applicationId: string, documentType = 'id') =>
  withConnection(system.database.superuserUrl, (client) =>
    insertRow(client, 'kyc_documents', { application_id: applicationId, document_type: documentType }),
  );

/** A decision of a reviewer's, under a key of its own. */
export const decide = (staff: StaffClient, id: string, verb: string, body: object = {}) =>
  staff.post(`kyc/applications/${id}/${verb}`, body).set('idempotency-key', randomUUID());

/** As an import would: past the rules of the edges, to reach in a test what takes half an hour, or seven years. */
export const asImport = <T>(
  system: Pick<TestApplication, 'database'>,
  use: (client: Client) => Promise<T>,
): Promise<T> =>
  withConnection(system.database.urls.worker, async (client) => {
    await client.query(
      "SELECT set_config('role', 'app_worker', false), set_config('app.import_batch', gen_random_uuid()::text, false)",
    );
    return use(client);
  });
