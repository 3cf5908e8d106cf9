import { id } from 'ethers/hash';
import { toScaled } from '../../common/decimal.js';
import { ASSET_MANAGER, assetAddress, CONTRACTS, INVESTORS, RELAYER, walletOf } from './addresses.js';
import type { Cast, CastAsset, CastPerson } from './cast.js';
import { callOf, type Demand } from './demand.js';
import { currencyOf } from './deployment.js';

const UNIT = 10n ** 18n;
const POOL = 'harvest-pool';
const ACTIONS = ['register_phone', 'register_device', 'verify_biometric', 'submit_kyc', 'verify_location'];
const WALLETS_A_BLOCK = 8;

/** Something that happens on the chain: the transactions of one occasion, in their order. Empty: not now. */
type Scene = () => Demand[];

interface Holding {
  readonly holder: Holder;
  readonly asset: CastAsset;
  readonly amount: bigint;
}

/** Somebody with an address, and how calls are made in their name. */
interface Holder {
  readonly address: string;
  readonly person?: CastPerson;
  act(...[to, contract, method, ...args]: CallParameters): Demand;
}

type CallParameters = Parameters<typeof callOf> extends [string, ...infer Rest] ? Rest : never;

/**
 * Invents what people do. Most of it is sent by the relayer in the name of a wallet; some bring their own; some of it
 * fails, for the reasons that such things fail for. It knows nothing of the node, only what it has asked for before.
 */
export class Traffic {
  private readonly withoutWallet: CastPerson[];
  private readonly holders: Holder[] = INVESTORS.map((address) => ({
    address,
    act: (...call) => callOf(address, ...call),
  }));
  private readonly sold: readonly CastAsset[];
  private readonly unsold: readonly CastAsset[];
  private readonly interests: readonly CastAsset[];
  private readonly holdings: Holding[] = [];
  private readonly shares: { holder: Holder; amount: bigint }[] = [];
  private readonly interested: { holder: Holder; asset: CastAsset }[] = [];
  /** Each scene as often as it is likely. */
  private readonly repertoire: readonly Scene[];

  /**
   * @param hasWallet identities whose wallets are on the chain already
   * @param chance from 0 up to, not including, 1
   */
  constructor(
    cast: Cast,
    hasWallet: ReadonlySet<string>,
    private readonly chance: () => number = Math.random,
  ) {
    this.withoutWallet = cast.people.filter(({ identity }) => !hasWallet.has(identity));
    for (const person of cast.people) if (hasWallet.has(person.identity)) this.welcome(person);
    const fractional = cast.assets.filter(({ type }) => type === 'investment');
    this.sold = fractional.filter(({ open }) => open);
    this.unsold = fractional.filter(({ open }) => !open);
    this.interests = cast.assets.filter(({ type }) => type === 'interest');
    const often = (times: number, scene: Scene): Scene[] => Array<Scene>(times).fill(scene);
    this.repertoire = [
      ...often(6, () => this.invest()),
      ...often(3, () => this.investInPool()),
      ...often(2, () => this.redeem()),
      ...often(1, () => this.redeemFromPool()),
      ...often(1, () => this.payProfit()),
      ...often(3, () => this.consent()),
      ...often(3, () => this.askForInterest()),
      ...often(1, () => this.withdrawInterest()),
      ...often(2, () => this.sendPounds()),
      ...often(1, () => this.sendEther()),
      ...often(2, () => this.fail()),
    ];
  }

  /** What the next block brings: first the newcomers' wallets, then up to `scenes` occasions (see `Pace`). */
  next(scenes: number): Demand[] {
    const demands = this.openWallets();
    const most = scenes < 1 ? Number(this.chance() < scenes) : this.upTo(scenes);
    for (let count = 0; count < most; count++) demands.push(...this.pick(this.repertoire)!());
    return demands;
  }

  private openWallets(): Demand[] {
    return this.withoutWallet.splice(0, WALLETS_A_BLOCK).map((person) => {
      this.welcome(person);
      return callOf(RELAYER, CONTRACTS.walletFactory, 'SmartWalletFactory', 'createWallet', person.identity);
    });
  }

  private welcome(person: CastPerson): void {
    const address = walletOf(person.identity);
    const act = (...[to, ...call]: CallParameters): Demand =>
      callOf(RELAYER, address, 'SmartWallet', 'execute', to, callOf(address, to, ...call).data);
    this.holders.push({ address, person, act });
  }

  private invest(): Demand[] {
    const asset = this.pick(this.sold);
    const holder = this.pick(this.holders);
    if (!asset || !holder) return [];
    const price = toScaled(asset.tokenPrice, 18);
    const least = (toScaled(asset.minimumInvestment, 18) + price - 1n) / price;
    const tokens = (least > 0n ? least : 1n) + BigInt(this.upTo(4));
    this.holdings.push({ holder, asset, amount: tokens * UNIT });
    const address = assetAddress(asset.slug, asset.type);
    return [
      ...this.agreement(asset.slug, holder, price * tokens),
      ...this.fund(holder, currencyOf(asset), address, price * tokens),
      holder.act(address, 'FractionalBuyAsset', 'purchase', tokens * UNIT),
    ];
  }

  private redeem(): Demand[] {
    const [holding] = this.takeOne(this.holdings);
    if (!holding) return [];
    const address = assetAddress(holding.asset.slug, holding.asset.type);
    return [holding.holder.act(address, 'FractionalBuyAsset', 'redeem', holding.amount)];
  }

