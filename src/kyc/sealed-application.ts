import type { UserKeysService } from '../users/user-keys.service.js';
import type { PersonalDataDto } from './dto/personal-data.dto.js';

type UserKey = NonNullable<Awaited<ReturnType<UserKeysService['find']>>>;

// The application's id is part of each: what was sealed for one attempt does not open in another.
const dataPlace = (id: string) => ({ table: 'kyc_applications', column: `personal_data_sealed/${id}` });
const notesPlace = (id: string) => ({ table: 'kyc_applications', column: `review_notes/${id}` });

export const sealPersonalData = (key: UserKey, id: string, data: PersonalDataDto): Buffer =>
  key.seal(Buffer.from(JSON.stringify(data)), dataPlace(id));

export const openPersonalData = (key: UserKey, id: string, sealed: Buffer): PersonalDataDto =>
  JSON.parse(key.open(sealed, dataPlace(id)).toString('utf8')) as PersonalDataDto;

/** Base64: the design's column is text. */
export const sealNotes = (key: UserKey, id: string, notes: string): string =>
  key.seal(Buffer.from(notes), notesPlace(id)).toString('base64');

/** How the base64 of everything sealed with a user's key begins: version, length of the key's name, `uk-`. */
const SEALED = 'ARN1ay';

/** Null for what cannot be opened any more. Text that somebody wrote before notes were sealed is read as it is. */
export function openNotes(key: UserKey | undefined, id: string, notes: string | null): string | null {
  if (!notes?.startsWith(SEALED)) return notes;
  return key ? key.open(Buffer.from(notes, 'base64'), notesPlace(id)).toString('utf8') : null;
}

/** What tells applicants apart in a queue, and no more. */
export const maskPersonalData = (data: PersonalDataDto): PersonalDataDto => ({
  fullName: data.fullName
    .split(/\s+/u)
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' '),
  dateOfBirth: `${data.dateOfBirth.slice(0, 4)}-**-**`,
  nationality: data.nationality,
  nationalIdNumber: data.nationalIdNumber.length < 10 ? '***' : `***${data.nationalIdNumber.slice(-4)}`,
  address: '***',
});
