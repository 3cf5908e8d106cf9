import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface SealedProfile {
  phoneEncrypted: Buffer | null;
  registrationIp: string | null;
}

@Injectable()
export class UserProfilesRepository {
  constructor(private readonly database: Database) {}

  async find(userId: string): Promise<SealedProfile | undefined> {
    const [row] = await this.database.query<SealedProfile & Record<string, unknown>>(
      `SELECT phone_encrypted AS "phoneEncrypted", host(registration_ip) AS "registrationIp"
         FROM user_profiles WHERE user_id = $1`,
      [userId],
    );
    return row;
  }
}
