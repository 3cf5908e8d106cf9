import { lowerAddress } from '../../common/address.js';
import type { ImportVault } from '../import.runtime.js';
import { quarantine, type Difference, type Draft, type SourceRecord } from '../import.types.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, firstOf, isObject, shown, textOf } from '../normalise/field.js';
import type { IdentityBook } from '../normalise/identity-book.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import type { JsonObject } from '../scan/record-parser.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { RawRecords } from '../write/raw-records.repository.js';
import {
  UsersRepository,
  type ChangedUser,
  type KnownUser,
  type NewUser,
} from '../write/users.repository.js';
import { draftOf, leftOver } from './draft.js';
import type { Source } from './source.js';

interface UserDraft extends Draft {
  phoneHash: string;
  address: string;
  phone: string | null;
  disputed: boolean;
  createdAt: string | null;
  legacy: JsonObject | null;
}

export const WALLET_DB = 'wallet-db.json';

const TAKEN = new Set([
  'identityHash',
  'phoneHash',
  'ownerIdentityHash',
  'walletAddress',
  'address',
  'wallet',
  'mobileNumber',
  'phoneNumber',
  'phone',
  'mobile',
  'maskedPhone',
  'createdAt',
  // Stale caches of the chain.
  'balances',
  'balance',
]);

/** `users.id` of a user whom the import makes: from the peppered hash, since an id from the identity could be reversed. */
export function userId(phoneHash: string): string {
  return recordId('user', phoneHash);
}

/** `wallet-db.json` and `explorer-data/wallets-directory.json`: who has which wallet. */
export class Wallets implements Source<UserDraft> {
  readonly layout: Layout;
  private readonly users: UsersRepository;
  private readonly kept: RawRecords;

  constructor(
    session: ImportSession,
    vault: ImportVault,
    private readonly identities: IdentityBook,
    readonly file: string,
    /** For users whose file states no date: the moment the batch began, so that a resumed run agrees with itself. */
    private readonly startedAt: () => string,
  ) {
    this.layout = { kind: 'list', wrappers: ['wallets'], scalarsAreRecords: true };
    this.users = new UsersRepository(session, vault);
    this.kept = new RawRecords(session, vault);
  }

  map(record: SourceRecord): UserDraft[] {
    const object = isObject(record.value) ? record.value : null;
    const identity = this.identities.of(object, record.key);
    if (identity === null) throw new FieldError('bad_identity', 'the record names no identity');
    const field = object ? firstOf(object, 'walletAddress', 'address', 'wallet') : record.value;
    const address = lowerAddress(textOf(field) ?? '');
    if (address === null)
      throw new FieldError('bad_address', `the wallet is ${shown(field)}, not an address`);
    const time = object ? optionalDate(object.createdAt, 'createdAt') : null;
    const createdAt = time === null ? null : timestampText(time);
    const legacy = object ? leftOver(object, TAKEN, identity.spellings) : null;
    const { phoneHash, phone, disputed } = identity;
    const digest = digestOf(
      phoneHash,
      address,
      createdAt,
      phone === null ? 'no phone' : 'phone',
      disputed ? 'disputed' : '',
      legacy === null ? null : toJsonText(legacy),
    );
    const draft = draftOf(record, recordId(`wallet ${this.file}`, phoneHash), digest);
    return [{ ...draft, phoneHash, address, phone, disputed, createdAt, legacy }];
  }

