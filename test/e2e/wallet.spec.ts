import { id, Wallet } from 'ethers';
import { Tokens } from '../../src/auth/tokens.js';
import { signInMessage } from '../../src/auth/wallet/sign-in-message.js';
import { identityHash, phoneHash } from '../../src/common/phone.js';
import { dataSecrets } from '../../src/vault/secrets.js';
import { UserKey } from '../../src/vault/user-key.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { inProduction } from '../support/production.js';
import { insertRow, insertUser, someAddress, someHash } from '../support/rows.js';
import { newPhone, TERMS, WalletClient } from '../support/wallet.js';

const PLACE = { table: 'user_profiles', column: 'phone_encrypted' };

describe('Investors', () => {
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    wallet = new WalletClient(system);
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const hashOf = (phone: string) => phoneHash(dataSecrets(system.config).pepper, identityHash(phone));
  const usersOf = (phone: string) =>
    sql<{ id: string }>('SELECT id FROM users WHERE phone_hash = $1', [hashOf(phone)]);

  describe('registering', () => {
    it('bind phone and wallet, and are logged in', async () => {
      const signer = Wallet.createRandom();
      const { phone, alreadyExists, user, accessToken, expiresIn, refreshToken } = await wallet.register(
        newPhone(),
        signer,
        { device: { fingerprint: 'device-1', name: 'Pixel 9' } },
      );
      expect({ alreadyExists, expiresIn }).toEqual({ alreadyExists: false, expiresIn: 900 });
      expect(refreshToken).toMatch(/^[\w-]{43}$/);
      expect(user).toEqual({
        id: expect.any(String),
        blockchainAddress: signer.address,
        tier: 0,
        status: 'active',
        version: 1,
        createdAt: expect.stringMatching(/Z$/),
        updatedAt: expect.stringMatching(/Z$/),
        profile: {
          phoneNumberMasked: `+20***${phone.slice(-4)}`,
          countryCode: '+20',
          lastLoginAt: expect.stringMatching(/Z$/),
          loginCount: 1,
          preferences: {},
        },
      });
      const { body } = await wallet.me(accessToken).expect(200);
      expect(body).toEqual(user);
    });

    it('have their phone kept as a hash and under a key of their own', async () => {
      const { phone, user } = await wallet.register(newPhone(), undefined, {
        device: { fingerprint: 'device-1' },
      });
      const [row] = await sql(
        `SELECT u.phone_hash, p.*, host(p.registration_ip) AS ip, k.key_id, k.wrapped_key
           FROM users u JOIN user_profiles p ON p.user_id = u.id JOIN user_keys k ON k.user_id = u.id WHERE u.id = $1`,
        [user.id],
      );
      expect(row).toMatchObject({
        phone_hash: hashOf(phone),
        ip: '127.0.0.1',
        device_fingerprints: [
          {
            id: expect.any(String),
            fingerprint: 'device-1',
            loginCount: 1,
            firstSeenAt: expect.any(String),
            lastSeenAt: expect.any(String),
          },
        ],
        metadata: { terms: { version: TERMS, acceptedAt: expect.any(String) } },
      });
      const ring = dataSecrets(system.config).masterKeys;
      const key = UserKey.unwrap(ring, user.id, {
        keyId: row!.key_id as string,
        wrappedKey: row!.wrapped_key as Buffer,
      });
      expect(key.open(row!.phone_encrypted as Buffer, PLACE).toString()).toBe(phone);
    });

    it('leave one row that says so, and none for a login that is refused', async () => {
      const { phone, user } = await wallet.register();
      const code = await wallet.code(phone, 'login');
      await wallet.post('login', { phone, code: code === '000000' ? '000001' : '000000' }).expect(401);
      const { body } = await wallet
        .post('login', { phone, code })
        .set('x-request-id', 'a-wallet-login')
        .expect(200);
      await wallet.register(phone);
      await wallet.post('logout', {}, body.accessToken as string).expect(200);
      const rows = await sql(
        "SELECT action, actor_type, resource_type, request_id FROM admin_logs WHERE actor_id = $1 AND action LIKE 'wallet.%' ORDER BY seq",
        [user.id],
      );
      const row = { actor_type: 'user', resource_type: 'user_sessions', request_id: expect.any(String) };
      expect(rows).toEqual([
        { ...row, action: 'wallet.register' },
        { ...row, action: 'wallet.login', request_id: 'a-wallet-login' },
        { ...row, action: 'wallet.login' },
        { ...row, action: 'wallet.logout' },
      ]);
    });

    it('are not let in where the row cannot be written', async () => {
      const { phone, user } = await wallet.register();
      const code = await wallet.code(phone, 'login');
      await sql("ALTER TABLE admin_logs ADD CONSTRAINT sabotage CHECK (action <> 'wallet.login') NOT VALID");
      await wallet.post('login', { phone, code }).expect(500);
      await sql('ALTER TABLE admin_logs DROP CONSTRAINT sabotage');
      expect(await sql('SELECT FROM user_sessions WHERE user_id = $1', [user.id])).toHaveLength(1);
      await wallet.post('login', { phone, code }).expect(200);
    });

    it('leave an audit row under the request’s id, without phone, code or token', async () => {
      const [phone, signer] = [newPhone(), Wallet.createRandom()];
      const code = await wallet.code(phone);
      const { body } = await wallet
        .post('register', { phone, code, termsVersion: TERMS, ...(await wallet.proof(signer)) })
        .set('x-request-id', `register-${code}-x`)
        .expect(201);
      const rows = await sql('SELECT * FROM admin_logs WHERE request_id = $1', [`register-${code}-x`]);
      expect(rows).toContainEqual(
        expect.objectContaining({ resource_type: 'users', action: 'INSERT', ip_address: '127.0.0.1' }),
      );
      expect(JSON.stringify(rows)).not.toContain(phone.slice(3));
      const logged = JSON.stringify(system.logged());
      for (const secret of [phone, body.refreshToken, body.accessToken, hashOf(phone)])
        expect(logged).not.toContain(secret);
    });

    it('with a known phone log in instead, and keep their wallet', async () => {
      const { phone, user } = await wallet.register();
      const again = await wallet.register(phone);
      expect(again).toMatchObject({
        alreadyExists: true,
        user: { id: user.id, blockchainAddress: user.blockchainAddress },
      });
      const body = { phone: `0${phone.slice(3)}`, code: await wallet.code(phone), termsVersion: TERMS };
      await wallet
        .post('register', body)
        .expect(201)
        .expect(({ body }) => expect(body.user.id).toBe(user.id));
    });

    it('twenty at once with one phone are one user', async () => {
      const phone = newPhone();
      const code = await wallet.code(phone);
      const proofs = await Promise.all(Array.from({ length: 20 }, () => wallet.proof(Wallet.createRandom())));
      const answers = await Promise.all(
        proofs.map((proof) => wallet.post('register', { phone, code, termsVersion: TERMS, ...proof })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(401)]);
      expect(await usersOf(phone)).toHaveLength(1);
    });

    it('of twenty phones at once with one wallet, one gets it', async () => {
      const signer = Wallet.createRandom();
      const requests = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const phone = newPhone();
          return {
            phone,
            code: await wallet.code(phone),
            termsVersion: TERMS,
            ...(await wallet.proof(signer)),
          };
        }),
      );
      const answers = await Promise.all(requests.map((request) => wallet.post('register', request)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
      expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'address_taken' });
      expect(
        await sql('SELECT id FROM users WHERE blockchain_address = $1', [signer.address.toLowerCase()]),
      ).toHaveLength(1);
    });

    it('that are refused for a wallet somebody has can use their code for another', async () => {
      const { wallet: taken } = await wallet.register();
      const phone = newPhone();
      const code = await wallet.code(phone);
      const request = { phone, code, termsVersion: TERMS };
      await wallet.post('register', { ...request, ...(await wallet.proof(taken)) }).expect(409);
      await wallet
        .post('register', { ...request, ...(await wallet.proof(Wallet.createRandom())) })
        .expect(201);
    });

    it.each([
      ['phone', { phone: '+12025550123' }],
      ['phone', { phone: 'x'.repeat(50) }],
      ['phone', { phone: { $ne: null } }],
      ['code', { code: '12345' }],
      ['code', { code: 123456 }],
      ['address', { address: `0x${'Ab'.repeat(20)}` }],
      ['address', { address: "0x' OR 1=1 --" }],
      ['signature', { signature: '0x123' }],
      ['signature', { signature: `0x${'00'.repeat(9000)}` }],
      ['message', { message: 'x'.repeat(2001) }],
      ['termsVersion', { termsVersion: '' }],
      ['device.fingerprint', { device: { fingerprint: '' } }],
      ['device', { device: 'x' }],
      ['device', { device: [{ fingerprint: 'x' }] }],
      ['tier', { tier: 5 }],
    ])('are told that %s is wrong', async (field, wrong) => {
      const proof = { address: someAddress(), message: 'x', signature: '0x00' };
      const right = { phone: newPhone(), code: '000000', termsVersion: TERMS, ...proof };
      const { body } = await wallet.post('register', { ...right, ...wrong }).expect(422);
      expect(body).toMatchObject({ code: 'validation_failed', errors: { [field]: expect.any(String) } });
    });

    it('have to prove an address whole or not at all', async () => {
      const request = { phone: newPhone(), code: '000000', termsVersion: TERMS };
      await wallet
        .post('register', { ...request, address: null, message: null, signature: null })
        .expect(401);
      const { body } = await wallet.post('register', { ...request, message: 'x', address: null }).expect(422);
      expect(Object.keys(body.errors).sort()).toEqual(['address', 'signature']);
    });

    it('under other terms than those accepted are refused, and keep their code', async () => {
      const phone = newPhone();
      const request = {
        phone,
        code: await wallet.code(phone),
        ...(await wallet.proof(Wallet.createRandom())),
      };
      const { body } = await wallet.post('register', { ...request, termsVersion: 'other' }).expect(422);
      expect(body.errors).toEqual({ termsVersion: expect.any(String) });
      await wallet.post('register', { ...request, termsVersion: TERMS }).expect(201);
    });

    describe('without a signature', () => {
      const announce = (phone: string, address: string, factory: string) =>
        withConnection(system.database.superuserUrl, (client) =>
          insertRow(client, 'blockchain_logs', {
            transaction_hash: someHash(),
            log_index: 0,
            block_number: 1,
            address: factory,
            topics: [
              id('WalletCreated(bytes32,address)'),
              identityHash(phone),
              `0x${'0'.repeat(24)}${address.slice(2)}`,
            ],
          }),
        );
      const [factory, stranger] = [someAddress(), someAddress()];
      beforeAll(() =>
        sql("INSERT INTO blockchain_contracts (address, kind) VALUES ($1, 'SmartWalletFactory')", [factory]),
      );

      it('get the wallet that the factory made for their phone', async () => {
        const [phone, address] = [newPhone(), someAddress()];
        await announce(phone, address, factory);
        const request = { phone, code: await wallet.code(phone), termsVersion: TERMS };
        await wallet.post('register', { ...request, address: someAddress() }).expect(422);
        const { body } = await wallet.post('register', request).expect(201);
        expect(body.user.blockchainAddress.toLowerCase()).toBe(address);
      });

      it('get none that a contract of nobody’s has announced', async () => {
        const [phone, address] = [newPhone(), someAddress()];
        await announce(phone, address, stranger);
        const request = { phone, code: await wallet.code(phone), termsVersion: TERMS, address };
        const { body } = await wallet.post('register', request).expect(422);
        expect(body).toMatchObject({ code: 'address_unproven', errors: { address: expect.any(String) } });
        expect(await usersOf(phone)).toEqual([]);
      });
    });
  });

  describe('signing in with their wallet', () => {
    it('log in, once with each message', async () => {
      const { wallet: signer, user } = await wallet.register();
      const { address: _, ...proof } = await wallet.proof(signer, 'login');
      const { body } = await wallet.post('login', proof).expect(200);
      expect(body).toMatchObject({ user: { id: user.id, profile: { loginCount: 2 } } });
      const replayed = await wallet.post('login', proof).expect(401);
      expect(replayed.body).toMatchObject({ code: 'invalid_signature' });
    });

    it('twenty at once with one message are one login', async () => {
      const { wallet: signer, user } = await wallet.register();
      const { address: _, ...proof } = await wallet.proof(signer, 'login');
      const answers = await Promise.all(Array.from({ length: 20 }, () => wallet.post('login', proof)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(401)]);
      expect(await sql('SELECT id FROM user_sessions WHERE user_id = $1', [user.id])).toHaveLength(2);
    });

    it('get the complete message of EIP-4361', async () => {
      const { address } = Wallet.createRandom();
      const challenge = await wallet.challenge(address.toLowerCase(), 'login');
      expect(challenge).toMatchObject({
        domain: 'localhost:3001',
        uri: 'http://localhost:3001',
        chainId: 7777,
      });
      expect(Date.parse(challenge.expirationTime) - Date.parse(challenge.issuedAt)).toBe(600_000);
      expect(challenge.message).toBe(
        [
          'localhost:3001 wants you to sign in with your Ethereum account:',
          address,
          '',
          'Log in to Pend with this wallet.',
          '',
          'URI: http://localhost:3001',
          'Version: 1',
          'Chain ID: 7777',
          `Nonce: ${challenge.nonce}`,
          `Issued At: ${challenge.issuedAt}`,
          `Expiration Time: ${challenge.expirationTime}`,
        ].join('\n'),
      );
    });

    const other = Wallet.createRandom();
    it.each<[string, (message: string) => string]>([
      ['another domain', (message) => message.replace('localhost:3001 wants', 'evil.example wants')],
      ['another URI', (message) => message.replace('URI: http://localhost:3001', 'URI: http://evil.example')],
      ['another chain', (message) => message.replace('Chain ID: 7777', 'Chain ID: 1')],
      ['another version', (message) => message.replace('Version: 1', 'Version: 2')],
      ['another address', (message) => message.replace(/^0x\w{40}$/m, other.address)],
      [
        'an address in lower case',
        (message) => message.replace(/^0x\w{40}$/m, (address) => address.toLowerCase()),
      ],
      [
        'a later expiry',
        (message) => message.replace(/Expiration Time: .*/, 'Expiration Time: 2099-01-01T00:00:00.000Z'),
      ],
      ['no expiry', (message) => message.replace(/\nExpiration Time: .*/, '')],
      [
        'another time of issue',
        (message) => message.replace(/Issued At: .*/, 'Issued At: 2020-01-01T00:00:00.000Z'),
      ],
      ['another statement', (message) => message.replace('Log in to Pend', 'Register this wallet')],
      ['an unknown nonce', (message) => message.replace(/Nonce: .*/, `Nonce: ${'0'.repeat(32)}`)],
      ['a second nonce', (message) => `${message}\nNonce: ${'0'.repeat(32)}`],
      ['one more line', (message) => `${message}\nRequest ID: 1`],
      ['a space behind', (message) => `${message} `],
      ['other line ends', (message) => message.replaceAll('\n', '\r\n')],
      ['no message at all', () => 'hello'],
    ])('are refused with %s in the message, though they signed it', async (_name, change) => {
      const { wallet: signer } = await wallet.register();
      const { message } = await wallet.challenge(signer.address, 'login');
      const changed = change(message);
      expect(changed).not.toBe(message);
      const { body } = await wallet
        .post('login', { message: changed, signature: await signer.signMessage(changed) })
        .expect(401);
      expect(body).toMatchObject({ code: 'invalid_signature' });
    });

    it.each<[string, string]>([
      ['was for another domain', "UPDATE sign_in_nonces SET domain = 'old.example' WHERE nonce = $1"],
      ['was for another chain', 'UPDATE sign_in_nonces SET chain_id = 1 WHERE nonce = $1'],
      ['has been used', 'UPDATE sign_in_nonces SET used_at = now() WHERE nonce = $1'],
    ])('are refused with a nonce that %s', async (_name, change) => {
      const { wallet: signer } = await wallet.register();
      const { message, nonce } = await wallet.challenge(signer.address, 'login');
      await sql(change, [nonce]);
      await wallet.post('login', { message, signature: await signer.signMessage(message) }).expect(401);
    });

    it.each([
      ['a moment before it expires', 9, 200],
      ['once it has expired', 11, 401],
    ])('with a message are answered %s (after %i minutes) with %i', async (_name, minutes, status) => {
      const { wallet: signer } = await wallet.register();
      const { nonce } = await wallet.challenge(signer.address, 'login');
      const [row] = await sql<{ issued_at: Date; expires_at: Date }>(
        `UPDATE sign_in_nonces SET issued_at = issued_at - make_interval(mins => $2),
                expires_at = expires_at - make_interval(mins => $2) WHERE nonce = $1 RETURNING *`,
        [nonce, minutes],
      );
      const message = signInMessage({
        purpose: 'login',
        address: signer.address.toLowerCase(),
        domain: 'localhost:3001',
        uri: 'http://localhost:3001',
        chainId: '7777',
        nonce,
        issuedAt: row!.issued_at,
        expiresAt: row!.expires_at,
      });
      await wallet.post('login', { message, signature: await signer.signMessage(message) }).expect(status);
    });

    it('are refused with a message for registering, with another’s signature and with rubbish', async () => {
      const { wallet: signer } = await wallet.register();
      const forRegistering = await wallet.proof(signer, 'register');
      const { message } = await wallet.challenge(signer.address, 'login');
      for (const body of [
        { message: forRegistering.message, signature: forRegistering.signature },
        { message, signature: await other.signMessage(message) },
        { message, signature: '0x00' },
        { message, signature: `0x${'ff'.repeat(65)}` },
      ]) {
        expect((await wallet.post('login', body).expect(401)).body.code).toBe('invalid_signature');
      }
      // None of it used the nonce up.
      await wallet.post('login', { message, signature: await signer.signMessage(message) }).expect(200);
    });

    it('can’t register a wallet with a message for logging in, or with another’s', async () => {
      const [phone, signer] = [newPhone(), Wallet.createRandom()];
      const request = { phone, code: await wallet.code(phone), termsVersion: TERMS };
      await wallet.post('register', { ...request, ...(await wallet.proof(signer, 'login')) }).expect(401);
      const proof = await wallet.proof(signer);
      const { body } = await wallet
        .post('register', { ...request, ...proof, address: other.address })
        .expect(422);
      expect(body).toMatchObject({ code: 'address_unproven' });
      await wallet.post('register', { ...request, ...proof }).expect(201);
    });

    it('without an account are told to register', async () => {
      const { address: _, ...proof } = await wallet.proof(Wallet.createRandom(), 'login');
      expect((await wallet.post('login', proof).expect(404)).body).toMatchObject({ code: 'not_registered' });
    });
  });

  describe('logging in by code', () => {
    it('get in, in whatever way they write phone and code', async () => {
      const { phone, user } = await wallet.register();
      const arabic = (text: string) =>
        text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      const code = await wallet.code(phone, 'login');
      const { body } = await wallet
        .post('login', {
          phone: arabic(`0${phone.slice(3)}`),
          code: arabic(code),
          device: { fingerprint: 'd' },
        })
        .expect(200);
      expect(body).toMatchObject({ user: { id: user.id } });
      expect(body).not.toHaveProperty('alreadyExists');
    });

    it('with a right code and no account are told to register', async () => {
      const phone = newPhone();
      const code = await wallet.code(phone, 'login');
      expect((await wallet.post('login', { phone, code }).expect(404)).body).toMatchObject({
        code: 'not_registered',
      });
    });

    it.each([
      [{}],
      [{ phone: '01012345678' }],
      [{ phone: '01012345678', message: 'x' }],
      [{ phone: null, code: null }],
      [{ phone: null, code: '123456' }],
      [{ phone: '01012345678', code: null, message: 'x', signature: null }],
      [{ phone: '01012345678', code: '123456', message: 'x', signature: '0x00' }],
    ])('have to send one pair and not %j', async (body) => {
      await wallet.post('login', body).expect(422);
    });
  });

  describe('whose account is barred', () => {
    it.each([
      ['suspended', 'account_suspended'],
      ['closed', 'account_closed'],
    ])('(%s) are told so only once they have proven who they are', async (status, code) => {
      const { phone, user, wallet: signer, accessToken, refreshToken } = await wallet.register();
      await wallet.me(accessToken).expect(200);
      await sql('UPDATE users SET status = $2 WHERE id = $1', [user.id, status]);
      // Their sessions have ended with it: a token that was held proves nothing any more.
      await wallet.me(accessToken).expect(401);
      await wallet.post('refresh', { refreshToken }).expect(401);
      const oneTimeCode = await wallet.code(phone, 'login');
      const wrong = oneTimeCode === '000000' ? '000001' : '000000';
      await wallet.post('login', { phone, code: wrong }).expect(401);
      expect((await wallet.post('login', { phone, code: oneTimeCode }).expect(403)).body).toMatchObject({
        code,
      });
      await wallet.post('login', { phone, code: oneTimeCode }).expect(401);
      const { address: _, ...proof } = await wallet.proof(signer, 'login');
      await wallet.post('login', proof).expect(403);
      await wallet
        .post('register', { phone, code: await wallet.code(phone), termsVersion: TERMS })
        .expect(403);
      expect(
        await sql('SELECT id FROM user_sessions WHERE user_id = $1 AND revoked_at IS NULL', [user.id]),
      ).toEqual([]);
    });
  });

  describe('in their session', () => {
    const refresh = (refreshToken: string) => wallet.post('refresh', { refreshToken });

    it('end it by logging out, at the next request', async () => {
      const { accessToken, refreshToken } = await wallet.register();
      await wallet.post('logout', {}, accessToken).expect(200);
      await wallet.me(accessToken).expect(401);
      await wallet.post('logout', {}, accessToken).expect(401);
      await refresh(refreshToken).expect(401);
    });

    it('are out when it has expired', async () => {
      const { accessToken, refreshToken, user } = await wallet.register();
      await sql(
        "UPDATE user_sessions SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE user_id = $1",
        [user.id],
      );
      await wallet.me(accessToken).expect(401);
      await refresh(refreshToken).expect(401);
    });

    it('stay out of what is for staff, and staff out of what is theirs', async () => {
      const { accessToken } = await wallet.register();
      const staff = await system.logIn('super_admin');
      await system.http.get('/api/users').set('authorization', `Bearer ${accessToken}`).expect(401);
      await wallet.me(staff.token).expect(401);
      await system.http.get('/api/wallet/me').expect(401);
    });

    it('can’t use a session with another’s name', async () => {
      const [mine, theirs] = [await wallet.register(), await wallet.register()];
      const [session] = await sql<{ id: string }>('SELECT id FROM user_sessions WHERE user_id = $1', [
        mine.user.id,
      ]);
      const forged = await system.app.get(Tokens).issueAccess('investor', theirs.user.id, session!.id);
      await wallet.me(forged).expect(401);
    });

    it('have logins and devices counted, parallel ones too', async () => {
      const {
        phone,
        wallet: signer,
        user,
      } = await wallet.register(newPhone(), undefined, {
        device: { fingerprint: 'a' },
      });
      const proofs = await Promise.all(Array.from({ length: 6 }, () => wallet.proof(signer, 'login')));
      await Promise.all(
        proofs.map(({ message, signature }, index) =>
          wallet
            .post('login', { message, signature, device: { fingerprint: index % 2 ? 'a' : 'b' } })
            .expect(200),
        ),
      );
      const [row] = await sql<{
        login_count: number;
        device_fingerprints: { fingerprint: string; loginCount: number }[];
      }>('SELECT login_count, device_fingerprints FROM user_profiles WHERE user_id = $1', [user.id]);
      expect(row!.login_count).toBe(7);
      const counts = row!.device_fingerprints.map((d) => [d.fingerprint, d.loginCount]);
      expect(counts.sort()).toEqual([
        ['a', 4],
        ['b', 3],
      ]);
      expect(phone).toBeDefined();
    });
  });

  it('that came by import, without a profile, can log in', async () => {
    const signer = Wallet.createRandom();
    await withConnection(system.database.superuserUrl, (client) =>
      insertUser(client, { blockchain_address: signer.address.toLowerCase() }),
    );
    const { address: _, ...proof } = await wallet.proof(signer, 'login');
    const { body } = await wallet.post('login', proof).expect(200);
    expect(body.user.profile).toBeNull();
  });
});

describe('In production', () => {
  it('nobody reads one-time codes, and none are sent without a webhook', async () => {
    const system = await createTestApplication(inProduction());
    try {
      await system.http.get('/api/wallet/otp/outbox').query({ phone: '01012345678' }).expect(404);
      const { body } = await new WalletClient(system)
        .post('otp', { phone: '01012345678', purpose: 'login', termsAccepted: true, termsVersion: TERMS })
        .expect(503)
        .expect('retry-after', /\d/);
      expect(body).toMatchObject({ code: 'unavailable' });
    } finally {
      await system.close();
    }
  });
});
