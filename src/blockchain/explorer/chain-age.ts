import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { from, map, type Observable, switchMap } from 'rxjs';
import { AnswerCache } from '../../cache/answer-cache.js';
import { AGE_HEADER, Aged } from '../../common/http/data-age.js';
import { Database } from '../../database/database.js';
import { type ChainStatus, ChainStatusService } from '../chain-status.service.js';

/** For so long a client or a proxy may keep an answer. */
const CACHEABLE_SECONDS = 1;

/** How old what is indexed is, by the node's own word. */
@Injectable()
export class ChainAge {
  constructor(
    private readonly cache: AnswerCache,
    private readonly database: Database,
    private readonly statuses: ChainStatusService,
  ) {}

  /** As it stood half a second ago at most; undefined before any chain was indexed. */
  async status(): Promise<ChainStatus | undefined> {
    // In a transaction of its own: who asks first must not answer with somebody else's request.
    const { value } = await this.cache.remember('chainStatus', {}, async () => {
      const status = await this.database.asPublic('chain status', () => this.statuses.status());
      return status && { ...status, ...timesOf(status) };
    });
    return value
      ? {
          ...value,
          blockTime: value.blockTime === null ? null : new Date(value.blockTime),
          nodeSeenAt: value.nodeSeenAt === null ? null : new Date(value.nodeSeenAt),
        }
      : undefined;
  }

  /**
   * What had happened on the chain by then is in the answers: when a node last confirmed that nothing is missing, or,
   * where blocks are known to be missing, the time of the last indexed one. Undefined where nothing is indexed.
   */
  async asOf(): Promise<Date | undefined> {
    const status = await this.status();
    if (!status) return undefined;
    const { lagBlocks, gapAt, redecodeFrom, haltedReason } = status;
    const isBehind = lagBlocks !== 0 || gapAt !== null || redecodeFrom !== null || haltedReason !== null;
    return (isBehind ? status.blockTime : status.nodeSeenAt) ?? undefined;
  }
}

const timesOf = ({ blockTime, nodeSeenAt }: ChainStatus) => ({
  blockTime: blockTime?.toISOString() ?? null,
  nodeSeenAt: nodeSeenAt?.toISOString() ?? null,
});

@Injectable()
export class ChainAgeInterceptor implements NestInterceptor {
  constructor(private readonly age: ChainAge) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    // Before the answer is made: it may be newer than it says, never older.
    return from(this.age.asOf()).pipe(
      switchMap((asOf) =>
        next.handle().pipe(
          map((answer: unknown) => {
            const made = answer instanceof Aged ? answer.asOf : undefined;
            const oldest = [asOf, made].filter((time) => time !== undefined).sort((a, b) => +a - +b)[0];
            if (oldest) void reply.header(AGE_HEADER, oldest.toISOString());
            if (reply.getHeader('cache-control') === undefined) {
              void reply.header('cache-control', `public, max-age=${CACHEABLE_SECONDS}`);
            }
            return answer instanceof Aged ? (answer.value as unknown) : answer;
          }),
        ),
      ),
    );
  }
}

/** The route answers from the indexed chain: how old that is goes into `X-Data-As-Of`. */
export const SaysChainAge = (): ClassDecorator & MethodDecorator =>
  applyDecorators(UseInterceptors(ChainAgeInterceptor), ApiExtension('x-data-age-header', AGE_HEADER));
