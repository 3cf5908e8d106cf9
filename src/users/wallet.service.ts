import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AccessLimits } from '../auth/wallet/access-limits.js';
import { barred, InvestorSessions, type InvestorTokens } from '../auth/wallet/investor-sessions.js';
import { CODE_LIFE, OneTimeCodes } from '../auth/wallet/one-time-codes.js';
import { type ProvenAddress, SignInService } from '../auth/wallet/sign-in.service.js';
import type { InvestorActor } from '../common/actor.js';
import { parseAddress } from '../common/address.js';
import { COUNTRY_CODE, identityHash, maskPhone, parsePhone, phoneHash } from '../common/phone.js';
import { conflict, notFound, Problem, validationFailed } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import type { DataSecrets } from '../vault/secrets.js';
import { UserKey } from '../vault/user-key.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import type {
  CodeSentDto,
  EndedSessionDto,
  NonceDto,
  RegisteredDto,
  WalletTokensDto,
} from './dto/wallet-answer.dto.js';
import type { WalletUserDto } from './dto/user.dto.js';
import type {
  DeviceDto,
  RegisterDto,
  RequestCodeDto,
  RequestNonceDto,
  WalletLoginDto,
} from './dto/wallet-request.dto.js';
import { type Account, WalletAccountsRepository } from './wallet-accounts.repository.js';
import { WalletFactory } from './wallet-factory.js';

/** Who got in, told once it is committed. */
interface Entered {
  sessionId: string;
  refreshToken: string;
  user: WalletUserDto;
}

/**
 * How investors get in. Everything here that writes runs as the system, in a few transactions of its own: a public
 * request's role may neither create users nor see codes, so SQL injected into it can't either. A refusal that has to
 * leave something behind (a try spent, a code used) is returned from its transaction and thrown after the commit;
 * one that is thrown inside leaves everything as it was.
 */
@Injectable()
export class WalletService {
  constructor(
    private readonly accounts: WalletAccountsRepository,
    private readonly factory: WalletFactory,
    private readonly codes: OneTimeCodes,
    private readonly signIn: SignInService,
    private readonly sessions: InvestorSessions,
    private readonly limits: AccessLimits,
    private readonly database: Database,
    @Inject(DATA_SECRETS) private readonly secrets: DataSecrets,
  ) {}

  /** @throws Problem 429, or 503 when the code could not be sent */
  async requestCode({ phone, purpose, termsVersion }: RequestCodeDto): Promise<CodeSentDto> {
    await this.codes.issue(parsePhone(phone)!, purpose, termsVersion);
    return { expiresIn: CODE_LIFE };
  }

  /** @throws Problem 429 */
  async requestNonce({ address, purpose }: RequestNonceDto): Promise<NonceDto> {
    const { nonce, domain, uri, chainId, issuedAt, expiresAt, message } = await this.signIn.challenge(
      parseAddress(address)!,
      purpose,
    );
    const exact = Number.isSafeInteger(Number(chainId)) ? Number(chainId) : null;
    return { nonce, domain, uri, chainId: exact, issuedAt, expirationTime: expiresAt, message };
  }

  /**
   * Binds a phone, which the code proves, and an address, which the signature or the factory proves.
   *
   * @throws Problem 401 for a bad code or signature, 403 for a barred account, 409 `address_taken`, 422, 429, 503
   */
  async register(request: RegisterDto): Promise<RegisteredDto> {
    await this.limits.spend('entry');
    const proven = await this.proofOf(request);
    const phone = parsePhone(request.phone)!;
    const hash = phoneHash(this.secrets.pepper, identityHash(phone));
    let alreadyExists = true;
    const outcome = await this.database.asSystem('wallet register', async () => {
      const accepted = await this.codes.redeem(hash, 'register', request.code);
      if (!accepted) return invalidCode();
      if (accepted.termsVersion !== request.termsVersion) throw otherTerms();
      if (proven) await this.signIn.use(proven);
      let account = await this.accounts.findByPhoneHash(hash);
      if (!account) {
        const address = proven?.address ?? (await this.wallet(phone, request.address));
        account = await this.create(phone, hash, address, accepted.termsVersion);
        // Somebody has the phone or the address, perhaps since a moment ago.
        if (account) alreadyExists = false;
        else account = await this.accounts.findByPhoneHash(hash);
        if (!account) throw conflict('address_taken', 'This address belongs to another user.');
      }
      return this.enter(account, alreadyExists ? 'wallet.login' : 'wallet.register', request.device);
    });
    return { ...(await this.tokensOf(outcome)), alreadyExists };
  }

  /** @throws Problem 401 for a bad code or signature, 403 for a barred account, 404 `not_registered`, 422, 429, 503 */
  async login({ phone, code, message, signature, device }: WalletLoginDto): Promise<WalletTokensDto> {
    await this.limits.spend('entry');
    const byCode = phone != null && code != null;
    const bySignature = message != null && signature != null;
    const given = [phone, code, message, signature].filter((value) => value != null).length;
    if (given !== 2 || byCode === bySignature) {
      throw validationFailed([
        { pointer: '/phone', code: 'login', message: 'send either phone and code, or message and signature' },
      ]);
    }
    return byCode
      ? this.loginByCode(phone, code, device)
      : this.loginBySignature(message!, signature!, device);
  }

