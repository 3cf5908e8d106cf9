import { Injectable, Logger } from '@nestjs/common';
import { auditLog } from '../common/audit-log.js';
import { conflict, notFound, Problem } from '../common/problem/problem.js';
import { violatedConstraint } from '../database/sql-state.js';
import { CiphertextRefusedError, UnknownKeyError } from '../vault/vault.errors.js';
import type { EraseDto, ErasureCertificateDto } from './dto/personal-data.dto.js';
import { UserErasureRepository } from './user-erasure.repository.js';
import { UserKeysService } from './user-keys.service.js';
import { UsersService } from './users.service.js';

/** The right to be forgotten, as far as the law lets it go. What that is, `erase_user()` says. */
@Injectable()
export class UserErasureService {
  private readonly logger = new Logger('Erasure');

  constructor(
    private readonly users: UsersService,
    private readonly erasures: UserErasureRepository,
    private readonly keys: UserKeysService,
  ) {}

  /** @throws Problem 404 for who is not erased */
  async get(userId: string): Promise<ErasureCertificateDto> {
    const certificate = await this.erasures.find(userId);
    if (!certificate) throw notFound();
    return certificate;
  }

  /**
   * Closes the account, destroys what is personal of it and certifies that. Done again, it answers the certificate
   * that there is.
   *
   * @throws Problem 404; 409 `open_positions` for who holds something, `legal_hold`
   */
  async erase(userId: string, { reason }: EraseDto): Promise<ErasureCertificateDto> {
    const { status, erasedAt } = await this.users.get(userId);
    if (status !== 'closed') await this.users.requireNothingOpen(userId);
    await this.erasures.close(userId);
    const certificate = await this.destroy(userId);
    const { id: certificateId, digest, keyId } = certificate;
    auditLog.describe({
      oldValues: { status },
      newValues: { certificateId, digest, keyId, again: erasedAt !== null, ...(reason ? { reason } : {}) },
    });
    return certificate;
  }

  /**
   * Somebody whose years of retention are over, as the system.
   *
   * @throws DatabaseError when they are not, or when a legal hold was set meanwhile
   */
  async eraseRetired(userId: string): Promise<ErasureCertificateDto> {
    return this.erasures.eraseRetired(userId, await this.keyName(userId));
  }

  private async destroy(userId: string): Promise<ErasureCertificateDto> {
    try {
      return await this.erasures.erase(userId, await this.keyName(userId));
    } catch (error) {
      if (violatedConstraint(error) !== 'users_legal_hold') throw error;
      throw conflict('legal_hold', 'A legal hold on an application keeps the account from being erased.');
    }
  }

  /** A key that cannot be opened any more can be destroyed all the same. */
  private async keyName(userId: string): Promise<string | undefined> {
    try {
      return (await this.keys.find(userId))?.id;
    } catch (error) {
      if (error instanceof Problem) return undefined;
      if (!(error instanceof UnknownKeyError || error instanceof CiphertextRefusedError)) throw error;
      this.logger.warn({
        msg: 'the key of an erased account cannot be opened',
        userId,
        reason: error.message,
      });
      return undefined;
    }
  }
}
