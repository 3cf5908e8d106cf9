import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAddress, id, type LogDescription } from 'ethers';
import {
  ASSET_MANAGER,
  assetAddress,
  CONTRACTS,
  INVESTORS,
  RELAYER,
  VALIDATORS,
  walletOf,
} from '../../src/blockchain/development-chain/addresses.js';
import { locateAnvil } from '../../src/blockchain/development-chain/anvil-binary.js';
import { artifact, type ContractName } from '../../src/blockchain/development-chain/artifacts.js';
import { ChainFolder } from '../../src/blockchain/development-chain/chain-folder.js';
import { callOf, type Demand } from '../../src/blockchain/development-chain/demand.js';
import { assetDeployment, foundation } from '../../src/blockchain/development-chain/deployment.js';
import { LocalNode } from '../../src/blockchain/development-chain/local-node.js';
import { Sender } from '../../src/blockchain/development-chain/sender.js';
import { Traffic } from '../../src/blockchain/development-chain/traffic.js';
import { demoCast } from '../../src/demo/demo-cast.js';
import { Chance } from '../../src/demo/chance.js';

interface Log {
  address: string;
  topics: string[];
  data: string;
}

interface Receipt {
  status: string;
  transactionHash: string;
  from: string;
  logs: Log[];
}

const NAMES: ContractName[] = [
  'AssetFactory',
  'ConsentManager',
  'FractionalBuyAsset',
  'HarvestPool',
  'InterestOnlyAsset',
  'InvestmentAgreement',
  'SmartWalletFactory',
  'Token',
];

/** As the real chain emits them. */
const EVENTS: [ContractName, string][] = [
  ['SmartWalletFactory', 'WalletCreated(bytes32 indexed ownerIdentityHash, address indexed wallet)'],
  ['ConsentManager', 'ConsentVerified(bytes32 indexed identityHash, bytes32 indexed actionHash)'],
  ['Token', 'Transfer(address indexed from, address indexed to, uint256 value)'],
  ['FractionalBuyAsset', 'Transfer(address indexed from, address indexed to, uint256 value)'],
  ['HarvestPool', 'Deposited(address indexed user, uint256 egpAmount, uint256 hvtMinted, uint256 navUsed)'],
  ['HarvestPool', 'Redeemed(address indexed user, uint256 egpAmount, uint256 hvtBurned, uint256 navUsed)'],
  ['HarvestPool', 'NAVUpdated(uint256 oldNAV, uint256 newNAV)'],
  [
    'HarvestPool',
    'ProfitDeposited(address indexed depositor, uint256 profitAmount, uint256 oldNAV, uint256 newNAV)',
  ],
  ['FractionalBuyAsset', 'TokensPurchased(address indexed buyer, uint256 amount, uint256 totalCost)'],
  ['FractionalBuyAsset', 'TokensRedeemed(address indexed holder, uint256 amount, uint256 totalPaid)'],
  [
    'AssetFactory',
    'AssetDeployed(address indexed contractAddress, address indexed assetManager, string indexed category, string name, string symbol, string metadataUrl, string legalAgreementUrl, bytes32 legalAgreementHash, uint256 tokenPrice, uint256 maxSupply, uint256 lockupEndTimestamp, uint256 minimumInvestment, uint256 deployedAt)',
  ],
  [
    'InterestOnlyAsset',
    'InterestRegistered(address indexed user, string contact, uint256 investmentIntent, bytes32 consentHash, uint256 timestamp)',
  ],
  ['InterestOnlyAsset', 'InterestWithdrawn(address indexed user, uint256 timestamp)'],
  [
    'InvestmentAgreement',
    'AgreementSigned(string indexed poolId, bytes32 indexed userPhoneHash, address indexed userWallet, uint256 investmentAmount, uint256 agreementVersion, uint256 timestamp)',
  ],
];

const parse = ({ topics, data }: Log): LogDescription => {
  for (const name of NAMES) {
    const parsed = artifact(name).abi.parseLog({ topics, data });
    if (parsed) return parsed;
  }
  throw new Error(`Nobody's event: ${topics[0]}`);
};

it.each(EVENTS)('%s declares %s', (name, declared) => {
  const event = artifact(name).abi.getEvent(declared.slice(0, declared.indexOf('(')))!;
  expect(event.format('full')).toBe(`event ${declared}`);
});

