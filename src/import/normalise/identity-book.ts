import { parseHash } from '../../common/hash.js';
import { identityHash, parsePhone, phoneHash } from '../../common/phone.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';
import { FieldError, firstOf, isAbsent, shown, textOf } from './field.js';

const CACHE_SIZE = 20_000;

export interface Identity {
  /** `users.phone_hash`. */
  phoneHash: string;
  /** The E.164 phone, only when its hash is the identity. */
  phone: string | null;
  /** A phone is written in the record that isn't the identity's: it may only be kept encrypted. */
  disputed: boolean;
  /** Spellings of the identity in the record, to be removed from what is kept in clear. */
  spellings: string[];
}

/** Remembers the last few thousand answers: a log names the same people again and again, and keccak256 is slow. */
class Recent<V> {
  private readonly entries = new Map<string, V>();

  get(key: string, make: () => V): V {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    if (this.entries.size >= CACHE_SIZE) this.entries.clear();
    const value = make();
    this.entries.set(key, value);
    return value;
  }
}

/** Tells whom a record is about, from the identity hash or the phone that stands in it. */
export class IdentityBook {
  private readonly hashes = new Recent<string>();
  private readonly phones = new Recent<{ e164: string; identity: string } | 'none'>();

  constructor(private readonly pepper: Buffer) {}

  /**
   * @param key the key of the map's entry, where the file is a map by identity
   * @returns null when the record names nobody
   * @throws FieldError `bad_identity` when what stands there is no 32-byte hash
   */
  of(record: JsonObject | null, key: string | null): Identity | null {
    const named =
      key ?? (record ? firstOf(record, 'identityHash', 'phoneHash', 'ownerIdentityHash') : undefined);
    const phoneField = record ? firstOf(record, 'mobileNumber', 'phoneNumber', 'phone', 'mobile') : undefined;
    const phone = this.phoneOf(phoneField);
    if (isAbsent(named)) {
      if (phone === null) return null;
      return this.make(phone.identity, phone.e164, phone.e164, false, textOf(phoneField));
    }
    const spelled = textOf(named) ?? '';
    const identity = parseHash(spelled);
    if (identity === null) {
      throw new FieldError(
        'bad_identity',
        `the identity is ${shown(maskedForReason(spelled))}, not a 32-byte hash`,
      );
    }
    const invented = record !== null && record.realPhoneNumber === false;
    const believed = !invented && phone?.identity === identity ? phone.e164 : null;
    const disputed = believed === null && !isAbsent(phoneField) && !String(textOf(phoneField)).includes('*');
    return this.make(identity, believed, spelled, disputed, null);
  }

  /** `users.phone_hash` of an identity hash in the form of `parseHash`. */
  hash(identity: string): string {
    return this.hashes.get(identity, () => phoneHash(this.pepper, identity));
  }

  private make(
    identity: string,
    phone: string | null,
    spelled: string,
    disputed: boolean,
    also: string | null,
  ): Identity {
    const bare = identity.slice(2);
    const spellings = [spelled, bare, bare.toUpperCase()];
    if (also !== null) spellings.push(also);
    return { phoneHash: this.hash(identity), phone, disputed, spellings };
  }

  private phoneOf(value: JsonValue | undefined): { e164: string; identity: string } | null {
    const text = textOf(value);
    if (text === null) return null;
    const found = this.phones.get(text, () => {
      const e164 = parsePhone(text);
      return e164 === null ? 'none' : { e164, identity: identityHash(e164) };
    });
    return found === 'none' ? null : found;
  }
}

/** A key that is no hash may be a phone; a reason is read by staff. */
function maskedForReason(text: string): string {
  return text.replace(/[0-9]{5,}/g, (digits) => `${digits.slice(0, 2)}…`);
}
