import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AnswerSeal } from '../database/idempotency/answer-seal.js';
import { DATA_SECRETS, type DataSecrets } from './secrets.js';
import { SystemVault } from './system-vault.js';

const TABLE = 'idempotency_keys';

/** Seals what is remembered of answers under the master keys. */
@Injectable()
export class AnswerVault extends AnswerSeal {
  private readonly vault: SystemVault;
  private readonly digestKey: Buffer;

  constructor(@Inject(DATA_SECRETS) { masterKeys, pepper }: DataSecrets) {
    super();
    this.vault = new SystemVault(masterKeys, 'answers');
    this.digestKey = createHmac('sha256', pepper).update('pend/idempotency/v1').digest();
  }

  override seal(answer: string, place: string): Buffer {
    return this.vault.seal(Buffer.from(answer), { table: TABLE, column: `answer of ${place}` });
  }

  override open(sealed: Buffer, place: string): string {
    return this.vault.open(sealed, { table: TABLE, column: `answer of ${place}` }).toString();
  }

  override digest(request: string): string {
    return createHmac('sha256', this.digestKey).update(request).digest('hex');
  }
}
