import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, type Observable, switchMap } from 'rxjs';
import { Database } from './database.js';
import { asProblem } from './database-problem.js';

/** Ends the request's transaction: success commits before the answer is sent, any error rolls back. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      switchMap(async (answer: unknown) => {
        await this.database.complete();
        return answer;
      }),
      catchError((error: unknown) => from(this.fail(error))),
    );
  }

  private async fail(error: unknown): Promise<never> {
    await this.database.rollback(error);
    throw asProblem(error);
  }
}
