import type { ImportVault } from '../import.runtime.js';
import { quarantine, type Draft } from '../import.types.js';
import { timestampText } from '../normalise/date.js';
import type { ImportSession } from '../write/import-session.repository.js';
import {
  UsersRepository,
  type ChangedUser,
  type KnownUser,
  type NewUser,
} from '../write/users.repository.js';
import type { LogRecord } from './log-record.js';
import type { PoolTarget } from './pool-references.js';
import { userId } from './wallets.js';

export interface LogDraft extends Draft {
  row: LogRecord;
  /** The fields that no column took, scrubbed, as JSON. */
  legacyText: string;
  target: PoolTarget | null;
  userId: string | null;
}

const CACHE_SIZE = 50_000;

/**
 * Who the rows of the log speak of. The log is newest first, so a row may name a user whom a row further down defines:
 * such a row waits for the second pass.
 */
export class LogUsers {
  private readonly users: UsersRepository;
  private readonly byHash = new Map<string, KnownUser>();
  private readonly byAddress = new Map<string, KnownUser>();
  private pending: KnownUser[] = [];

  constructor(
    session: ImportSession,
    vault: ImportVault,
    private readonly startedAt: () => string,
  ) {
    this.users = new UsersRepository(session, vault);
  }

  /** Sets each draft's user, making users of those rows that define one; defers or quarantines the rest. */
  async resolve(drafts: LogDraft[], last: boolean): Promise<void> {
    const local = await this.find(drafts);
    const added: NewUser[] = [];
    const phones = new Map<string, ChangedUser>();
    for (const draft of drafts) {
      const { identity, wallet } = draft.row;
      let user = draft.userId === null ? undefined : local.get(draft.userId);
      if (user === undefined && identity !== null) user = this.lookUp(local, identity.phoneHash);
      const holder = user === undefined && wallet !== null ? this.lookUp(local, wallet) : undefined;
      if (user === undefined && identity !== null && wallet !== null && holder === undefined) {
        const fresh = this.newUser(draft);
        added.push(fresh);
        user = asKnown(fresh);
        for (const key of [user.id, user.phoneHash, user.address]) local.set(key, user);
        this.pending.push(user);
      }
      // A destroyed key means that this person's data was erased on request: no phone comes back.
      const erased = user?.keyId != null && user.wrappedKey === null;
      if (user !== undefined && identity?.phone && !user.hasPhone && !erased && !phones.has(user.id)) {
        phones.set(user.id, phoneOf(user, identity.phone));
      }
      if (user !== undefined) draft.userId = user.id;
      else this.unresolved(draft, holder !== undefined, last);
    }
    await this.users.insert(added);
    await this.users.update(
      [...phones.values()].filter((change) => !added.some((user) => user.id === change.user.id)),
    );
    for (const change of phones.values()) this.pending.push({ ...change.user, hasPhone: true });
  }

  /** Sets the user of each draft whose user is known. Answers with them, by id, hash and address. */
  async find(drafts: LogDraft[]): Promise<Map<string, KnownUser>> {
    const local = new Map<string, KnownUser>();
    const hashes = new Set<string>();
    const addresses = new Set<string>();
    for (const { row } of drafts) {
      if (row.identity !== null && !this.byHash.has(row.identity.phoneHash))
        hashes.add(row.identity.phoneHash);
    }
    for (const user of await this.users.findByPhoneHashes([...hashes])) this.remember(local, user);
    for (const { row } of drafts) {
      const known = row.identity !== null && this.lookUp(local, row.identity.phoneHash) !== undefined;
      if (!known && row.wallet !== null && !this.byAddress.has(row.wallet)) addresses.add(row.wallet);
    }
    for (const user of await this.users.findByAddresses([...addresses])) this.remember(local, user);
    for (const draft of drafts) {
      const { identity, wallet } = draft.row;
      const user =
        identity !== null
          ? this.lookUp(local, identity.phoneHash)
          : wallet !== null
            ? this.lookUp(local, wallet)
            : undefined;
      if (user === undefined) continue;
      draft.userId = user.id;
      local.set(user.id, user);
    }
    return local;
  }

  /** The chunk is about to be committed: what it made is known from the next one on. */
  committing(): void {
    for (const user of this.pending) this.cache(user);
    this.pending = [];
  }

  forget(): void {
    this.pending = [];
    this.byHash.clear();
    this.byAddress.clear();
  }

  private unresolved(draft: LogDraft, walletTaken: boolean, last: boolean): void {
    const { identity, investment } = draft.row;
    if (investment === null && (identity === null || walletTaken)) return;
    if (!last && !walletTaken) draft.outcome = 'deferred';
    else if (investment !== null && walletTaken && identity !== null) {
      quarantine(draft, 'address_taken', `another identity already has the wallet ${draft.row.wallet}`);
    } else if (investment !== null) {
      quarantine(
        draft,
        'unknown_user',
        'no file says who the investor is, and an investment belongs to somebody',
      );
    }
  }

  private newUser(draft: LogDraft): NewUser {
    const { identity, wallet, time } = draft.row;
    return {
      id: userId(identity!.phoneHash),
      phoneHash: identity!.phoneHash,
      address: wallet!,
      phone: identity!.phone,
      createdAt: time === null ? this.startedAt() : timestampText(time),
      metadata: '{"import":{"transactions-log.json":{}}}',
    };
  }

  private lookUp(local: Map<string, KnownUser>, key: string): KnownUser | undefined {
    return local.get(key) ?? this.byHash.get(key) ?? this.byAddress.get(key);
  }

  private remember(local: Map<string, KnownUser>, user: KnownUser): void {
    local.set(user.phoneHash, user);
    local.set(user.address, user);
    this.cache(user);
  }

  private cache(user: KnownUser): void {
    if (this.byHash.size >= CACHE_SIZE) {
      this.byHash.clear();
      this.byAddress.clear();
    }
    this.byHash.set(user.phoneHash, user);
    this.byAddress.set(user.address, user);
  }
}

function asKnown(user: NewUser): KnownUser {
  return {
    id: user.id,
    phoneHash: user.phoneHash,
    address: user.address,
    hasPhone: user.phone !== null,
    imported: {},
    keyId: null,
    wrappedKey: null,
  };
}

function phoneOf(user: KnownUser, phone: string): ChangedUser {
  return { user, address: null, phone, createdAt: null, imported: '{}', legacy: '{}' };
}
