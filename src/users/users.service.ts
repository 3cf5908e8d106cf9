import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { auditLog } from '../common/audit-log.js';
import { changesOf } from '../common/http/merge.js';
import type { Precondition } from '../common/http/precondition.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { conflict, notFound, Problem } from '../common/problem/problem.js';
import { ListExports } from '../database/list-exports.js';
import { violatedConstraint } from '../database/sql-state.js';
import type { ChangeUserDto } from './dto/user-change.dto.js';
import type { UserDto } from './dto/user.dto.js';
import { USERS, USERS_CSV } from './users.list.js';
import { type OpenPosition, UsersRepository } from './users.repository.js';

/** Investors as staff see them. */
@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersRepository,
    private readonly exports: ListExports,
  ) {}

  list(query: ListQuery): Promise<Page<UserDto>> {
    return this.users.findPage(query);
  }

  /**
   * Masked, as the list.
   *
   * @throws Problem 503 while too many exports run
   */
  export(query: ListQuery): Readable {
    return this.exports.stream(query, USERS, USERS_CSV);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<UserDto> {
    const user = await this.users.findById(id);
    if (!user) throw notFound();
    return user;
  }

  /** In the middle of a write, which goes on. @throws Problem 404 */
  async tierOf(id: string): Promise<number> {
    const tier = await this.users.findTier(id);
    if (tier === undefined) throw notFound();
    return tier;
  }

  /** For what hangs on a user: nobody's is not there. @throws Problem 404 */
  async requireUser(id: string): Promise<void> {
    if (!(await this.users.exists(id))) throw notFound();
  }

  /**
   * Suspends, lets in again, or closes for good. The database ends the wallet's sessions in the same transaction, so it
   * holds from the investor's next request on.
   *
   * @throws Problem 404; 409 `invalid_state` out of closed, `open_positions` for who holds something; 412; 422
   */
  async change(id: string, change: ChangeUserDto, precondition: Precondition): Promise<UserDto> {
    const user = await this.get(id);
    const { status, reason } = changesOf(user, change, precondition);
    auditLog.describe({
      oldValues: { status: user.status },
      newValues: { status: status ?? user.status, ...(reason ? { reason } : {}) },
    });
    if (status === undefined) return user;
    await this.setStatus(user, status, precondition);
    return this.get(id);
  }

  /**
   * Asked before closing, to say what is open: after the database's refusal, which decides, nothing can be asked.
   *
   * @throws Problem 409 `open_positions` naming each
   */
  async requireNothingOpen(id: string): Promise<void> {
    const open = await this.users.findOpenPositions(id);
    if (open.length > 0) throw openPositions(open);
  }

  private async setStatus(
    user: UserDto,
    status: UserDto['status'],
    precondition: Precondition,
  ): Promise<void> {
    if (status === 'closed') await this.requireNothingOpen(user.id);
    try {
      if (!(await this.users.changeStatus(user.id, user.version, status))) throw precondition.overtaken();
    } catch (error) {
      switch (violatedConstraint(error)) {
        case 'users_status_edge':
          throw conflict('invalid_state', 'A closed account stays closed.');
        case 'users_open_positions':
          throw conflict('open_positions', 'The account has just come to hold something; look again.');
        default:
          throw error;
      }
    }
  }
}

const WORDS: Record<OpenPosition['kind'], (position: OpenPosition) => string> = {
  pending_investments: ({ positions, amount, unit }) => `${positions} pending of ${amount} ${unit}`,
  confirmed_investments: ({ positions, amount, unit }) => `${positions} confirmed of ${amount} ${unit}`,
  token_balance: ({ amount, unit }) => `a balance of ${amount} units of token ${unit}`,
};

function openPositions(open: OpenPosition[]): Problem {
  const violations = open.map((position) => ({
    pointer: '/status',
    code: position.kind,
    message: WORDS[position.kind](position),
  }));
  const what = violations.map(({ message }) => message).join('; ');
  return new Problem(409, 'open_positions', `The account still holds: ${what}. Settle or refund it first.`, {
    violations,
  });
}
