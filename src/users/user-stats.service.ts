import { Injectable } from '@nestjs/common';
import { Aged } from '../common/http/data-age.js';
import { SUBMITTED_KYC_STATUSES } from '../common/kyc-status.js';
import type { UserStatsDto } from './dto/user-stats.dto.js';
import { USER_STATUSES } from './entities/user.entity.js';
import { UserStatsRepository } from './user-stats.repository.js';

/** Counting a million people takes a while, and nobody needs it to the second. */
const GOOD_FOR_MS = 30_000;

/** How many investors there are, of which kind. The same for everybody who may ask, so one count serves all. */
@Injectable()
export class UserStatsService {
  private counted?: { stats: UserStatsDto; until: number };

  constructor(private readonly repository: UserStatsRepository) {}

  async get(): Promise<Aged<UserStatsDto>> {
    if (!this.counted || this.counted.until < Date.now()) {
      const stats = await this.repository.count(USER_STATUSES, SUBMITTED_KYC_STATUSES);
      this.counted = { stats, until: Date.now() + GOOD_FOR_MS };
    }
    return new Aged(this.counted.stats, this.counted.stats.asOf);
  }
}
