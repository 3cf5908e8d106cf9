import type { UserKey } from '../vault/user-key.js';
import type { PersonalDataDto } from './dto/personal-data.dto.js';

// The application's id is part of each: what was sealed for one attempt does not open in another.
const dataPlace = (id: string) => ({ table: 'kyc_applications', column: `personal_data_sealed/${id}` });
const notesPlace = (id: string) => ({ table: 'kyc_applications', column: `review_notes/${id}` });

export const sealPersonalData = (key: UserKey, id: string, data: PersonalDataDto): Buffer =>
  key.seal(Buffer.from(JSON.stringify(data)), dataPlace(id));

export const openPersonalData = (key: UserKey, id: string, sealed: Buffer): PersonalDataDto =>
  JSON.parse(key.open(sealed, dataPlace(id)).toString('utf8')) as PersonalDataDto;

// Bound to the stored bytes that it names.
const namePlace = (storageKey: string) => ({ table: 'kyc_documents', column: `name of ${storageKey}` });

/** What its owner called a file. */
export const sealFileName = (key: UserKey, storageKey: string, name: string): Buffer =>
  key.seal(Buffer.from(name), namePlace(storageKey));

export const openFileName = (key: UserKey, storageKey: string, sealed: Buffer): string =>
  key.open(sealed, namePlace(storageKey)).toString('utf8');

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
