import type { TestApplication } from './application.js';
import { StaffClient } from './staff-client.js';

/** What staff have been told of this record, oldest first: the types of `GET /api/admin/events`. */
export async function toldOf(system: TestApplication, subjectId: string): Promise<string[]> {
  const auditor = await StaffClient.logIn(system, 'auditor');
  const { body } = await auditor.get('admin/events?limit=100').expect(200);
  const { data } = body as { data: { type: string; subjectId?: string }[] };
  return data.filter((event) => event.subjectId === subjectId).map(({ type }) => type);
}
