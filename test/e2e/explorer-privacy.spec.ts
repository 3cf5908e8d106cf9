import fc from 'fast-check';
import {
  AbiCoder,
  concat,
  encodeBytes32String,
  hexlify,
  id,
  Interface,
  toUtf8Bytes,
  zeroPadValue,
} from 'ethers';
import { identityHash } from '../../src/common/phone.js';
import { Metrics } from '../../src/health/metrics.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { withConnection } from '../support/database.js';
import {
  CONTRACTS,
  FakeChain,
  type MadeTransaction,
  PEOPLE,
  RELAYER,
  TOKENS,
} from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, indexAll, REGISTERED } from '../support/follow-chain.js';
import { insertAsset, insertUser } from '../support/rows.js';
import { StreamListener } from '../support/stream-listener.js';
import { madeTransaction } from '../support/made-transactions.js';

/** What somebody would not have told. */
interface Secrets {
  phone: string;
  code: string;
  contact: string;
}

const CONSENT = `0x${'c0'.repeat(20)}`;
const AGREEMENT = `0x${'a9'.repeat(20)}`;
const coder = AbiCoder.defaultAbiCoder();
const methods = new Interface([
  'function verifyConsent(string otp, string phone, string action)',
  'function registerInterest(string contact, uint256 intent, bytes32 consentHash)',
  'function createWallet(bytes32 ownerIdentityHash)',
  'function execute(address target, bytes data)',
  'function transfer(address to, uint256 value)',
  'function sign(string poolId, bytes32 userPhoneHash, address userWallet, uint256 amount, uint256 version)',
  'function somethingElse(string a, bytes b)',
]);
const address = (at: number): string => PEOPLE[at % PEOPLE.length]!;
const topicOf = (of: string): string => zeroPadValue(of, 32);
const utf8 = (text: string): string => hexlify(toUtf8Bytes(text));
const utf16 = (text: string): string => `0x${Buffer.from(text, 'utf16le').toString('hex')}`;
const bigEndian = (text: string): string => `0x${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
const arabic = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
/** As much of it as an address has room for. */
const twentyBytes = (text: string): string => hexlify(toUtf8Bytes(text.padEnd(20).slice(0, 20)));
const quantity = (text: string): string => utf8(text).replace(/^0x0+/, '0x');
const spaced = (phone: string): string =>
  `${phone.slice(0, 3)} ${phone.slice(3, 5)} ${phone.slice(5, 9)}-${phone.slice(9)}`;

/** Every way in which a chain has been seen to carry them, and a few in which it might. */
const CARRIERS: Record<string, (secrets: Secrets) => MadeTransaction> = {
  consent: ({ phone, code }) =>
    madeTransaction(CONSENT, methods.encodeFunctionData('verifyConsent', [code, phone, 'register_phone']), [
      {
        address: CONSENT,
        topics: [id('ConsentVerified(bytes32,bytes32)'), identityHash(phone), id('register_phone')],
        data: '0x',
      },
    ]),
  'consent by way of a wallet': ({ phone, code }) =>
    madeTransaction(
      address(1),
      methods.encodeFunctionData('execute', [
        CONSENT,
        methods.encodeFunctionData('verifyConsent', [code, phone, 'x']),
      ]),
    ),
  interest: ({ contact, phone }) =>
    madeTransaction(
      CONTRACTS.InterestOnlyAsset,
      methods.encodeFunctionData('registerInterest', [contact, 5n, id(phone)]),
      [
        {
          address: CONTRACTS.InterestOnlyAsset,
          topics: [id('InterestRegistered(address,string,uint256,bytes32,uint256)'), topicOf(address(2))],
          data: coder.encode(
            ['string', 'uint256', 'bytes32', 'uint256'],
            [contact, 5n, identityHash(phone), 1n],
          ),
        },
      ],
    ),
  'a wallet': ({ phone }) =>
    madeTransaction(
      CONTRACTS.SmartWalletFactory,
      methods.encodeFunctionData('createWallet', [identityHash(phone)]),
      [
        {
          address: CONTRACTS.SmartWalletFactory,
          topics: [id('WalletCreated(bytes32,address)'), identityHash(phone), topicOf(address(3))],
          data: '0x',
        },
      ],
    ),
  'an agreement': ({ phone, contact }) =>
    madeTransaction(
      AGREEMENT,
      methods.encodeFunctionData('sign', [contact, identityHash(phone), address(4), 7n, 1n]),
      [
        {
          address: AGREEMENT,
          topics: [
            id('AgreementSigned(string,bytes32,address,uint256,uint256,uint256)'),
            id(contact),
            identityHash(phone),
            topicOf(address(4)),
          ],
          data: coder.encode(['uint256', 'uint256', 'uint256'], [7n, 1n, 1n]),
        },
      ],
    ),
  'an event that nobody knows': ({ phone, contact, code }) =>
    madeTransaction(address(5), '0x12345678', [
      {
        address: address(5),
        topics: [id('PhoneRegistered(bytes32,string)'), identityHash(phone), encodeBytes32String(phone)],
        data: coder.encode(['string', 'string', 'string'], [phone, contact, code]),
      },
      { address: address(5), topics: [encodeBytes32String(phone)], data: utf16(contact) },
      { address: address(5), topics: [], data: utf8(code) },
    ]),
  'an unknown event of a known contract': ({ phone }) =>
    madeTransaction(CONSENT, '0x', [
      { address: CONSENT, topics: [id('PhoneRegistered(string)')], data: coder.encode(['string'], [phone]) },
    ]),
  'bare text': ({ phone }) => madeTransaction(address(0), utf8(phone)),
  'a bare code': ({ code }) => madeTransaction(address(0), utf8(code)),
  'a bare contact': ({ contact }) => madeTransaction(address(0), utf8(contact)),
  'UTF-16': ({ phone }) => madeTransaction(address(1), concat(['0xdeadbeef', utf16(phone)])),
  'UTF-16 the other way round': ({ phone }) => madeTransaction(address(1), bigEndian(phone)),
  'a method that nobody knows': ({ phone, contact }) =>
    madeTransaction(address(2), methods.encodeFunctionData('somethingElse', [phone, utf8(contact)])),
  'bytes behind a transfer': ({ phone }) =>
    madeTransaction(
      TOKENS[0]!,
      concat([methods.encodeFunctionData('transfer', [address(1), 1n]), utf8(spaced(phone))]),
    ),
  'a transfer whose amount is a text': ({ phone }) =>
    madeTransaction(
      TOKENS[0]!,
      methods.encodeFunctionData('transfer', [address(1), BigInt(encodeBytes32String(phone))]),
    ),
  'bytes behind an event': ({ phone }) =>
    madeTransaction(CONTRACTS.HarvestPool, '0x', [
      {
        address: CONTRACTS.HarvestPool,
        topics: [id('Deposited(address,uint256,uint256,uint256)'), topicOf(address(1))],
        data: concat([coder.encode(['uint256', 'uint256', 'uint256'], [1n, 1n, 1n]), utf8(phone)]),
      },
    ]),
  'a name that is announced': ({ phone, contact }) =>
    madeTransaction(CONTRACTS.AssetFactory, '0xaabbccdd', [
      {
        address: CONTRACTS.AssetFactory,
        topics: [
          id(
            'AssetDeployed(address,address,string,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256)',
          ),
          topicOf(`0x${'d0'.repeat(20)}`),
          topicOf(RELAYER),
          id('Gold'),
        ],
        data: coder.encode(
          ['string', 'string', 'string', 'string', 'bytes32', ...Array<string>(5).fill('uint256')],
          [
            `Call ${spaced(phone)}`,
            arabic(phone),
            `https://x/${contact}`,
            contact,
            encodeBytes32String(phone),
            1n,
            1n,
            1n,
            1n,
            1n,
          ],
        ),
      },
    ]),
  'what a wallet hands on': ({ phone }) =>
    madeTransaction(address(1), methods.encodeFunctionData('execute', [address(2), utf8(phone)])),
  'a contract being made': ({ phone }) =>
    madeTransaction(null, concat(['0x6001600255', coder.encode(['string'], [phone])]), [], {
      contractAddress: `0x${'ee'.repeat(20)}`,
    }),
  'an access list': ({ phone }) =>
    madeTransaction(address(0), '0x', [], {
      fields: {
        accessList: [{ address: address(1), storageKeys: [encodeBytes32String(phone), identityHash(phone)] }],
      },
    }),
  'an address of an access list': ({ phone }) =>
    madeTransaction(address(0), '0x', [], {
      fields: { type: '0x1', accessList: [{ address: twentyBytes(phone), storageKeys: [] }] },
    }),
  blobs: ({ phone, contact }) =>
    madeTransaction(address(1), '0x', [], {
      fields: {
        ...{ type: '0x3', maxFeePerBlobGas: quantity(phone) },
        blobVersionedHashes: [identityHash(phone), encodeBytes32String(phone), id(contact)],
      },
      receipt: { blobGasUsed: '0x20000', blobGasPrice: quantity(phone) },
    }),
  'an authorization': ({ phone, contact }) =>
    madeTransaction(address(2), '0x', [], {
      fields: {
        type: '0x4',
        authorizationList: [
          {
            ...{ chainId: quantity(phone), address: twentyBytes(phone), nonce: quantity(phone) },
            ...{ yParity: '0x0', r: identityHash(phone), s: id(contact) },
          },
        ],
      },
    }),
  'what was given back': ({ phone }) =>
    madeTransaction(CONTRACTS.HarvestPool, '0x', [
      {
        address: CONTRACTS.HarvestPool,
        topics: [id('Redeemed(address,uint256,uint256,uint256)'), topicOf(address(1))],
        data: concat([coder.encode(['uint256', 'uint256', 'uint256'], [1n, 1n, 1n]), utf8(phone)]),
      },
    ]),
  'interest that was withdrawn': ({ contact, phone }) =>
    madeTransaction(CONTRACTS.InterestOnlyAsset, utf8(contact), [
      {
        address: CONTRACTS.InterestOnlyAsset,
        topics: [id('InterestWithdrawn(address,uint256)'), topicOf(address(2))],
        data: concat([coder.encode(['uint256'], [1n]), utf16(phone)]),
      },
    ]),
};

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 6,
  maxLength: 10,
});
const secrets: fc.Arbitrary<Secrets> = fc
  .record({
    operator: fc.constantFrom('0', '1', '2', '5'),
    rest: digits(8),
    code: digits(6),
    name: word,
    host: word,
  })
  .map(({ operator, rest, code, name, host }) => ({
    phone: `+201${operator}${rest}`,
    // Six digits alone stand in any hash; among these they cannot.
    code: `${code}#${host}`,
    contact: `${name}@${host}.example`,
  }));

