import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, type Observable, of, switchMap } from 'rxjs';
import type { Actor } from '../../common/actor.js';
import {
  canonicalJson,
  IDEMPOTENCY,
  type IdempotencyRule,
  KEY_HEADER,
  parseIdempotencyKey,
} from '../../common/http/idempotency.js';
import { malformed, Problem } from '../../common/problem/problem.js';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../database.js';
import { AnswerSeal } from './answer-seal.js';
import { IdempotencyKeys, isTaken, type KeptAnswer, type KeyOwner } from './idempotency-keys.js';

/** Headers that belong to an answer and not to the request that it is given to. */
const KEPT_HEADERS = ['location', 'etag'] as const;

interface Claim {
  owner: KeyOwner;
  route: string;
  requestHash: string;
}

/**
 * Does what an `Idempotency-Key` stands for once, and answers it as often as it is asked. The answer is kept in the
 * transaction of the effect: an error, or the death of the process, leaves neither. It stands inside of the
 * transaction's own interceptor.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
    private readonly answers: AnswerSeal,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const claim = this.claimOf(execution, request);
    if (!claim) return next.handle();
    const kept = await this.keys.claim(claim.owner);
    if (kept) return of(await this.replay(claim, kept, reply));
    // The answer is still to be kept when the handler has read its last row.
    currentContext()!.heldOpen = true;
    return next.handle().pipe(
      switchMap(async (answer: unknown) => {
        await this.keep(claim, answer, reply);
        return answer;
      }),
      catchError((error: unknown) => from(this.answerAgain(claim, error, reply))),
    );
  }

  private claimOf(execution: ExecutionContext, request: FastifyRequest): Claim | undefined {
    const rule = this.reflector.getAllAndOverride<IdempotencyRule | undefined>(IDEMPOTENCY, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const actor = actorOf(currentContext()?.actor);
    if (rule === 'ignored' || !actor || (rule !== 'required' && request.method !== 'POST')) return undefined;
    const key = parseIdempotencyKey(request.headers['idempotency-key']);
    if (key === undefined) {
      if (rule === 'required') throw missing();
      return undefined;
    }
    const { body } = request as { body?: unknown };
    if (body === undefined && request.headers['transfer-encoding'] !== undefined) throw lengthRequired();
    // What an upload holds is not known before it has been read; how long it is, is.
    const content = body === undefined ? (request.headers['content-length'] ?? '0') : canonicalJson(body);
    return {
      owner: { ...actor, key },
      route: `${request.method} ${request.routeOptions.url ?? ''}`.slice(0, 255),
      requestHash: this.answers.digest(`${request.method} ${request.url}\n${content}`),
    };
  }

  private async keep(claim: Claim, answer: unknown, reply: FastifyReply): Promise<void> {
    // A file is made anew each time.
    if (answer instanceof StreamableFile || Buffer.isBuffer(answer)) return;
    const headers = Object.fromEntries(
      KEPT_HEADERS.map((name) => [name, reply.getHeader(name)]).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    await this.keys.keep(claim.owner, claim.route, {
      requestHash: claim.requestHash,
      status: reply.statusCode,
      answer: this.answers.seal(JSON.stringify({ headers, body: answer }), placeOf(claim.owner)),
    });
  }

  /**
   * A handler that ends its transaction midway lets go of the lock too, so an equal request may have come to its end
   * meanwhile; then nothing of this one stays, and whatever it met (the key, an e-mail that is taken) is its answer.
   */
  private async answerAgain(claim: Claim, error: unknown, reply: FastifyReply): Promise<unknown> {
    await this.database.rollback();
    const kept = await this.keys.find(claim.owner).catch((cause: unknown) => {
      throw isTaken(error) ? cause : error;
    });
    if (!kept) throw error;
    return this.replay(claim, kept, reply);
  }

  private async replay(claim: Claim, kept: KeptAnswer, reply: FastifyReply): Promise<unknown> {
    // Nothing is done, so nothing that was to follow it is: no row of the audit log says that it was done twice.
    await this.database.rollback();
    if (kept.requestHash !== claim.requestHash) throw reused();
    const { headers, body } = JSON.parse(this.answers.open(kept.answer, placeOf(claim.owner))) as {
      headers: Record<string, string>;
      body?: unknown;
    };
    void reply.status(kept.status).headers({ ...headers, 'idempotent-replayed': 'true' });
    return body;
  }
}

function actorOf(actor: Actor | undefined): Omit<KeyOwner, 'key'> | undefined {
  if (actor?.kind === 'admin') return { actorType: 'admin', actorId: actor.adminId };
  return actor?.kind === 'user' ? { actorType: 'user', actorId: actor.userId } : undefined;
}

const placeOf = ({ actorType, actorId, key }: KeyOwner): string => `${actorType} ${actorId} ${key}`;

const missing = (): Problem =>
  malformed(
    KEY_HEADER,
    `This needs an ${KEY_HEADER}: send a new UUID with every new intent, and the same one to repeat it.`,
    'idempotency_key_missing',
  );

const lengthRequired = (): Problem =>
  new Problem(
    411,
    'length_required',
    `With an ${KEY_HEADER}, an upload says its Content-Length: repetitions are known by it.`,
  );

const reused = (): Problem => {
  const message = `This ${KEY_HEADER} was used for another request; take a new one.`;
  return new Problem(422, 'idempotency_key_reused', message, {
    violations: [{ pointer: KEY_HEADER, code: 'idempotency_key_reused', message }],
  });
};
