import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import { USER_NOTES } from './user-notes.list.js';

export interface SealedNote {
  id: string;
  userId: string;
  adminId: string;
  adminName: string;
  textSealed: Buffer;
  createdAt: Date;
}

const COLUMNS = `n.id, n.user_id AS "userId", n.admin_id AS "adminId", a.name AS "adminName",
  n.text_sealed AS "textSealed", n.created_at AS "createdAt"`;

@Injectable()
export class UserNotesRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  findPage(userId: string, query: ListQuery): Promise<Page<SealedNote>> {
    return this.lists.page<SealedNote>(query, USER_NOTES, {
      columns: COLUMNS,
      scope: (bind) => `n.user_id = ${bind(userId)}`,
    });
  }

  /** One of this user's: another's is not there. */
  async find(userId: string, id: string): Promise<SealedNote | undefined> {
    const [row] = await this.database.query<SealedNote & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${USER_NOTES.from} WHERE n.user_id = $1 AND n.id = $2`,
      [userId, id],
    );
    return row;
  }

  async insert(note: Omit<SealedNote, 'adminName' | 'createdAt'>): Promise<void> {
    await this.database.query(
      'INSERT INTO user_notes (id, user_id, admin_id, text_sealed) VALUES ($1, $2, $3, $4)',
      [note.id, note.userId, note.adminId, note.textSealed],
    );
  }
}
