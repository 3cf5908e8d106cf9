import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import type { TestApplication } from './application.js';
import { withConnection } from './database.js';
import { insertRow } from './rows.js';
import { WalletClient } from './wallet.js';

/** A photograph of nothing, with where it was taken. */
export const PLACE = 'CAIRO-30.0444-31.2357';

export const photograph = (width = 320, height = 200): Promise<Buffer> =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { ImageDescription: PLACE } })
    .jpeg({ quality: 90 })
    .toBuffer();

export const plainPdf = (extra = ''): Buffer => {
  const body = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n${extra}`;
  return Buffer.from(`${body}trailer\n<</Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
};

/** An investor with a draft to hand papers in to. */
export interface Applicant {
  userId: string;
  token: string;
  applicationId: string;
}

export async function applicant(system: TestApplication): Promise<Applicant> {
  const { user, accessToken } = await new WalletClient(system).register();
  const application = await withConnection(system.database.superuserUrl, (client) =>
    insertRow(client, 'kyc_applications', { user_id: user.id, status: 'draft', submitted_at: null }),
  );
  return { userId: user.id, token: accessToken, applicationId: application.id };
}

export const upload = (
  system: TestApplication,
  { token, applicationId }: Pick<Applicant, 'token' | 'applicationId'>,
  file: Buffer,
  { name = 'id.jpg', type = 'image/jpeg', documentType = 'id' } = {},
) => {
  const request = system.http
    .post(`/api/kyc/applications/${applicationId}/documents`)
    .set('authorization', `Bearer ${token}`)
    .attach('file', file, { filename: name, contentType: type });
  return documentType === undefined ? request : request.field('documentType', documentType);
};
