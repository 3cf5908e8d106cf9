import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { auditLog } from '../../common/audit-log.js';
import { csvRecord } from '../../common/csv.js';
import { inclusionPath } from '../../common/merkle.js';
import { compileList } from '../../common/list-query/compile.js';
import { type KeysetPage, parseKeyset } from '../../common/list-query/keyset.js';
import type { Condition, QueryParameters } from '../../common/list-query/list-query.js';
import { parseList } from '../../common/list-query/parse-list.js';
import type { Page } from '../../common/list-query/page.js';
import { conflict, malformed, notFound } from '../../common/problem/problem.js';
import { currentContext, type RequestContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import type { AuditLogDto, SealedAuditLogDto } from '../dto/audit-log.dto.js';
import { leafOf, unpackLeaves } from './canonical-row.js';
import { LOGS } from './logs.list.js';
import { LogsRepository } from './logs.repository.js';
import { type InclusionProof, namedFields, PROOF_VERSION } from './proof.js';
import { SealsRepository } from './seals.repository.js';

const SEQ = /^\d{1,18}$/;
const EXPORTED_AT_ONCE = 500;

const CSV_COLUMNS = [
  'seq',
  'id',
  'createdAt',
  'actorType',
  'actorId',
  'adminId',
  'adminName',
  'action',
  'resourceType',
  'resourceId',
  'oldValues',
  'newValues',
  'ipAddress',
  'userAgent',
  'requestId',
] as const satisfies (keyof AuditLogDto)[];

/** Reads the audit log. */
@Injectable()
export class LogsService {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly logs: LogsRepository,
    private readonly seals: SealsRepository,
    private readonly database: Database,
  ) {}

  /** Pages by number, or by cursor where the query has one (`cursor=` is the first page). */
  list({ cursor, ...query }: QueryParameters): Promise<Page<AuditLogDto> | KeysetPage<AuditLogDto>> {
    if (cursor === undefined) return this.logs.findPage(parseList(query));
    const { limit, ...rest } = query;
    if (Array.isArray(cursor)) throw malformed('cursor', 'cursor is given more than once.');
    if (Array.isArray(limit)) throw malformed('limit', 'limit is given more than once.');
    return this.logs.findByKeyset(filtersOf(rest), parseKeyset(cursor || undefined, limit, [SEQ]));
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<SealedAuditLogDto> {
    const row = await this.logs.findById(id);
    if (!row) throw notFound();
    const seal = await this.seals.findCovering(row.seq);
    const { number, sealHash, sealedAt } = seal ?? {};
    return { ...row, seal: seal ? { number: number!, sealHash: sealHash!, sealedAt: sealedAt! } : null };
  }

  /**
   * @throws Problem 404; 409 while the row is not sealed, and when it is not what was sealed
   */
  async proof(id: string): Promise<InclusionProof> {
    const row = await this.seals.findCanonicalRow(id);
    if (!row) throw notFound();
    const seal = await this.seals.findCovering(row[0]!);
    if (!seal) throw conflict('not_sealed_yet', 'This row will be sealed within minutes; ask again then.');
    const leaves = unpackLeaves(seal.leaves);
    const { seq, hash } = leafOf(row);
    const leafIndex = leaves.findIndex((leaf) => leaf.seq === seq);
    if (leafIndex < 0 || !leaves[leafIndex]!.hash.equals(hash)) {
      throw conflict('audit_row_differs', 'This row is not what was sealed; verify the log.');
    }
    const { leaves: _, sealedAt: __, ...header } = seal;
    const path = inclusionPath(
      leaves.map((leaf) => leaf.hash),
      leafIndex,
    );
    return {
      version: PROOF_VERSION,
      row: namedFields(row),
      leafIndex,
      path: path.map((sibling) => sibling.toString('hex')),
      seal: header,
    };
  }

  /**
   * The rows of a query as CSV, oldest first, up to the newest row of this moment. Each five hundred rows are a
   * transaction of their own, read when the client has taken the ones before: a slow reader holds no connection.
   */
  async export(query: QueryParameters): Promise<Readable> {
    const filters = filtersOf(query);
    // Refused before the answer begins: afterwards it could only be cut off.
    compileList({ filters, sort: [], offset: 0, limit: 1, answer: 'page' }, LOGS);
    const last = await this.logs.findLastSeq();
    auditLog.describe({ newValues: { filters: query, lastSeq: last } });
    // Taken here: what is read later runs outside of the request's context.
    const { requestId, actor } = currentContext()!;
    return Readable.from(this.csv(filters, last, { requestId, actor, readOnly: true }), {
      objectMode: false,
      highWaterMark: 64 * 1024,
    });
  }

  private async *csv(filters: Condition[], last: string, context: RequestContext): AsyncGenerator<string> {
    yield csvRecord(CSV_COLUMNS);
    let seq = '0';
    for (;;) {
      let rows: AuditLogDto[];
      try {
        rows = await this.database.inContext({ ...context }, () =>
          this.logs.findBehind(filters, seq, last, EXPORTED_AT_ONCE),
        );
      } catch (error) {
        // The answer has begun: it can only be cut off, which the reader notices by its missing end.
        this.logger.error({
          msg: 'an export of the audit log was cut off',
          requestId: context.requestId,
          err: error,
        });
        throw error;
      }
      if (rows.length > 0)
        yield rows.map((row) => csvRecord(CSV_COLUMNS.map((name) => cellOf(row[name])))).join('');
      if (rows.length < EXPORTED_AT_ONCE) return;
      seq = rows.at(-1)!.seq;
    }
  }
}

function filtersOf(query: QueryParameters): Condition[] {
  const { filters, sort, q } = parseList(query);
  if (sort.length > 0) throw malformed('sort', 'This list has one order: that of the log.');
  if (q !== undefined) throw malformed('q', 'logs cannot be searched by text.');
  return filters;
}

function cellOf(value: AuditLogDto[keyof AuditLogDto]): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
