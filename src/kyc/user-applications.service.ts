import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { UsersService } from '../users/users.service.js';
import type { UserKycApplicationDto } from './dto/user-kyc-application.dto.js';
import { openNotes } from './sealed-application.js';
import { UserApplicationsRepository } from './user-applications.repository.js';

@Injectable()
export class UserApplicationsService {
  constructor(
    private readonly users: UsersService,
    private readonly applications: UserApplicationsRepository,
    private readonly keys: UserKeysService,
  ) {}

  /**
   * How an investor's applications stand. What reviewers wrote is for who has `kyc.read`.
   *
   * @throws Problem 404 for nobody's id
   */
  async list(actor: StaffActor, userId: string, query: ListQuery): Promise<Page<UserKycApplicationDto>> {
    await this.users.requireUser(userId);
    const page = await this.applications.findPage(userId, query, actor.permissions.has('kyc.read'));
    const key = await this.keys.findUnlessErased(userId);
    return page.map(({ reviewNotesSealed, ...application }) => ({
      ...application,
      reviewNotes: openNotes(key, application.id, reviewNotesSealed),
    }));
  }
}
