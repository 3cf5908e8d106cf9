import { hashMessage, Interface, Wallet } from 'ethers';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { JsonRpcStub, type RpcRequest } from '../support/json-rpc-stub.js';
import { insertUser, someAddress } from '../support/rows.js';
import { newPhone, TERMS, WalletClient } from '../support/wallet.js';

const EIP_1271 = new Interface([
  'function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)',
]);
const MAGIC = `0x1626ba7e${'0'.repeat(56)}`;
const SIGNATURE = `0x${'5a'.repeat(300)}`;

describe('A contract wallet (EIP-1271)', () => {
  let node: JsonRpcStub;
  let second: JsonRpcStub;
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    [node, second] = await Promise.all([JsonRpcStub.start(), JsonRpcStub.start()]);
    system = await createTestApplication({ RATE_LIMIT: 'off', RPC_URL: `${node.url},${second.url}` });
    wallet = new WalletClient(system);
  });
  afterAll(async () => {
    await system.close();
    await Promise.all([node.stop(), second.stop()]);
  });
  beforeEach(() => {
    for (const stub of [node, second]) {
      stub.requests.length = 0;
      stub.answer = says({ result: MAGIC });
    }
  });

  /** A node of our chain that answers every call so. */
  const says =
    (answer: object | string | undefined, chainId = '0x1e61') =>
    ({ method }: RpcRequest) =>
      method === 'eth_chainId' ? { result: chainId } : answer;

  const account = async (): Promise<string> => {
    const address = someAddress();
    await withConnection(system.database.superuserUrl, (client) =>
      insertUser(client, { blockchain_address: address }),
    );
    return address;
  };
  const logIn = async () => {
    const { message } = await wallet.challenge(await account(), 'login');
    return wallet.post('login', { message, signature: SIGNATURE });
  };

  it('registers and logs in with a signature that the contract takes', async () => {
    const [phone, address] = [newPhone(), someAddress()];
    const { message } = await wallet.challenge(address, 'register');
    const request = { phone, code: await wallet.code(phone), termsVersion: TERMS, address };
    const { body } = await wallet.post('register', { ...request, message, signature: SIGNATURE }).expect(201);
    expect(body.user.blockchainAddress.toLowerCase()).toBe(address);
    const [call, ...others] = node.requests.filter(({ method }) => method === 'eth_call');
    expect(others).toEqual([]);
    expect(call!.params).toEqual([
      {
        to: address,
        data: EIP_1271.encodeFunctionData('isValidSignature', [hashMessage(message), SIGNATURE]),
        gas: '0xf4240',
      },
      'latest',
    ]);
    expect((await logIn()).status).toBe(200);
  });

  it('is not asked about where an ordinary account has signed', async () => {
    const signer = Wallet.createRandom();
    await withConnection(system.database.superuserUrl, (client) =>
      insertUser(client, { blockchain_address: signer.address.toLowerCase() }),
    );
    const { message, signature } = await wallet.proof(signer, 'login');
    await wallet.post('login', { message, signature }).expect(200);
    expect(node.requests).toEqual([]);
  });

  it.each<[string, object]>([
    ['no', { result: `0xffffffff${'0'.repeat(56)}` }],
    ['nothing, as an address without code does', { result: '0x' }],
    ['true', { result: `0x${'0'.repeat(63)}1` }],
    ['the magic value at the wrong end', { result: `0x${'0'.repeat(56)}1626ba7e` }],
    ['the magic value cut short', { result: '0x1626ba7e' }],
    ['the magic value with something behind', { result: `${MAGIC}00` }],
    ['the magic value in dirty bytes', { result: `0x1626ba7e${'f'.repeat(56)}` }],
    ['a revert', { error: { code: 3, message: 'execution reverted' } }],
    ['a revert as Besu says it', { error: { code: -32000, message: 'Execution reverted' } }],
    ['that the gas was not enough', { error: { code: -32000, message: 'out of gas' } }],
  ])('is refused when the contract says %s', async (_name, answer) => {
    node.answer = says(answer);
    const { status, body } = await logIn();
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'invalid_signature' });
    // The chain has spoken: another node is not asked for a better answer.
    expect(second.requests).toEqual([]);
  });

  it.each<[string, object | string]>([
    ['an error of its own', { error: { code: -32603, message: 'internal error' } }],
    ['rubbish', 'rubbish'],
    ['HTML', '<html>502</html>'],
    ['null', 'null'],
    ['no result', {}],
    ['a result that is true', { result: true }],
    ['the answer to another question', { result: MAGIC, id: 99 }],
    ['without end', `{"result":"${'0'.repeat(100_000)}"}`],
  ])('is asked about at the next node when one answers %s', async (_name, answer) => {
    node.answer = says(answer);
    expect((await logIn()).status).toBe(200);
    expect(second.requests.length).toBeGreaterThan(0);
  });

  it('is not believed on the word of a node of another chain', async () => {
    node.answer = says({ result: MAGIC }, '0x1');
    second.answer = says({ result: MAGIC }, '0x1');
    const { status, body } = await logIn();
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'unavailable' });
  });

  it('gets 503 after three seconds from nodes that hang, and can use the same message again', async () => {
    node.answer = second.answer = () => undefined;
    const address = await account();
    const { message } = await wallet.challenge(address, 'login');
    const started = Date.now();
    const refused = await wallet.post('login', { message, signature: SIGNATURE });
    const took = Date.now() - started;
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect(took).toBeGreaterThan(2_500);
    expect(took).toBeLessThan(5_000);
    node.answer = says({ result: MAGIC });
    await wallet.post('login', { message, signature: SIGNATURE }).expect(200);
  });

  it('holds no connection of the database while a node is asked', async () => {
    node.answer = second.answer = () => undefined;
    const waiting = Promise.all(Array.from({ length: 30 }, logIn));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const started = Date.now();
    await wallet.challenge(someAddress(), 'login');
    expect(Date.now() - started).toBeLessThan(1_500);
    expect((await waiting).map(({ status }) => status)).toEqual(Array<number>(30).fill(503));
  });

  it('can’t sign at all where no node is configured', async () => {
    const alone = await createTestApplication({ RATE_LIMIT: 'off' });
    try {
      const client = new WalletClient(alone);
      const { message } = await client.challenge(someAddress(), 'login');
      await client.post('login', { message, signature: SIGNATURE }).expect(401);
    } finally {
      await alone.close();
    }
  });
});
