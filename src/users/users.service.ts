import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import { ListExports } from '../database/list-exports.js';
import type { UserDto } from './dto/user.dto.js';
import { USERS, USERS_CSV } from './users.list.js';
import { UsersRepository } from './users.repository.js';

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
}
