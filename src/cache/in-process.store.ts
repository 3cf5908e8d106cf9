import { createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { BoundedMap } from './bounded-map.js';

/** How many answers one process keeps: anybody may ask for what there is not. */
const MOST = 5_000;

/** What is kept is given to many: nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

/** A store in this process's memory. It keeps the values themselves, which costs a reader nothing. */
export function inProcessStore(): Keyv {
  const kept = new BoundedMap<string, unknown>(MOST);
  const store = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: unknown) => void kept.set(key, frozen(value)),
    delete: (key: string) => kept.delete(key),
    clear: () => kept.clear(),
  };
  const keyv = new Keyv({ store, useKeyPrefix: false });
  keyv.serialize = undefined;
  keyv.deserialize = undefined;
  return keyv;
}

export const inProcessCache = () => createCache({ stores: [inProcessStore()] });
