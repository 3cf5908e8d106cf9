import type { Config } from '../config/config.js';
import { developmentSecrets } from '../config/development-secrets.js';
import { loadMasterKeys, type MasterKeyRing } from './master-keys.js';

/** The secrets that the data depends on: without them nothing personal can be read or found again. */
export interface DataSecrets {
  pepper: Buffer;
  masterKeys: MasterKeyRing;
}

/** Injection token of the pepper and the master keys. */
export const DATA_SECRETS = Symbol('DATA_SECRETS');

/** From the configuration; what it leaves out is generated once, below PEND_HOME, outside production. */
export function dataSecrets(config: Config): DataSecrets {
  const generated = () => developmentSecrets(config.home);
  return {
    pepper: Buffer.from(config.phonePepper ?? generated().phonePepper, 'hex'),
    masterKeys: loadMasterKeys(config.masterKeysFile ?? generated().masterKeysFile, {
      production: config.production,
    }),
  };
}
