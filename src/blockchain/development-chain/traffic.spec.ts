import { CONTRACTS, INVESTORS, RELAYER, walletOf } from './addresses.js';
import { artifact } from './artifacts.js';
import type { Cast, CastAsset } from './cast.js';
import { Traffic } from './traffic.js';

const people = Array.from({ length: 20 }, (_, index) => ({
  phone: `+2019000000${String(index).padStart(2, '0')}`,
  identity: `0x${String(index).padStart(64, '0')}`,
}));
const asset: CastAsset = {
  slug: 'olives',
  type: 'investment',
  title: 'Olives',
  category: 'Agriculture',
  currency: 'EGP',
  tokenSymbol: 'OLIVE',
  tokenPrice: '250',
  maxSupply: 8_000,
  minimumInvestment: '600',
  lockupDays: 365,
  open: true,
};
const cast: Cast = { people, assets: [asset] };
/** Always the same corner of the repertoire. */
const always = (value: number) => (): number => value;

it('opens the wallets of all people, a few a block, and each once', () => {
  const traffic = new Traffic(cast, new Set([people[3]!.identity]), always(0.99));
  const opened = Array.from({ length: 4 }, () => traffic.next(0))
    .flat()
    .filter(({ to }) => to === CONTRACTS.walletFactory)
    .map(({ data }) => String(artifact('SmartWalletFactory').abi.parseTransaction({ data: data! })!.args[0]));
  expect(opened).toHaveLength(19);
  expect(new Set(opened)).toEqual(
    new Set(people.filter((_, index) => index !== 3).map((one) => one.identity)),
  );
});

it('buys no less than the minimum, in whole tokens', () => {
  // The first scene is an investment, and the first holder an ordinary wallet.
  const demands = new Traffic(cast, new Set(), always(0)).next(1);
  const bought = demands
    .filter(({ from }) => from === INVESTORS[0])
    .map(({ data }) => artifact('FractionalBuyAsset').abi.parseTransaction({ data: data! }))
    .find((call) => call?.name === 'purchase');
  // 600 at 250 a token takes three, and one for luck.
  expect(bought!.args[0]).toBe(4n * 10n ** 18n);
});

it('acts in the name of a wallet through the relayer', () => {
  const traffic = new Traffic(cast, new Set(people.map(({ identity }) => identity)), always(0.12));
  const wallets = new Set(people.map(({ identity }) => walletOf(identity)));
  const acts = traffic.next(1).filter(({ to }) => wallets.has(to!));
  expect(acts.length).toBeGreaterThan(0);
  for (const { from } of acts) expect(from).toBe(RELAYER);
});

it('asks for nothing of assets and wallets where there are none', () => {
  const nobody: Cast = { people: [], assets: [] };
  const known = new Set<string>([...Object.values(CONTRACTS), ...INVESTORS]);
  for (let value = 0; value < 1; value += 0.02) {
    const traffic = new Traffic(nobody, new Set(), always(value));
    for (const { to } of [...traffic.next(3), ...traffic.next(3)]) expect(known).toContain(to);
  }
});

it.each([
  [0.5, 0.6, 0],
  [0.25, 0.24, 1],
])(
  'below one, scenes are a likelihood: at %d with a chance of %d there are %d',
  (scenes, value, expected) => {
    const traffic = new Traffic({ people: [], assets: [] }, new Set(), always(value));
    expect(traffic.next(scenes).length > 0).toBe(expected > 0);
  },
);