(locateAnvil() ? describe : describe.skip)('On a node', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-contracts-'));
  const folder = new ChainFolder(home, '7777');
  const cast = demoCast();
  const chance = new Chance('traffic');
  const traffic = new Traffic(cast, new Set(), () => chance.next());
  const receipts: Receipt[] = [];
  let node: LocalNode;
  let sender: Sender;

  /** Puts them into one block and answers their receipts, in order. */
  const mine = async (demands: Demand[]): Promise<Receipt[]> => {
    const hashes = await sender.send(demands);
    await sender.mine();
    return node.rpc.batch<Receipt>(hashes.map((hash) => ['eth_getTransactionReceipt', [hash]] as const));
  };

  const read = async (to: string, contract: ContractName, method: string, ...args: unknown[]) => {
    const { data } = callOf(RELAYER, to, contract, method, ...args);
    const answer = await node.rpc.call<string>('eth_call', { to, data }, 'latest');
    return artifact(contract).abi.decodeFunctionResult(method, answer)[0];
  };

  /** What the contract says to a call that it refuses. */
  const refusal = async (demand: Demand): Promise<string> => {
    const { from, to, data } = demand;
    return node.rpc.call('eth_call', { from, to, data }, 'latest').then(
      () => 'done',
      (error: Error) => /reverted: ([^"]*)/.exec(error.message)?.[1] ?? error.message,
    );
  };

  beforeAll(async () => {
    folder.make();
    node = await LocalNode.open(folder);
    sender = new Sender(node.rpc);
    receipts.push(...(await mine(foundation())));
    const now = new Date();
    receipts.push(...(await mine(cast.assets.flatMap((asset) => assetDeployment(asset, now)))));
    for (let block = 0; block < 120; block++) receipts.push(...(await mine(traffic.next(4))));
  });

  afterAll(async () => {
    await node.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('the contracts are where their addresses are computed to be', async () => {
    const assets = cast.assets.map(({ slug, type }) => assetAddress(slug, type));
    const wallets = cast.people.map(({ identity }) => walletOf(identity));
    for (const address of [...Object.values(CONTRACTS), ...assets, ...wallets]) {
      expect(await node.rpc.call('eth_getCode', address, 'latest')).not.toBe('0x');
    }
    const [person] = cast.people;
    expect(
      String(
        await read(CONTRACTS.walletFactory, 'SmartWalletFactory', 'walletOf', person!.identity),
      ).toLowerCase(),
    ).toBe(walletOf(person!.identity));
  });

  it('the traffic emits every event, and none that nobody knows', () => {
    const seen = new Set(receipts.flatMap(({ logs }) => logs.map((log) => parse(log).name)));
    const expected = EVENTS.map(([, declared]) => declared.slice(0, declared.indexOf('(')));
    expect([...seen].sort()).toEqual([...new Set([...expected, 'Approval'])].sort());
  });

  it("a child's first events stand before the one that announces it", () => {
    const announced = receipts.filter(({ logs }) => logs.some((log) => parse(log).name === 'AssetDeployed'));
    expect(announced).toHaveLength(cast.assets.length);
    for (const { logs } of announced) {
      const last = parse(logs.at(-1)!);
      expect(last.name).toBe('AssetDeployed');
      const child = String(last.args.contractAddress).toLowerCase();
      expect(logs.slice(0, -1).every(({ address }) => address === child)).toBe(true);
    }
    expect(announced.some(({ logs }) => logs.length > 1)).toBe(true);
    const terms = announced.map(({ logs }) => parse(logs.at(-1)!).args);
    expect(terms.map(({ name }) => String(name))).toEqual(cast.assets.map(({ title }) => title));
    expect(terms[0]!.category.hash).toBe(id('Agriculture'));
    expect(terms.map(({ tokenPrice }) => tokenPrice)).toContain(25_500_000_000_000_000_000n);
  });

  it('most of it succeeds, some of it fails, and nearly all of it is sent by the relayer', () => {
    const failed = receipts.filter(({ status }) => status === '0x0');
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.length).toBeLessThan(receipts.length / 10);
    const senders = new Set(receipts.map(({ from }) => from));
    expect(senders).toEqual(new Set([RELAYER, ASSET_MANAGER, ...INVESTORS]));
    const relayed = receipts.filter(({ from }) => from === RELAYER);
    expect(relayed.length).toBeGreaterThan(0.85 * receipts.length);
  });

  it('a purchase moves tokens and money as its events say', () => {
    const purchases = receipts.flatMap(({ logs }) => {
      const at = logs.findIndex((log) => parse(log).name === 'TokensPurchased');
      return at < 0
        ? []
        : [logs.slice(at - 2, at + 1).map((log) => ({ log, ...parse(log), args: parse(log).args }))];
    });
    expect(purchases.length).toBeGreaterThan(20);
    for (const [paid, got, purchased] of purchases) {
      const { buyer, amount, totalCost } = purchased!.args;
      expect(paid!.args.toArray()).toEqual([buyer, purchased!.log.address, totalCost].map(checksum));
      expect(got!.args.toArray()).toEqual([purchased!.log.address, buyer, amount].map(checksum));
    }
  });

  it('what is out of an asset and of the pool is what was bought less what was given back', async () => {
    const sums = new Map<string, bigint>();
    const add = (key: string, amount: bigint) => sums.set(key, (sums.get(key) ?? 0n) + amount);
    for (const log of receipts.flatMap(({ logs }) => logs)) {
      const { name, args } = parse(log);
      if (name === 'TokensPurchased') add(log.address, args.amount);
      if (name === 'TokensRedeemed') add(log.address, -(args.amount as bigint));
      if (name === 'Deposited') add(log.address, args.hvtMinted);
      if (name === 'Redeemed') add(log.address, -(args.hvtBurned as bigint));
    }
    for (const asset of cast.assets.filter(({ type }) => type === 'investment')) {
      const address = assetAddress(asset.slug, asset.type);
      const unsold = (await read(address, 'FractionalBuyAsset', 'balanceOf', address)) as bigint;
      expect(BigInt(asset.maxSupply) * 10n ** 18n - unsold).toBe(sums.get(address) ?? 0n);
    }
    expect(await read(CONTRACTS.hvt, 'Token', 'totalSupply')).toBe(sums.get(CONTRACTS.harvestPool));
  });

  it('the validators propose in turn', async () => {
    const blocks = await node.rpc.batch<{ miner: string }>(
      [5, 6, 7, 8].map((number) => ['eth_getBlockByNumber', [`0x${number.toString(16)}`, false]] as const),
    );
    expect(blocks.map(({ miner }) => miner).sort()).toEqual([...VALIDATORS].sort());
  });

  const olives = assetAddress('wadi-natrun-olive-groves', 'investment');
  const flats = assetAddress('alexandria-corniche-flats', 'investment');
  const [investor] = INVESTORS;
  const unit = 10n ** 18n;
  it.each<[string, Demand, string]>([
    [
      'an asset that is not sold',
      callOf(investor, flats, 'FractionalBuyAsset', 'purchase', unit),
      'FractionalBuyAsset: not open',
    ],
    [
      'less than the minimum',
      callOf(investor, olives, 'FractionalBuyAsset', 'purchase', unit),
      'FractionalBuyAsset: below the minimum',
    ],
    [
      'more than there is',
      callOf(investor, olives, 'FractionalBuyAsset', 'purchase', 9_000n * unit),
      'FractionalBuyAsset: sold out',
    ],
    [
      'money that was not allowed',
      callOf(investor, olives, 'FractionalBuyAsset', 'purchase', 100n * unit),
      'Token: allowance too small',
    ],
    [
      'tokens that one does not have',
      callOf(investor, olives, 'FractionalBuyAsset', 'redeem', 8_000n * unit),
      'Token: balance too small',
    ],
    [
      'money out of nothing',
      callOf(investor, CONTRACTS.egp, 'Token', 'mint', investor, unit),
      'Token: not the minter',
    ],
    [
      'other terms for an asset',
      callOf(investor, olives, 'FractionalBuyAsset', 'initialise', 'x', 'x', investor, investor, 1, 1, 1),
      'Token: not the minter',
    ],
    [
      "somebody else's wallet",
      callOf(investor, walletOf(cast.people[0]!.identity), 'SmartWallet', 'execute', olives, '0x'),
      'SmartWallet: not the relayer',
    ],
    [
      'a second wallet',
      callOf(
        RELAYER,
        CONTRACTS.walletFactory,
        'SmartWalletFactory',
        'createWallet',
        cast.people[0]!.identity,
      ),
      'SmartWalletFactory: has a wallet',
    ],
    [
      'a deposit below the minimum',
      callOf(investor, CONTRACTS.harvestPool, 'HarvestPool', 'deposit', 99n * unit),
      'HarvestPool: below the minimum',
    ],
    [
      'an interest that was not there',
      callOf(investor, assetAddress('siwa-date-farm', 'interest'), 'InterestOnlyAsset', 'withdrawInterest'),
      'InterestOnlyAsset: not registered',
    ],
    [
      'a code of the wrong length',
      callOf(
        investor,
        CONTRACTS.consentManager,
        'ConsentManager',
        'verifyConsent',
        '12345',
        '+201900000000',
        'submit_kyc',
      ),
      'ConsentManager: wrong code',
    ],
  ])('refuses %s, with its reason', async (_what, demand, reason) => {
    expect(await refusal(demand)).toBe(reason);
  });
});

const checksum = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('0x') ? getAddress(value) : value;
