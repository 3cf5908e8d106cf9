import { ClsServiceManager, type ClsStore } from 'nestjs-cls';
import type { Actor } from './actor.js';
import type { AuditDetails } from './audit-log.js';
import type { Span } from './telemetry/tracing.js';

/** SQL that a connection parses and plans once, under a name that is its own: texts that never vary, asked often. */
export interface Statement {
  name: string;
  text: string;
}

/** What a read's own transaction has to show before anything it read is answered. */
export interface Proof {
  statement: Statement;
  parameters: unknown[];
  /** @throws Problem when the rows do not bear out what was assumed */
  verify(rows: Record<string, unknown>[]): Promise<void> | void;
}

/** What is known of the request (or task) that the running code serves. */
export interface RequestContext extends ClsStore {
  requestId: string;
  actor: Actor;
  clientIp?: string;
  userAgent?: string;
  /** A GET or HEAD: its transaction is READ ONLY and may go to the replica. */
  readOnly: boolean;
  /** The worker's own work that read-only mode does not hold up; never a request's. */
  goesOnReadOnly?: boolean;
  /** Where its work is traced: what the statements of it are part of. */
  span?: Span;
  /** Staff routes use the staff login even before anybody is logged in. */
  staffDoor?: boolean;
  /** The request's open transaction; the database layer alone looks inside. */
  transaction?: unknown;
  /** Where the primary's log stood when it said who the reader is: a replica that has come so far shows all they did. */
  position?: string;
  /** Reads stay on the primary: the replica could not serve this request. */
  fromPrimary?: boolean;
  /** Still to be shown: the transaction that opens takes it along, and a request without one shows it at its end. */
  proof?: Proof;
  /** More is written after the handler's last statement: none of its own ends the transaction. */
  heldOpen?: boolean;
  /** What the service says of the audited action. */
  audit?: AuditDetails;
  /** Run inside the transaction, right before it is committed. */
  beforeCommit?: (() => Promise<void>)[];
  /** What a refusal of the commit itself means in the domain's words. */
  explainRefusal?: (error: unknown) => unknown;
  afterCommit?: (() => Promise<void> | void)[];
  afterRollback?: (() => Promise<void>)[];
}

const cls = () => ClsServiceManager.getClsService<RequestContext>();

/** The context of the running request or task, or undefined outside of any. */
export function currentContext(): RequestContext | undefined {
  return cls().isActive() ? cls().get() : undefined;
}

/** Runs `work` with its own context. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return cls().runWith(context, work);
}
