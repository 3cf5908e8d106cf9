/** Port: what the wallet factory on the chain says. */
export abstract class WalletFactory {
  /**
   * The wallet that the factory has created for an identity.
   *
   * @param identity identity hash (see `identityHash`)
   * @returns the address in lower case; undefined when there is none
   */
  abstract findWallet(identity: string): Promise<string | undefined>;
}
