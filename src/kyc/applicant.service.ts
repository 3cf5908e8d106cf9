import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import type { Precondition } from '../common/http/precondition.js';
import { notFound, Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { ApplicantRepository, type OwnApplication } from './applicant.repository.js';
import type {
  ApplicantApplicationDto,
  BeginApplicationDto,
  ChangeApplicationDto,
  TierRequirementDto,
} from './dto/applicant-application.dto.js';
import { explained, invalidState } from './kyc-refusals.js';
import { openPersonalData, sealPersonalData } from './sealed-application.js';

/** What KYC approved is worth, unless more is asked for. */
const USUAL_TIER = 3;

/** What an investor does with their own application: begin it, correct it, hand it in, see how it stands. */
@Injectable()
export class ApplicantService {
  constructor(
    private readonly applications: ApplicantRepository,
    private readonly keys: UserKeysService,
    private readonly database: Database,
  ) {}

  requirements(): Promise<TierRequirementDto[]> {
    return this.applications.findRequirements();
  }

  /** @throws Problem 404 for who has never begun one */
  async current({ userId }: InvestorActor): Promise<ApplicantApplicationDto> {
    return this.shown(userId, await this.applications.findNewest(userId));
  }

  /**
   * A draft. After a rejection that lets the applicant try again it is the next attempt, and names the one before.
   *
   * @throws Problem 409 `application_open`, `rejected_finally`, `already_verified`; 410
   */
  async begin(
    { userId }: InvestorActor,
    { personalData, targetTier = USUAL_TIER }: BeginApplicationDto,
  ): Promise<ApplicantApplicationDto> {
    const key = await this.keyOf(userId);
    const id = randomUUID();
    try {
      await this.applications.insertDraft(userId, id, targetTier, sealPersonalData(key, id, personalData));
    } catch (error) {
      throw explained(error);
    }
    return this.shown(userId, await this.applications.find(userId, id));
  }

  /** @throws Problem 404 for another's; 409 `invalid_state` once it was handed in; 410; 412 */
  async change(
    { userId }: InvestorActor,
    id: string,
    { personalData, targetTier }: ChangeApplicationDto,
    precondition: Precondition,
  ): Promise<ApplicantApplicationDto> {
    const draft = await this.findDraft(userId, id, precondition);
    const sealed = personalData
      ? sealPersonalData(await this.keyOf(userId), id, personalData)
      : draft.personalDataSealed;
    await this.write(precondition, () =>
      this.applications.change(id, draft.version, targetTier ?? draft.targetTier, sealed),
    );
    return this.shown(userId, await this.applications.find(userId, id));
  }

  /** @throws Problem 404 for another's; 409 `incomplete` naming what is missing, `invalid_state`; 412 */
  async submit(
    { userId }: InvestorActor,
    id: string,
    precondition: Precondition,
  ): Promise<ApplicantApplicationDto> {
    const draft = await this.findDraft(userId, id, precondition);
    const { missing } = await this.shown(userId, draft);
    if (missing.length > 0) throw incomplete(missing);
    await this.write(precondition, () => this.applications.submit(id, draft.version));
    return this.shown(userId, await this.applications.find(userId, id));
  }

  private async findDraft(userId: string, id: string, precondition: Precondition): Promise<OwnApplication> {
    const draft = await this.applications.find(userId, id);
    if (!draft) throw notFound();
    precondition.check(draft.version);
    if (draft.status !== 'draft') throw invalidState();
    return draft;
  }

  private async write(precondition: Precondition, update: () => Promise<boolean>): Promise<void> {
    try {
      if (!(await update())) throw precondition.overtaken();
    } catch (error) {
      throw explained(error);
    }
  }

  /** Who came with the legacy store may have none yet, and an investor may not insert one: the system does. */
  private keyOf(userId: string) {
    return this.database.asSystem('kyc: key of an applicant', () => this.keys.findOrCreate(userId));
  }

  private async shown(
    userId: string,
    application: OwnApplication | undefined,
  ): Promise<ApplicantApplicationDto> {
    if (!application) throw notFound();
    const { personalDataSealed, ...rest } = application;
    const { id, status, targetTier } = application;
    const requirements = await this.applications.findRequirementsOf(targetTier);
    const missing = await this.applications.findMissing(id);
    const key = personalDataSealed ? await this.keys.findUnlessErased(userId) : undefined;
    return {
      ...rest,
      personalData: key && personalDataSealed ? openPersonalData(key, id, personalDataSealed) : null,
      requirements: requirements.map(({ name, anyOf }) => ({
        name,
        anyOf,
        satisfied: !missing.includes(name),
      })),
      missing: status === 'draft' ? [...(personalDataSealed ? [] : ['personal_data']), ...missing] : [],
    };
  }
}

function incomplete(missing: string[]): Problem {
  const violations = missing.map((name) => ({
    pointer: name,
    code: 'missing',
    message: `${name} is missing`,
  }));
  return new Problem(409, 'incomplete', `The application is not complete; missing: ${missing.join(', ')}.`, {
    violations,
  });
}
