import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import type { UserKey } from '../vault/user-key.js';
import type { UserNoteDto } from './dto/user-note.dto.js';
import { UserKeysService } from './user-keys.service.js';
import { type SealedNote, UserNotesRepository } from './user-notes.repository.js';
import { UsersService } from './users.service.js';

/** What staff write down about an investor, sealed with the investor's own key: it is forgotten with them. */
@Injectable()
export class UserNotesService {
  constructor(
    private readonly users: UsersService,
    private readonly notes: UserNotesRepository,
    private readonly keys: UserKeysService,
  ) {}

  /** @throws Problem 404 */
  async list(userId: string, query: ListQuery): Promise<Page<UserNoteDto>> {
    await this.users.requireUser(userId);
    const page = await this.notes.findPage(userId, query);
    const key = await this.keys.findUnlessErased(userId);
    return page.map((note) => opened(note, key));
  }

  /** @throws Problem 404, for another user's note too */
  async get(userId: string, id: string): Promise<UserNoteDto> {
    const note = await this.notes.find(userId, id);
    if (!note) throw notFound();
    return opened(note, await this.keys.findUnlessErased(userId));
  }

  /** @throws Problem 404; 410 for who is erased */
  async add({ adminId }: StaffActor, userId: string, text: string): Promise<UserNoteDto> {
    await this.users.requireUser(userId);
    const key = await this.keys.findOrCreate(userId);
    const id = randomUUID();
    await this.notes.insert({ id, userId, adminId, textSealed: key.seal(Buffer.from(text), placeOf(id)) });
    auditLog.describe({ newValues: { noteId: id, characters: text.length } });
    return this.get(userId, id);
  }
}

/** The note's id is part of it: a text does not open in another note. */
const placeOf = (id: string) => ({ table: 'user_notes', column: `text_sealed/${id}` });

const opened = ({ textSealed, ...note }: SealedNote, key: UserKey | undefined): UserNoteDto => ({
  ...note,
  text: key ? key.open(textSealed, placeOf(note.id)).toString('utf8') : null,
});