/** Where it stands, for whoever reads the failure. */
function near(all: string, trace: string): string {
  const at = all.indexOf(trace.toLowerCase());
  return all.slice(Math.max(0, at - 120), at + 120);
}

/** All that may not be in an answer, in any case and with any punctuation around it. */
function tracesOf({ phone, code, contact }: Secrets): string[] {
  const national = phone.slice(3);
  const texts = [phone, national, spaced(phone), arabic(phone), code, contact];
  const encoded = texts.flatMap((text) =>
    [utf8(text), utf16(text), bigEndian(text)].map((hex) => hex.slice(2)),
  );
  const base64 = [phone, code, contact].map((text) =>
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
  );
  return [...texts, ...encoded, ...base64, identityHash(phone).slice(2), id(contact).slice(2)];
}

/** Cases of one block: what is asked of a block is asked for all of them together. */
const CASES_PER_BLOCK = 10;

describe('Personal data that is on the chain', () => {
  const chance = new Chance(3);
  let chain: FakeChain;
  let system: TestApplication;
  let metrics: string;
  let pools: { id: string; contract_address: string }[];

  beforeAll(async () => {
    chain = new FakeChain(chance, 7777n);
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    const port = await system.app.get(Metrics, { strict: false }).serve('127.0.0.1', 0);
    metrics = `http://127.0.0.1:${port}/metrics`;
    pools = await withConnection(system.database.urls.owner, async (client) => {
      for (const holder of PEOPLE) await insertUser(client, { blockchain_address: holder });
      const assets = [
        { contract_address: CONTRACTS.HarvestPool, title: 'Harvest Pool' },
        { contract_address: CONTRACTS.InterestOnlyAsset, title: 'Solar Farm', type: 'interest' },
      ];
      const inserted: unknown[] = [];
      for (const asset of assets) inserted.push(await insertAsset(client, asset));
      return inserted as typeof pools;
    });
  });
  afterAll(() => system.close());

  async function index(): Promise<void> {
    const also = [
      { ...REGISTERED[0]!, address: CONSENT, kind: 'ConsentManager' as const, name: 'ConsentManager' },
      { ...REGISTERED[0]!, address: AGREEMENT, kind: 'InvestmentAgreement' as const, name: 'Agreement' },
    ];
    const sync = followChain([new FakeNode(chain, chance)], system.database.urls.worker, {
      contracts: [...REGISTERED, ...also],
    });
    await indexAll(sync, chain);
    await sync.close();
    // What the chain says of payments, of what was given back and of interest.
    for (const job of [
      'investments.settle',
      'investments.follow_withdrawals',
      'investments.follow_interest',
    ]) {
      await (await system.app.get(JobsService).start(job, 'request'))!.done;
    }
  }

  const SOME = [...PEOPLE, RELAYER, CONSENT, AGREEMENT, `0x${'d0'.repeat(20)}`, `0x${'ee'.repeat(20)}`];

  /** Every public answer that tells of the chain as a whole. */
  function paths(): string[] {
    const exports = (list: string): string[] => [`${list}/export.csv`, `${list}/export.json`];
    return [
      ...['blocks?limit=100', 'blocks/latest', 'transactions?limit=100', 'wallets?limit=100', 'tokens'],
      ...['contracts?limit=100', 'network/stats', 'network/status', 'network/validators'],
      ...['network/metrics', 'network/metrics?interval=day'],
      ...TOKENS.flatMap((one) => [`tokens/${one}`, `tokens/${one}/holders`]),
      ...[...exports('blocks'), ...exports('transactions'), ...exports('wallets')],
      ...SOME.flatMap((one) => [
        ...[`wallets/${one}`, `wallets/${one}/transactions?limit=100`, `wallets/${one}/pools`],
        ...exports(`wallets/${one}/transactions`),
        ...['txlist', 'tokentx'].map((action) => `?module=account&action=${action}&address=${one}`),
        `?module=logs&action=getLogs&address=${one}`,
      ]),
      ...['search?q=Call', 'search?q=https', `search?q=0x${'d0'.repeat(20)}`, 'search?complete=1&q=0xd0d0'],
      ...['pools', 'pools?q=Call', 'health/ready', 'health/live'],
      ...['raised', 'investors', 'growth'].map((by) => `pools/leaderboard?by=${by}`),
      ...pools.flatMap(({ id: pool }) => ['', '/investments', '/history'].map((of) => `pools/${pool}${of}`)),
    ];
  }

  /** Those in which the newest block alone may show. */
  function pathsOfHead(): string[] {
    const { block, receipts } = chain.head;
    const hashes = receipts.map((receipt) => String(receipt.transactionHash));
    const [height, tag] = [Number(block.number), String(block.number)];
    return [
      ...[`blocks/${height}`, `blocks/${block.hash}`, `blocks/${block.hash}/transactions?limit=100`],
      `?module=logs&action=getLogs&fromBlock=${height}&toBlock=${height}`,
      `?module=proxy&action=eth_getBlockByNumber&boolean=true&tag=${tag}`,
      `?module=proxy&action=eth_getTransactionByBlockNumberAndIndex&tag=${tag}&index=0x0`,
      ...hashes.flatMap((hash) => [
        `transactions/${hash}`,
        `search?q=${hash}`,
        `?module=transaction&action=gettxreceiptstatus&txhash=${hash}`,
        `?module=proxy&action=eth_getTransactionByHash&txhash=${hash}`,
        `?module=proxy&action=eth_getTransactionReceipt&txhash=${hash}`,
      ]),
    ];
  }

  async function answers(of: string[]): Promise<string> {
    const bodies: string[] = [];
    for (const path of of) {
      const { statusCode, body } = await system.app.inject({
        method: 'GET',
        url: path.startsWith('?') ? `/api${path}` : `/api/${path}`,
      });
      if (statusCode !== 200 && statusCode !== 404) throw new Error(`${path}: ${statusCode} ${body}`);
      bodies.push(body);
    }
    return bodies.join('\n');
  }

  /** What somebody is told who was there at that height. */
  async function streamOf(height: number): Promise<string> {
    const since = `${height}:${chain.blocks[height]!.block.hash}`;
    const listener = new StreamListener(await system.app.getUrl(), since);
    const expected = chain.head.receipts.at(-1);
    while (expected && !listener.text.includes(String(expected.transactionHash))) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    listener.close();
    return listener.text;
  }

  const everythingElse = async (): Promise<string> =>
    [
      await streamOf(0),
      await (await fetch(metrics)).text(),
      JSON.stringify(system.logged()),
      ...(await Promise.all(
        [id('x'), 'rubbish'].map((since) => system.http.get(`/api/blocks/${since}`).then(({ text }) => text)),
      )),
    ].join('\n');

  it('is in no public answer, export, event, metric or line of the log, however the chain carries it', async () => {
    const seed = Number(process.env.PRIVACY_SEED ?? 20);
    const cases = fc.sample(fc.tuple(secrets, fc.shuffledSubarray(Object.keys(CARRIERS), { minLength: 4 })), {
      numRuns: Number(process.env.PRIVACY_RUNS ?? 60),
      seed,
    });
    await index();
    const seen: string[] = [];
    for (let from = 0; from < cases.length; from += CASES_PER_BLOCK) {
      const some = cases.slice(from, from + CASES_PER_BLOCK);
      chain.mine(some.flatMap(([hidden, carriers]) => carriers.map((carrier) => CARRIERS[carrier]!(hidden))));
      await index();
      seen.push(await answers(pathsOfHead()));
    }
    seen.push(await answers(paths()), await everythingElse());
    const all = seen.join('\n').toLowerCase();
    // That all of it was really asked for.
    expect(all).toContain('pend_indexer_height');
    expect(all).toContain(String(chain.head.receipts.at(-1)!.transactionHash));
    const found = cases.flatMap(([hidden, carriers]) =>
      tracesOf(hidden)
        .filter((trace) => all.includes(trace.toLowerCase()))
        .map((trace) => ({ seed, trace, hidden, carriers, near: near(all, trace) })),
    );
    expect(found).toEqual([]);
  }, 240_000);

  it('is found by nobody who asks for it, nor kept because somebody asked', async () => {
    const hidden: Secrets = { phone: '+201098765432', code: '564738#xy', contact: 'anybody@where.example' };
    chain.mine(Object.values(CARRIERS).map((carrier) => carrier(hidden)));
    await index();
    const topics = [identityHash(hidden.phone), id(hidden.contact), encodeBytes32String(hidden.phone)];
    const asked = [
      ...[hidden.phone, hidden.phone.slice(3), hidden.contact, hidden.code].flatMap((text) =>
        ['', '&complete=1'].map((also) => `search?q=${encodeURIComponent(text)}${also}`),
      ),
      ...topics.flatMap((topic) => [
        ...[`search?q=${topic}`, `search?complete=1&q=${topic.slice(0, 20)}`],
        ...[0, 1, 2, 3].map((at) => `?module=logs&action=getLogs&topic${at}=${topic}`),
      ]),
    ];
    for (const path of asked) {
      const { body } = await system.http.get(`/api${path.startsWith('?') ? '' : '/'}${path}`).expect(200);
      const { data, result } = body as { data?: unknown[]; result?: unknown[] };
      expect([path, data ?? result]).toEqual([path, []]);
    }
    const log = JSON.stringify(system.logged()).toLowerCase();
    expect(tracesOf(hidden).filter((trace) => log.includes(trace.toLowerCase()))).toEqual([]);
  });

  it('does show what is nobody’s: every carrier’s transaction, its harmless arguments and calldata', async () => {
    const hidden: Secrets = { phone: '+201012345678', code: '918273#ab', contact: 'somebody@there.example' };
    const amount = 123_456_789_000n;
    chain.mine([
      ...Object.values(CARRIERS).map((carrier) => carrier(hidden)),
      madeTransaction(TOKENS[0]!, methods.encodeFunctionData('transfer', [address(1), amount])),
    ]);
    await index();
    const { receipts } = chain.head;
    const { body } = await system.http.get(`/api/blocks/${chain.height}/transactions?limit=100`).expect(200);
    expect((body as { data: unknown[] }).data).toHaveLength(receipts.length);
    const details = async (at: number): Promise<Record<string, unknown>> =>
      (await system.http.get(`/api/transactions/${String(receipts[at]!.transactionHash)}`).expect(200)).body;
    expect(await details(receipts.length - 1)).toMatchObject({
      method: 'transfer',
      calldata: expect.stringMatching(/^0xa9059cbb/),
      call: { arguments: [{ name: 'to' }, { name: 'value', value: amount.toString() }] },
    });
    expect(await details(Object.keys(CARRIERS).indexOf('consent'))).toMatchObject({
      method: 'verifyConsent',
      calldata: null,
      calldataSize: expect.any(Number),
      call: {
        arguments: [
          { name: 'otp', value: null },
          { name: 'phone', value: null },
          { name: 'action', value: null },
        ],
      },
      logs: [
        {
          event: 'ConsentVerified',
          arguments: { identityHash: '[redacted]', actionHash: id('register_phone') },
        },
      ],
    });
    expect(await details(Object.keys(CARRIERS).indexOf('interest'))).toMatchObject({
      logs: [{ arguments: { contact: '[redacted]', investmentIntent: '5' } }],
    });
    expect(await details(Object.keys(CARRIERS).indexOf('consent by way of a wallet'))).toMatchObject({
      call: { name: 'execute', calls: { method: { name: 'verifyConsent' } } },
    });
  });
});
