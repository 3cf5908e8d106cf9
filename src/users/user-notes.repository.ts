import { Injectable } from '@nestjs/common';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Database } from '../database/database.js';
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
const FROM = 'FROM user_notes n JOIN admin_users a ON a.id = n.admin_id';

@Injectable()
export class UserNotesRepository {
  constructor(private readonly database: Database) {}

  async findPage(userId: string, query: ListQuery): Promise<{ notes: SealedNote[]; total: number }> {
    const { where, orderBy, window, parameters } = compileList(query, USER_NOTES);
    const ofUser = `${where === '' ? 'WHERE' : `${where} AND`} n.user_id = $${parameters.length + 1}`;
    const all = [...parameters, userId];
    const [notes, [count]] = await Promise.all([
      this.database.query<SealedNote & Record<string, unknown>>(
        `SELECT ${COLUMNS} ${FROM} ${ofUser} ${orderBy} ${window}`,
        all,
      ),
      this.database.query<{ total: string }>(`SELECT count(*) AS total FROM user_notes n ${ofUser}`, all),
    ]);
    return { notes, total: Number(count?.total ?? 0) };
  }

  /** One of this user's: another's is not there. */
  async find(userId: string, id: string): Promise<SealedNote | undefined> {
    const [row] = await this.database.query<SealedNote & Record<string, unknown>>(
      `SELECT ${COLUMNS} ${FROM} WHERE n.user_id = $1 AND n.id = $2`,
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
