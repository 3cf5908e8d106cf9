import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import type { Precondition } from '../common/http/precondition.js';
import { notFound } from '../common/problem/problem.js';
import { UserKeysService } from '../users/user-keys.service.js';
import type { KycCaseDto } from './dto/kyc-application.dto.js';
import { explained } from './kyc-refusals.js';
import { KycRepository, type StoredCase } from './kyc.repository.js';
import { maskPersonalData, openNotes, openPersonalData } from './sealed-application.js';

/** One application as staff see it, opened as far as they may read. */
@Injectable()
export class CasesService {
  constructor(
    private readonly applications: KycRepository,
    private readonly keys: UserKeysService,
  ) {}

  /**
   * For whoever asks to read it. Personal data in clear is for reviewers and for who may see the papers, and leaves a
   * row in the audit log; anybody else gets it masked, which leaves none.
   *
   * @throws Problem 404
   */
  async read(actor: StaffActor, id: string): Promise<KycCaseDto> {
    const found = await this.show(actor, await this.find(id));
    const seen = found.personalData !== null && !found.personalDataMasked;
    auditLog.describe(
      seen
        ? { newValues: { userId: found.userId, fields: Object.keys(found.personalData!) } }
        : { nothing: true },
    );
    return found;
  }

  /**
   * What `update` makes of it. Nothing personal is opened, so that no look goes by unrecorded.
   *
   * @param update answers false where the version has moved on
   * @throws Problem 404; 412; what the database refuses, explained
   */
  async change(id: string, precondition: Precondition, update: () => Promise<boolean>): Promise<KycCaseDto> {
    try {
      if (!(await update())) throw precondition.overtaken();
    } catch (error) {
      throw explained(error);
    }
    return this.changed(id);
  }

  /** @throws Problem 404, for a draft too */
  async find(id: string): Promise<StoredCase> {
    const found = await this.applications.findById(id);
    if (!found) throw notFound();
    return found;
  }

  private async changed(id: string): Promise<KycCaseDto> {
    const { personalDataSealed: _, reviewNotesSealed, ...rest } = await this.find(id);
    const key = reviewNotesSealed ? await this.keys.findUnlessErased(rest.userId) : undefined;
    const reviewNotes = openNotes(key, id, reviewNotesSealed);
    return { ...rest, reviewNotes, personalData: null, personalDataMasked: true };
  }

  private async show(
    { permissions }: StaffActor,
    { personalDataSealed, reviewNotesSealed, ...rest }: StoredCase,
  ): Promise<KycCaseDto> {
    const key = await this.keys.findUnlessErased(rest.userId);
    const personalData =
      key && personalDataSealed ? openPersonalData(key, rest.id, personalDataSealed) : null;
    const clear = permissions.has('kyc.review') || permissions.has('kyc.documents');
    return {
      ...rest,
      reviewNotes: openNotes(key, rest.id, reviewNotesSealed),
      personalData: personalData && !clear ? maskPersonalData(personalData) : personalData,
      personalDataMasked: !clear,
    };
  }
}
