import { HDNodeWallet } from 'ethers/wallet';
import { MNEMONIC } from './addresses.js';

/** Key of the mnemonic's fifth account, which nothing else here sends from; it needs no ether where gas is free. */
export const anchorKey = (): string =>
  HDNodeWallet.fromPhrase(MNEMONIC, undefined, "m/44'/60'/0'/0/4").privateKey;
