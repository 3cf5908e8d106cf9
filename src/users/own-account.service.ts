import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import { changesOf } from '../common/http/merge.js';
import { type KeysetPage, parseKeyset } from '../common/list-query/keyset.js';
import { conflict, malformed, notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { violatedConstraint } from '../database/sql-state.js';
import {
  type ChangeProfileDto,
  type ClosedAccountDto,
  LANGUAGES,
  OWN_ACTIVITY_KINDS,
  type OwnActivityDto,
  type OwnDevicesDto,
  type OwnProfileDto,
  type RemovedDeviceDto,
  SHOWN_CURRENCIES,
} from './dto/own-account.dto.js';
import { OWN_ACTIVITY_KEY, OwnActivityRepository } from './own-activity.repository.js';
import { OwnAccountRepository } from './own-account.repository.js';
import { UsersService } from './users.service.js';
import { WalletAccountsRepository } from './wallet-accounts.repository.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What investors do with their own account once they are in. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly accounts: WalletAccountsRepository,
    private readonly own: OwnAccountRepository,
    private readonly activity: OwnActivityRepository,
    private readonly users: UsersService,
    private readonly database: Database,
  ) {}

  async profile({ userId }: InvestorActor): Promise<OwnProfileDto> {
    const user = await this.accounts.find(userId);
    if (!user) throw notFound();
    const { profile, updatedAt: _, version: __, ...account } = user;
    return {
      ...account,
      phoneNumberMasked: profile?.phoneNumberMasked ?? null,
      countryCode: profile?.countryCode ?? null,
      lastLoginAt: profile?.lastLoginAt ?? null,
      loginCount: profile?.loginCount ?? 0,
      preferences: {
        language: oneOf(LANGUAGES, profile?.preferences.language),
        currency: oneOf(SHOWN_CURRENCIES, profile?.preferences.currency),
        analytics: profile?.preferences.analytics !== false,
      },
    };
  }

  /** @throws Problem 422 for a field that is not the investor's to change */
  async changeProfile(investor: InvestorActor, change: ChangeProfileDto): Promise<OwnProfileDto> {
    const { preferences } = changesOf(await this.profile(investor), change);
    const { userId } = investor;
    if (preferences && !(await this.own.mergePreferences(userId, preferences))) {
      await this.database.asSystem('empty profile', () => this.own.ensureProfile(userId));
      await this.own.mergePreferences(userId, preferences);
    }
    return this.profile(investor);
  }

  async devices({ userId, sessionId }: InvestorActor): Promise<OwnDevicesDto> {
    const { devices, current } = await this.own.findDevices(userId, sessionId);
    const named = devices.filter(({ id }) => typeof id === 'string' && UUID.test(id));
    return {
      data: named.map(({ id, name, firstSeenAt, lastSeenAt, loginCount }) => ({
        id: id as string,
        name: textOf(name),
        firstSeenAt: timeOf(firstSeenAt),
        lastSeenAt: timeOf(lastSeenAt),
        loginCount: typeof loginCount === 'number' ? loginCount : 0,
        current: id === current,
      })),
    };
  }

  /** Its sessions end with it, this one too if it was begun from it. @throws Problem 404 */
  async removeDevice(_investor: InvestorActor, deviceId: string): Promise<RemovedDeviceDto> {
    if (!(await this.own.forgetDevice(deviceId))) throw notFound();
    return { id: deviceId };
  }

  /** @throws Problem 400 for a kind or a cursor that there is not */
  async listActivity(
    { userId }: InvestorActor,
    cursor?: string,
    limit?: string,
    kind?: string,
  ): Promise<KeysetPage<OwnActivityDto>> {
    const query = parseKeyset(cursor === '' ? undefined : cursor, limit, OWN_ACTIVITY_KEY);
    const kinds = kind === undefined ? OWN_ACTIVITY_KINDS : OWN_ACTIVITY_KINDS.filter((one) => one === kind);
    if (kinds.length === 0) throw malformed('kind', `kind must be one of ${OWN_ACTIVITY_KINDS.join(', ')}.`);
    return this.activity.findPage(userId, query, kinds);
  }

  /** For good: sessions end, and neither phone nor wallet gets in again. @throws Problem 409 `open_positions` */
  async close({ userId }: InvestorActor): Promise<ClosedAccountDto> {
    await this.users.requireNothingOpen(userId);
    try {
      if (!(await this.own.close())) throw notFound();
    } catch (error) {
      if (violatedConstraint(error) !== 'users_open_positions') throw error;
      throw conflict('open_positions', 'The account has just come to hold something; look again.');
    }
    return { id: userId, status: 'closed' };
  }
}

/** What was chosen, or the first where nothing, or nothing that we know, was. */
const oneOf = <T extends string>(known: readonly T[], chosen: unknown): T =>
  known.find((one) => one === chosen) ?? known[0]!;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function timeOf(value: unknown): string | null {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}