  private investInPool(): Demand[] {
    const holder = this.pick(this.holders);
    if (!holder) return [];
    const pounds = BigInt(100 * this.upTo(50)) * UNIT;
    // The price of a share rises: of what was bought for these pounds, a quarter is surely there to be given back.
    this.shares.push({ holder, amount: pounds / 4n });
    return [
      ...this.agreement(POOL, holder, pounds),
      ...this.fund(holder, CONTRACTS.egp, CONTRACTS.harvestPool, pounds),
      holder.act(CONTRACTS.harvestPool, 'HarvestPool', 'deposit', pounds),
    ];
  }

  private redeemFromPool(): Demand[] {
    const [share] = this.takeOne(this.shares);
    if (!share) return [];
    return [share.holder.act(CONTRACTS.harvestPool, 'HarvestPool', 'redeem', share.amount)];
  }

  /** Little against what is paid in, so that the price of a share stays near one pound. */
  private payProfit(): Demand[] {
    if (this.shares.length === 0) return [];
    const profit = BigInt(this.upTo(20)) * UNIT;
    const call = (to: string, contract: 'Token' | 'HarvestPool', method: string, ...args: unknown[]) =>
      callOf(ASSET_MANAGER, to, contract, method, ...args);
    return [
      call(CONTRACTS.egp, 'Token', 'approve', CONTRACTS.harvestPool, profit),
      call(CONTRACTS.harvestPool, 'HarvestPool', 'depositProfit', profit),
    ];
  }

  private consent(code = String(this.upTo(900_000) + 99_999)): Demand[] {
    const person = this.pick(this.holders)?.person;
    if (!person) return [];
    return [
      callOf(
        RELAYER,
        CONTRACTS.consentManager,
        'ConsentManager',
        'verifyConsent',
        code,
        person.phone,
        this.pick(ACTIONS),
      ),
    ];
  }

  private askForInterest(): Demand[] {
    const asset = this.pick(this.interests);
    const holder = this.pick(this.holders);
    if (!asset || !holder?.person) return [];
    if (!this.interested.some((one) => one.holder === holder)) this.interested.push({ holder, asset });
    return [
      holder.act(
        assetAddress(asset.slug, asset.type),
        'InterestOnlyAsset',
        'registerInterest',
        holder.person.phone,
        BigInt(1_000 * this.upTo(50)) * UNIT,
        id('register_interest'),
      ),
    ];
  }

  private withdrawInterest(): Demand[] {
    const [one] = this.takeOne(this.interested);
    if (!one) return [];
    const address = assetAddress(one.asset.slug, one.asset.type);
    return [one.holder.act(address, 'InterestOnlyAsset', 'withdrawInterest')];
  }

  private sendPounds(): Demand[] {
    const [from, to] = [this.pick(this.holders), this.pick(this.holders)];
    if (!from || !to) return [];
    const pounds = BigInt(this.upTo(2_000)) * UNIT;
    return [
      ...this.income(from, CONTRACTS.egp, pounds),
      from.act(CONTRACTS.egp, 'Token', 'transfer', to.address, pounds),
    ];
  }

  private sendEther(): Demand[] {
    const [from, to] = this.chance() < 0.5 ? INVESTORS : [INVESTORS[1], INVESTORS[0]];
    return [{ from, to, value: BigInt(this.upTo(1_000)) * 10n ** 12n }];
  }

  /** Each ends in a revert: the asset is not sold, the purse is empty, the code is wrong, the sender is nobody. */
  private fail(): Demand[] {
    const holder = this.pick(this.holders);
    const kind = this.pick([...this.unsold.slice(0, 1), 'purse', 'code', 'stranger'] as const);
    if (!holder || !kind) return [];
    if (kind === 'code') return this.consent('12345');
    if (kind === 'stranger') {
      const [stranger] = INVESTORS;
      return [callOf(stranger, CONTRACTS.egp, 'Token', 'mint', stranger, UNIT)];
    }
    if (kind === 'purse') {
      const more = 10n ** 12n * UNIT;
      return [holder.act(CONTRACTS.egp, 'Token', 'transfer', RELAYER, more)];
    }
    return [holder.act(assetAddress(kind.slug, kind.type), 'FractionalBuyAsset', 'purchase', UNIT)];
  }

  private agreement(pool: string, { address, person }: Holder, amount: bigint): Demand[] {
    if (!person) return [];
    const args = [pool, person.identity, address, amount, 1];
    return [callOf(RELAYER, CONTRACTS.agreement, 'InvestmentAgreement', 'sign', ...args)];
  }

  /** The bank's money arrives on the chain, and the wallet lets `spender` have it. */
  private fund(holder: Holder, currency: string, spender: string, amount: bigint): Demand[] {
    return [
      ...this.income(holder, currency, amount),
      holder.act(currency, 'Token', 'approve', spender, amount),
    ];
  }

  /**
   * Who sends for themselves has been given a stock (see `foundation`): only of one sender's transactions is it
   * certain in which order they are mined.
   */
  private income(holder: Holder, currency: string, amount: bigint): Demand[] {
    return holder.person ? [callOf(RELAYER, currency, 'Token', 'mint', holder.address, amount)] : [];
  }

  private pick<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.chance() * choices.length)];
  }

  /** Takes one out, if there is any. */
  private takeOne<T>(from: T[]): T[] {
    return from.splice(Math.floor(this.chance() * from.length), 1);
  }

  /** A whole number from 1 to `most`. */
  private upTo(most: number): number {
    return 1 + Math.floor(this.chance() * most);
  }
}
