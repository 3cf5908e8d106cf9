import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import type { UserDto } from './dto/user.dto.js';
import { UsersRepository } from './users.repository.js';

@Injectable()
export class UsersService {
  constructor(private readonly users: UsersRepository) {}

  list(query: ListQuery): Promise<Page<UserDto>> {
    return this.users.findPage(query);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<UserDto> {
    const user = await this.users.findById(id);
    if (!user) throw notFound();
    return user;
  }
}
