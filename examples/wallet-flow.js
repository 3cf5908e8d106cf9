// An investor's way in: a phone, a wallet, a signature, and an investment that is asked for twice and made once.
//
//   node examples/wallet-flow.js
import { env } from 'node:process';
import { Wallet } from 'ethers';
// Outside of this repository: from '@pend/client'.
import { newIntent, Pend, PendProblem } from '../packages/client/dist/index.js';

const TERMS = '2026-01';
const pend = new Pend({ baseUrl: env.PEND_URL ?? 'http://localhost:3001', audience: 'investor' });
const wallet = Wallet.createRandom();
const phone = `+2010${Math.floor(10_000_000 + Math.random() * 90_000_000)}`;

// 1. The phone: a code is sent to it. In development it can be read from the outbox.
await pend.post('/api/wallet/otp', {
  body: { phone, purpose: 'register', termsAccepted: true, termsVersion: TERMS },
});
const { data: sent } = await pend.get('/api/wallet/otp/outbox', { params: { query: { phone } } });

// 2. The wallet: the server writes a message (EIP-4361), and the wallet signs it.
const { data: challenge } = await pend.post('/api/wallet/nonce', {
  body: { address: wallet.address, purpose: 'register' },
});
const { data: registered } = await pend.post('/api/wallet/register', {
  body: {
    phone,
    code: sent[0].code,
    address: wallet.address,
    message: challenge.message,
    signature: await wallet.signMessage(challenge.message),
    termsVersion: TERMS,
  },
});
await pend.signIn(registered);
console.log(
  `Registered ${registered.user.profile.phoneNumberMasked} with ${registered.user.blockchainAddress}`,
);

// 3. What may I take part in, and what speaks against the rest?
let chosen;
for await (const offer of pend.rows('/api/pool')) {
  const { eligible, reasons } = offer.eligibility;
  console.log(`${offer.title}: ${eligible ? 'open to me' : reasons.map(({ code }) => code).join(', ')}`);
  if (eligible) chosen ??= offer;
}
if (!chosen)
  throw new Error('No asset is open to somebody without papers; start with the demonstration data.');

// 4. One wish has one key. The answer may be lost and the wish sent again: it comes true once.
const wish = {
  params: { path: { id: chosen.id } },
  body: { amount: chosen.details.minimumInvestment, currency: chosen.details.currency },
  idempotencyKey: newIntent(),
};
const first = await pend.post('/api/pool/{id}/invest', wish);
const again = await pend.post('/api/pool/{id}/invest', wish);
console.log(`Reserved ${first.data.amount} ${first.data.currency} of ${chosen.title}: ${first.data.status}`);
console.log(
  `Asked again: ${again.isReplayed && again.data.id === first.data.id ? 'the same investment' : 'another'}`,
);

// 5. Rules are the server's, and say which of them speaks.
try {
  await pend.post('/api/pool/{id}/invest', {
    ...wish,
    body: { ...wish.body, amount: '0.5' },
    idempotencyKey: newIntent(),
  });
} catch (error) {
  if (!(error instanceof PendProblem)) throw error;
  console.log(`Half a pound is refused: ${error.code}`);
}
await pend.signOut();
