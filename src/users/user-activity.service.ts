import { Injectable } from '@nestjs/common';
import { type KeysetPage, parseKeyset } from '../common/list-query/keyset.js';
import type { UserActivityDto } from './dto/user-activity.dto.js';
import { ACTIVITY_KEY, UserActivityRepository } from './user-activity.repository.js';
import { UsersService } from './users.service.js';

/** What an investor did and what was done to their account, in one feed. */
@Injectable()
export class UserActivityService {
  constructor(
    private readonly users: UsersService,
    private readonly activity: UserActivityRepository,
  ) {}

  /** @throws Problem 400 for a cursor that no list answered; 404 */
  async list(userId: string, cursor?: string, limit?: string): Promise<KeysetPage<UserActivityDto>> {
    const query = parseKeyset(cursor === '' ? undefined : cursor, limit, ACTIVITY_KEY);
    await this.users.requireUser(userId);
    return this.activity.findPage(userId, query);
  }
}
