// What somebody of the staff may do from a script: look through lists, and change an asset without running over a
// colleague. It leaves nothing behind but rows of the audit log.
//
//   PEND_ADMIN_PASSWORD=… node examples/admin-script.js
import { env } from 'node:process';
// Outside of this repository: from '@pend/client'.
import { Pend, PendProblem } from '../packages/client/dist/index.js';

const pend = new Pend({ baseUrl: env.PEND_URL ?? 'http://localhost:3001', audience: 'staff' });

const email = env.PEND_ADMIN_EMAIL ?? 'admin@pend.example';
const { data: login } = await pend.post('/api/admin/auth/login', {
  body: { email, password: env.PEND_ADMIN_PASSWORD ?? '' },
});
await pend.signIn(login);
console.log(`Logged in as ${login.admin.email}, ${login.admin.role}`);

// A list to its end: further pages are fetched as they are wanted.
const statuses = {};
for await (const user of pend.rows('/api/users', {
  params: { query: { limit: 100, filter: { tier_gte: '2' } } },
})) {
  const status = user.kycStatus ?? 'none';
  statuses[status] = (statuses[status] ?? 0) + 1;
}
console.log('Users of tier 2 and above, by the state of their papers:', statuses);

for await (const asset of pend.rows('/api/assets', {
  params: { query: { sort: '-totalInvested', limit: 3 } },
})) {
  console.log(`${asset.title}: ${asset.metrics?.totalInvested} ${asset.details?.currency}, ${asset.status}`);
  if (asset.metrics?.totalInvested === '0.000000') break;
}

const { data: draft, etag } = await pend.post('/api/assets', {
  body: {
    type: 'investment',
    title: 'A draft of the example',
    details: { tokenPrice: '10', currency: 'EGP' },
  },
});
const path = { id: draft.id };
try {
  // The version that we have read goes along; the answer brings the next one.
  const changed = await pend.patch('/api/assets/{id}', {
    params: { path },
    body: { title: 'A better title' },
    ifMatch: etag,
  });
  console.log(`Changed from ${etag} to ${changed.etag}: ${changed.data.title}`);
  // Somebody else still has the version before, and would undo the change without knowing of it.
  await pend.patch('/api/assets/{id}', { params: { path }, body: { title: 'An old idea' }, ifMatch: etag });
} catch (error) {
  if (!(error instanceof PendProblem)) throw error;
  console.log(`Refused with ${error.status} ${error.code}: ${error.message}`);
} finally {
  await pend.delete('/api/assets/{id}', { params: { path } });
  await pend.signOut();
}
console.log('Deleted the draft and logged out');
