import { type FunctionFragment, Interface, id } from 'ethers';
import { decodeMethod, knownMethods } from '../../src/blockchain/decode/method-catalogue.js';
import { CONTRACT_KINDS, eventsOf } from '../../src/blockchain/decode/event-catalogue.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { insertRow, insertTransaction, someAddress, someHash } from '../support/rows.js';

const ADDRESS = `0x${'ab'.repeat(20)}`;
/** Arguments whose type alone makes them harmless. */
const PLAIN = /^(address|uint256|bool)$/;
const REDACTED = '[redacted]';

describe('What the database lets the explorer see of the chain’s bytes', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  /** As the public's role, which may call these functions and read no byte past them. */
  const ask = async <T>(sql: string, ...values: unknown[]): Promise<T> =>
    withConnection(test.urls.app, async (client) => {
      await client.query('SET ROLE app_public');
      const { rows } = await client.query<{ answer: T }>(`SELECT ${sql} AS answer`, values);
      return rows[0]!.answer;
    });

  const isPlain = ({ inputs }: FunctionFragment): boolean => inputs.every(({ type }) => PLAIN.test(type));

  it.each(
    knownMethods()
      .filter(isPlain)
      .map((method) => [method.format('sighash'), method] as const),
  )('shows calldata of %s, whose arguments are addresses, amounts and flags alone', async (_, method) => {
    const sample = (type: string): unknown => (type === 'address' ? ADDRESS : type === 'bool' ? true : 7n);
    const calldata = new Interface([method]).encodeFunctionData(
      method,
      method.inputs.map(({ type }) => sample(type)),
    );
    expect(await ask('public_calldata($1)', calldata)).toBe(calldata);
    expect(await ask('public_calldata($1)', `${calldata}00`)).toBeNull();
    expect(decodeMethod(method.selector, calldata).arguments.every(({ value }) => value !== null)).toBe(true);
  });

  it('withholds calldata of every other method that has a name, and of those that have none', async () => {
    const others = knownMethods().filter((method) => method.name !== 'execute' && !isPlain(method));
    expect(others.length).toBeGreaterThan(4);
    for (const { selector } of [...others, { selector: '0x12345678' }]) {
      expect(await ask('public_calldata($1)', `${selector}${'00'.repeat(32)}`)).toBeNull();
    }
    expect(await ask('public_calldata($1)', '0x')).toBe('0x');
    expect(await ask('public_calldata($1)', '0x12')).toBeNull();
  });

  it.each([
    ['an address that is longer than one', `0xa9059cbb${'11'.repeat(32)}${'00'.repeat(32)}`],
    ['a flag that is none', `0x6fdca5e0${'00'.repeat(31)}02`],
    [
      'execute with an offset of its own',
      `0x1cff79cd${'00'.repeat(32)}${'00'.repeat(31)}60${'00'.repeat(64)}`,
    ],
    ['execute with more than it says', `0x1cff79cd${'00'.repeat(32)}${'00'.repeat(31)}40${'00'.repeat(64)}`],
    ['execute that ends early', '0x1cff79cd0000'],
    [
      'execute with a length beyond the calldata',
      `0x1cff79cd${'00'.repeat(32)}${'00'.repeat(31)}40${'00'.repeat(28)}ffffffff${'00'.repeat(32)}`,
    ],
  ])('withholds %s', async (_, calldata) => {
    expect(await ask('public_calldata($1)', calldata)).toBeNull();
  });

  it.each([
    ['+201012345678', true],
    ['010-1234-5678', true],
    ['٠١٠١٢٣٤٥٦٧٨', true],
    ['482913', true],
    ['a@b.example', false],
    ['somebody@there.example', true],
    ['Olive Groves', false],
  ])('holds %s for a text that may be somebody’s: %s', async (text, expected) => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [Buffer.from(text), little, Buffer.from(little).swap16()]) {
      expect(await ask<boolean>('may_hold_text($1)', bytes.toString('hex'))).toBe(expected);
    }
  });

  it.each([
    ['Olive Groves 2026', 'Olive Groves 2026'],
    ['Call +20 10 1234 5678', null],
    ['٠١٠ ١٢٣٤ ٥٦٧٨', null],
    ['me@there.example', null],
  ])('shows the text %s as %s', async (text, shown) => {
    expect(await ask('public_text($1)', text)).toBe(shown);
  });

  it('shows of every event that is known the arguments that are nobody’s, and no identity', async () => {
    const PERSONAL = [
      'identityHash',
      'ownerIdentityHash',
      'userPhoneHash',
      'contact',
      'consentHash',
      'poolIdHash',
      'categoryHash',
    ];
    const names = CONTRACT_KINDS.flatMap((kind) => [...eventsOf(kind, 1)!.values()]).flatMap(({ inputs }) =>
      inputs.map(({ name, type, indexed }) => ({
        name: indexed && type === 'string' ? `${name}Hash` : name,
        type,
      })),
    );
    for (const { name, type } of names) {
      const value =
        type === 'address'
          ? ADDRESS
          : type === 'uint256'
            ? '5'
            : name === 'actionHash'
              ? id('submit_kyc')
              : type === 'bytes32'
                ? someHash()
                : 'Gold';
      const shown = await ask<Record<string, string>>('public_arguments($1)', { [name]: value });
      expect([name, shown[name]]).toEqual([name, PERSONAL.includes(name) ? REDACTED : value]);
    }
    expect(await ask('public_arguments($1)', { anything: 'x', actionHash: someHash(), amount: 'x' })).toEqual(
      {
        anything: REDACTED,
        actionHash: REDACTED,
        amount: REDACTED,
      },
    );
  });

  it('counts storage keys and blobs, leaves signatures out, and withholds what may be a text', async () => {
    const text = (length: number): string =>
      `0x${Buffer.from('+201012345678'.padEnd(length)).toString('hex')}`;
    const key = someHash();
    const shown = await ask('public_envelope($1)', {
      accessList: [
        { address: ADDRESS, storageKeys: [key, key] },
        { address: text(20), storageKeys: [] },
      ],
      authorizationList: [
        { address: ADDRESS, chainId: '0x0', nonce: '0x7', yParity: '0x1', r: key, s: key },
        { address: text(20), chainId: text(32), nonce: text(13), yParity: '0x1', r: key, s: key },
      ],
      blobVersionedHashes: [key, key, key],
      maxFeePerBlobGas: text(13),
      blobGasUsed: '0x60000',
    });
    expect(shown).toEqual({
      accessList: [
        { address: ADDRESS, storageKeyCount: 2 },
        { address: null, storageKeyCount: 0 },
      ],
      authorizationList: [
        { address: ADDRESS, chainId: '0x0', nonce: '0x7' },
        { address: null, chainId: null, nonce: null },
      ],
      ...{ blobCount: 3, maxFeePerBlobGas: null, blobGasUsed: '0x60000', blobGasPrice: null },
    });
    expect(JSON.stringify(shown)).not.toContain(key.slice(2));
  });

  it.each([
    [5],
    ['x'],
    [[]],
    [{ accessList: 5 }],
    [{ accessList: [5, 'x', null, [], {}] }],
    [{ accessList: { address: { a: 1 }, storageKeys: 'x' } }],
    [{ authorizationList: [{ address: 5, chainId: 'x', nonce: [] }], maxFeePerBlobGas: 1e99 }],
    [{ blobVersionedHashes: 'x', blobGasUsed: {}, blobGasPrice: '0xG' }],
  ])('fails on nothing that a node may have sent: %j', async (envelope) => {
    const shown = await ask<Record<string, unknown>>('public_envelope($1::jsonb)', JSON.stringify(envelope));
    expect(shown.maxFeePerBlobGas).toBeNull();
    expect(JSON.stringify(Object.values(shown))).not.toMatch(/x|G|1e/);
  });

  it('keeps the bytes themselves from the public’s role', async () => {
    await withConnection(test.urls.app, async (client) => {
      await client.query('SET ROLE app_public');
      for (const sql of [
        'SELECT input FROM blockchain_transactions',
        'SELECT envelope FROM blockchain_transactions',
        'SELECT topics FROM blockchain_logs',
        'SELECT name FROM blockchain_contracts',
        'SELECT FROM explorer_logs WHERE arguments IS NULL FOR UPDATE',
        "UPDATE explorer_contracts SET kind = 'x'",
      ]) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('remembers where a branch left the chain, and tells of every new head', async () => {
    await withConnection(test.urls.owner, async (client) => {
      const heard: string[] = [];
      client.on('notification', ({ payload }) => heard.push(payload!));
      await client.query('LISTEN pend_chain_head');
      const hashes = [someHash(), someHash(), someHash()];
      for (const [number, hash] of hashes.entries()) {
        await insertRow(client, 'blockchain_blocks', { number, hash });
      }
      await insertRow(client, 'blockchain_cursors', {
        chain_id: 1,
        genesis_hash: hashes[0],
        height: 2,
        block_hash: hashes[2],
      });
      await client.query('DELETE FROM blockchain_blocks WHERE number > 0');
      const { rows } = await client.query(
        'SELECT hash, ancestor_number, ancestor_hash FROM blockchain_orphans ORDER BY number',
      );
      expect(rows).toEqual(
        hashes.slice(1).map((hash) => ({ hash, ancestor_number: '0', ancestor_hash: hashes[0] })),
      );
      await client.query('UPDATE blockchain_cursors SET height = 0, block_hash = $1', [hashes[0]]);
      await client.query('UPDATE blockchain_cursors SET node_height = 9');
      await client.query('SELECT 1');
      expect(heard).toEqual(['0']);
      await client.query('DELETE FROM blockchain_blocks WHERE number > 5');
      await expect(
        insertRow(client, 'blockchain_orphans', { hash: someHash(), number: 3, ancestor_number: 3 }),
      ).rejects.toMatchObject({ constraint: 'blockchain_orphans_ancestor_number_check' });
      const transaction = await insertTransaction(client, 0, {
        input: '0x1234',
        contract_address: someAddress(),
      });
      const { rows: calls } = await client.query(
        'SELECT calldata, calldata_size, called FROM explorer_calls WHERE hash = $1',
        [transaction.hash],
      );
      expect(calls).toEqual([{ calldata: null, calldata_size: 2, called: null }]);
    });
  });
});
