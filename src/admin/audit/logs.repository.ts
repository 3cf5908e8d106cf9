import { Injectable } from '@nestjs/common';
import { compileList } from '../../common/list-query/compile.js';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../../common/list-query/keyset.js';
import type { Condition, ListQuery } from '../../common/list-query/list-query.js';
import type { Page } from '../../common/list-query/page.js';
import { Database } from '../../database/database.js';
import { Lists } from '../../database/lists.js';
import type { AuditLogDto } from '../dto/audit-log.dto.js';
import { LOGS } from './logs.list.js';

const COLUMNS = `
  l.id, l.seq, l.actor_type AS "actorType", l.actor_id AS "actorId", l.admin_id AS "adminId", a.name AS "adminName",
  l.action, l.resource_type AS "resourceType", l.resource_id AS "resourceId", l.old_values AS "oldValues",
  l.new_values AS "newValues", host(l.ip_address) AS "ipAddress", l.user_agent AS "userAgent",
  l.request_id AS "requestId", l.created_at AS "createdAt"`;
const FROM = `FROM ${LOGS.from}`;

@Injectable()
export class LogsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  findPage(query: ListQuery): Promise<Page<AuditLogDto>> {
    return this.lists.page<AuditLogDto>(query, LOGS, { columns: COLUMNS });
  }

  /** Newest first, by place in the log: pages neither skip nor repeat while the log grows. */
  async findByKeyset(filters: Condition[], query: KeysetQuery): Promise<KeysetPage<AuditLogDto>> {
    const { where, parameters } = compileFilters(filters);
    const backwards = query.cursor?.direction === 'prev';
    const values = [...parameters, query.limit + 1, ...(query.cursor?.key ?? [])];
    const place = query.cursor && `l.seq ${backwards ? '>' : '<'} $${values.length}::bigint`;
    const rows = await this.database.query<AuditLogDto>(
      `SELECT ${COLUMNS} ${FROM} ${and(where, place)}
        ORDER BY l.seq ${backwards ? 'ASC' : 'DESC'} LIMIT $${parameters.length + 1}`,
      values,
    );
    return keysetPage(rows, query, ({ seq }) => [seq]);
  }

  /** Oldest first, behind `seq` and up to `last`. */
  async findBehind(filters: Condition[], seq: string, last: string, limit: number): Promise<AuditLogDto[]> {
    const { where, parameters } = compileFilters(filters);
    const at = parameters.length;
    return this.database.query<AuditLogDto>(
      `SELECT ${COLUMNS} ${FROM} ${and(where, `l.seq > $${at + 1}::bigint AND l.seq <= $${at + 2}::bigint`)}
        ORDER BY l.seq LIMIT $${at + 3}`,
      [...parameters, seq, last, limit],
    );
  }

  async findById(id: string): Promise<AuditLogDto | undefined> {
    const [row] = await this.database.query<AuditLogDto>(`SELECT ${COLUMNS} ${FROM} WHERE l.id = $1`, [id]);
    return row;
  }

  /** Place of the newest row. */
  async findLastSeq(): Promise<string> {
    const [row] = await this.database.query<{ seq: string }>(
      'SELECT coalesce(max(seq), 0) AS seq FROM admin_logs',
    );
    return row!.seq;
  }
}

const compileFilters = (filters: Condition[]) =>
  compileList({ filters, sort: [], offset: 0, limit: 1, answer: 'page' }, LOGS);

function and(where: string, condition: string | undefined): string {
  if (!condition) return where;
  return where === '' ? `WHERE ${condition}` : `${where} AND ${condition}`;
}
