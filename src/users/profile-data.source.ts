import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UserKey } from '../vault/user-key.js';
import type { PersonalField } from './dto/personal-data.dto.js';
import { type PersonalDataSource, PersonalDataService } from './personal-data.service.js';
import { UserProfilesRepository } from './user-profiles.repository.js';

/** The personal fields of `user_profiles`. */
@Injectable()
export class ProfileDataSource implements PersonalDataSource, OnModuleInit {
  readonly fields = ['phone', 'registrationIp'] as const;

  constructor(
    private readonly profiles: UserProfilesRepository,
    private readonly personalData: PersonalDataService,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async read(field: PersonalField, userId: string, key: UserKey | undefined): Promise<string | undefined> {
    const profile = await this.profiles.find(userId);
    if (field === 'registrationIp') return profile?.registrationIp ?? undefined;
    if (!profile?.phoneEncrypted || !key) return undefined;
    return key
      .open(profile.phoneEncrypted, { table: 'user_profiles', column: 'phone_encrypted' })
      .toString('utf8');
  }
}