  async write(drafts: UserDraft[]): Promise<void> {
    const known = new Map<string, KnownUser>();
    for (const user of await this.users.findByPhoneHashes(drafts.map((draft) => draft.phoneHash))) {
      known.set(user.phoneHash, user);
    }
    const holders = new Map<string, string>();
    for (const user of await this.users.findByAddresses(drafts.map((draft) => draft.address))) {
      holders.set(user.address, user.phoneHash);
    }
    const added: NewUser[] = [];
    const changed: ChangedUser[] = [];
    for (const draft of drafts) {
      const user = known.get(draft.phoneHash);
      const holder = holders.get(draft.address);
      if (user?.imported[this.file]?.digest === draft.digest) draft.outcome = 'unchanged';
      else if (holder !== undefined && holder !== draft.phoneHash) {
        quarantine(draft, 'address_taken', `another identity already has the wallet ${draft.address}`);
      } else if (user === undefined) {
        added.push(this.newUser(draft));
        holders.set(draft.address, draft.phoneHash);
        draft.outcome = 'inserted';
      } else {
        const change = this.change(draft, user);
        if (change === null) continue;
        changed.push(change);
        holders.set(draft.address, draft.phoneHash);
        draft.outcome = 'updated';
      }
    }
    await this.users.insert(added);
    await this.users.update(changed);
    // A phone that isn't the identity's is not believed, but not thrown away either.
    const disputed = drafts.filter((draft) => draft.disputed && draft.outcome !== 'quarantined');
    await this.kept.keep(this.file, disputed, () => 'disputed_phone', false);
  }

  async compare(drafts: UserDraft[]): Promise<Difference[]> {
    const known = new Map(
      (await this.users.findByPhoneHashes(drafts.map((draft) => draft.phoneHash))).map((user) => [
        user.phoneHash,
        user,
      ]),
    );
    const differences: Difference[] = [];
    for (const draft of drafts) {
      const user = known.get(draft.phoneHash);
      const differs = (field: string, source: string | null, database: string | null): void => {
        differences.push({ file: this.file, position: draft.position, field, source, database });
      };
      if (user === undefined) {
        const [holder] = await this.users.findByAddresses([draft.address]);
        // Two identities on one wallet: the second is in quarantine, not missing.
        if (holder === undefined) differs('users.row', 'present', null);
        continue;
      }
      const imported = user.imported[this.file];
      if (imported === undefined) continue;
      if (user.address !== draft.address) differs('users.blockchain_address', draft.address, user.address);
      if (draft.phone !== null && !user.hasPhone) differs('user_profiles.phone_encrypted', 'present', null);
      if (imported.digest !== draft.digest) differs('user_profiles.metadata', draft.digest, imported.digest);
    }
    return differences;
  }

  private newUser(draft: UserDraft): NewUser {
    const imported = toJsonText({ [this.file]: this.imported(draft) });
    const legacy = draft.legacy === null ? '{}' : toJsonText({ [this.file]: draft.legacy });
    return {
      id: userId(draft.phoneHash),
      phoneHash: draft.phoneHash,
      address: draft.address,
      phone: draft.phone,
      createdAt: draft.createdAt ?? this.startedAt(),
      metadata: `{"import":${imported},"legacy":${legacy}}`,
    };
  }

  /** What this file says that it didn't say before; what somebody else changed since stays. */
  private change(draft: UserDraft, user: KnownUser): ChangedUser | null {
    const last = user.imported[this.file];
    let address: string | null = null;
    if (draft.address !== user.address) {
      const ours = last?.address === user.address;
      // wallet-db.json is the server's own table; the directory is a list made from it.
      const outranked = this.file !== WALLET_DB && user.imported[WALLET_DB] !== undefined;
      if (!ours || outranked) {
        quarantine(
          draft,
          'address_mismatch',
          `the identity has the wallet ${user.address} already, and this record says ${draft.address}`,
        );
        return null;
      }
      address = draft.address;
    }
    return {
      user,
      address,
      phone: user.hasPhone ? null : draft.phone,
      createdAt: last?.createdAt === draft.createdAt ? null : draft.createdAt,
      imported: toJsonText({ [this.file]: this.imported(draft) }),
      legacy: draft.legacy === null ? '{}' : toJsonText({ [this.file]: draft.legacy }),
    };
  }

  private imported(draft: UserDraft): JsonObject {
    return { digest: draft.digest, address: draft.address, createdAt: draft.createdAt };
  }
}
