import type { Operation, Parameter } from './operation.js';

/** What a parameter of this name means everywhere, where its route says nothing more exact. */
const MEANINGS: Record<string, string> = {
  id: 'Id of the record',
  noteId: 'Id of the note',
  address: 'Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum',
  hash: 'Hash: `0x` and 64 hex digits',
  numberOrHash: 'Number of the block, or its hash',
  name: 'Name of the job',
  format: 'Form of the answer',
  page: 'Number of the page, from 1',
  limit: 'Rows of a page',
  cursor: '`nextCursor` or `prevCursor` of a page before; the newest without it',
  q: 'Text to search for',
  sort: 'Fields to order by',
  from: 'Begin of the time asked for',
  to: 'End of the time asked for',
  interval: 'How finely the time is divided',
  period: 'The time asked for, by its name and up to now',
  timeZone: 'Time zone by its IANA name, in which days and weeks begin; UTC without it',
  type: 'Only of this type',
  status: 'Only in this state',
  kind: 'Only of this kind',
  fromBlock: 'Only from this block on',
  toBlock: 'Only up to this block',
  currency: 'Only in this currency',
  reason: 'Why this is asked for; it is audited',
  by: 'What the board is ordered by',
  retention: 'With cohorts: how many come back, and when',
  complete: '`1` completes what is being typed',
  phone: 'Number of the phone',
  amount: 'Amount that is to be invested, a decimal number',
  module: 'Module of the Etherscan API: account, block, transaction or proxy',
  action: 'Action of the module',
  lastEventId: 'As the header Last-Event-ID, for who cannot send one',
  'Last-Event-ID': 'Id of the last event that was received: the stream goes on behind it',
};

/** Names each parameter once, with a meaning. */
export function completeParameters(operation: Operation): void {
  const known = new Map<string, Parameter>();
  for (const parameter of operation.parameters ?? []) {
    // A header is read by a name in small letters and documented as it is written.
    const key = `${parameter.in} ${parameter.name.toLowerCase()}`;
    const other = known.get(key);
    if (other?.description !== undefined) continue;
    parameter.description ??= MEANINGS[parameter.name];
    known.set(key, parameter);
  }
  if (operation.parameters) operation.parameters = [...known.values()];
}