  /** Not limited: 256 random bits are not guessed, and thousands may refresh from behind one address. */
  refresh(refreshToken: string): Promise<InvestorTokens> {
    return this.sessions.refresh(refreshToken);
  }

  async logout({ userId, sessionId }: InvestorActor): Promise<EndedSessionDto> {
    await this.sessions.end(userId, sessionId);
    return { id: sessionId };
  }

  async me({ userId }: InvestorActor): Promise<WalletUserDto> {
    const user = await this.accounts.findOwn(userId);
    if (!user) throw notFound();
    return user;
  }

  private async loginByCode(text: string, code: string, device?: DeviceDto): Promise<WalletTokensDto> {
    const hash = phoneHash(this.secrets.pepper, identityHash(parsePhone(text)!));
    return this.tokensOf(
      await this.database.asSystem('wallet login', async () => {
        if (!(await this.codes.redeem(hash, 'login', code))) return invalidCode();
        return this.enter(await this.accounts.findByPhoneHash(hash), 'wallet.login', device);
      }),
    );
  }

  private async loginBySignature(
    message: string,
    signature: string,
    device?: DeviceDto,
  ): Promise<WalletTokensDto> {
    const proven = await this.signIn.verify(message, signature, 'login');
    return this.tokensOf(
      await this.database.asSystem('wallet login', async () => {
        await this.signIn.use(proven);
        return this.enter(await this.accounts.findByAddress(proven.address), 'wallet.login', device);
      }),
    );
  }

  /** Before any transaction: the chain may have to be asked. */
  private async proofOf({ address, message, signature }: RegisterDto): Promise<ProvenAddress | undefined> {
    if (message == null && signature == null) return undefined;
    const missing = Object.entries({ address, message, signature }).filter(([, value]) => value == null);
    if (missing.length > 0) {
      throw validationFailed(
        missing.map(([name]) => ({
          pointer: `/${name}`,
          code: 'missing',
          message: `${name} is missing: a proof is address, message and signature`,
        })),
      );
    }
    const proven = await this.signIn.verify(message!, signature!, 'register');
    if (proven.address !== parseAddress(address!)) {
      throw addressUnproven('The message was signed for another address.');
    }
    return proven;
  }

  /** The factory's wallet of that phone, which has to be the one that the request names, if it names one. */
  private async wallet(phone: string, named?: string): Promise<string> {
    const found = await this.factory.findWallet(identityHash(phone));
    if (!found) {
      throw addressUnproven('The factory knows no wallet of this phone; sign a message from POST nonce.');
    }
    if (named != null && parseAddress(named) !== found) {
      throw addressUnproven(
        'The factory knows another wallet of this phone; sign a message from POST nonce.',
      );
    }
    return found;
  }

  private async create(
    phone: string,
    hash: string,
    address: string,
    termsVersion: string,
  ): Promise<Account | undefined> {
    const id = randomUUID();
    const key = UserKey.generate(id);
    const { keyId, wrappedKey } = key.wrap(this.secrets.masterKeys);
    const created = await this.accounts.create({
      id,
      phoneHash: hash,
      address,
      phoneMasked: maskPhone(phone),
      phoneEncrypted: key.seal(Buffer.from(phone), { table: 'user_profiles', column: 'phone_encrypted' }),
      countryCode: COUNTRY_CODE,
      keyId,
      wrappedKey: wrappedKey!,
      registrationIp: currentContext()?.clientIp,
      termsVersion,
    });
    return created ? { id, status: 'active' } : undefined;
  }

  /** Only whoever has proven the phone or the address comes here, so they may be told how the account stands. */
  private async enter(
    account: Account | undefined,
    by: 'wallet.register' | 'wallet.login',
    device?: DeviceDto,
  ): Promise<Entered | Problem> {
    if (!account) {
      return new Problem(
        404,
        'not_registered',
        'There is no account of this phone or wallet; register first.',
      );
    }
    const refusal = barred(account.status);
    if (refusal) return refusal;
    const deviceId = await this.accounts.countLogin(account.id, device);
    const session = await this.sessions.start(account.id, by, deviceId);
    return { ...session, user: (await this.accounts.find(account.id))! };
  }

  private async tokensOf(outcome: Entered | Problem): Promise<WalletTokensDto> {
    if (outcome instanceof Problem) throw outcome;
    const { user, sessionId, refreshToken } = outcome;
    return { ...(await this.sessions.issue(user.id, sessionId, refreshToken)), user };
  }
}

/** The same for a wrong, late, used, replaced or foreign code, and for one whose tries are spent. */
const invalidCode = (): Problem =>
  new Problem(401, 'invalid_code', 'The code is not right or no longer good; ask for a new one.');

const otherTerms = (): Problem =>
  validationFailed([
    {
      pointer: '/termsVersion',
      code: 'terms_mismatch',
      message: 'termsVersion must be the version that was accepted when the code was asked for',
    },
  ]);

const addressUnproven = (detail: string): Problem =>
  new Problem(422, 'address_unproven', detail, {
    violations: [{ pointer: '/address', code: 'address_unproven', message: detail }],
  });
