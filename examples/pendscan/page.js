import { Pend } from '@pend/client';
import { drawChart } from './chart.js';

const SHOWN = 10;
const pend = new Pend({ baseUrl: location.origin });
const element = (id) => document.getElementById(id);
const chart = drawChart(element('chart'));
const number = new Intl.NumberFormat('en');
const short = (hex) => (hex ? `${hex.slice(0, 8)}…${hex.slice(-4)}` : '–');

/** What the chain says is text, never markup. */
function row(id, title, about, note) {
  const item = document.createElement('li');
  item.dataset.id = String(id);
  for (const [name, text] of Object.entries({ strong: title, span: about, small: note })) {
    const part = document.createElement(name);
    part.textContent = text;
    item.append(part);
  }
  return item;
}

function show(list, item) {
  // After a lost connection something may be told twice.
  list.querySelector(`[data-id="${CSS.escape(item.dataset.id)}"]`)?.remove();
  list.prepend(item);
  while (list.children.length > SHOWN) list.lastChild.remove();
}

const time = (timestamp) => (timestamp ? new Date(timestamp).toLocaleTimeString('en-GB') : '');
const showBlock = (block) =>
  show(
    element('blocks'),
    row(
      block.number,
      `#${number.format(block.number)}`,
      short(block.hash),
      `${block.transactionCount} tx · ${time(block.timestamp)}`,
    ),
  );
const showTransaction = (transaction) =>
  show(
    element('latest'),
    row(
      transaction.hash,
      short(transaction.hash),
      `${short(transaction.fromAddress)} → ${short(transaction.toAddress)}`,
      transaction.method ?? transaction.transactionType ?? '',
    ),
  );

function showStats({ height, transactionCount, blockSeconds }) {
  element('height').textContent = number.format(height);
  element('transactions').textContent = number.format(Number(transactionCount));
  element('pace').textContent = blockSeconds === null ? '–' : `${blockSeconds.toFixed(1)} s`;
}

function showConnection(isConnected) {
  const { dataset } = element('connection');
  dataset.state = isConnected ? 'live' : 'waiting';
  element('connection').textContent = isConnected ? 'live' : 'connecting';
}

async function readPast() {
  const [{ data: blocks }, { data: transactions }, { data: stats }] = await Promise.all([
    pend.get('/api/blocks', { params: { query: { limit: 60 } } }),
    pend.get('/api/transactions', { params: { query: { limit: SHOWN } } }),
    pend.get('/api/network/stats'),
  ]);
  chart.add(blocks.data);
  for (const block of blocks.data.slice(0, SHOWN).reverse()) showBlock(block);
  for (const transaction of transactions.data.toReversed()) showTransaction(transaction);
  element('addresses').textContent = number.format(stats.addressCount);
}

const told = {
  block(block) {
    chart.add([block]);
    showBlock(block);
  },
  transaction: showTransaction,
  stats: showStats,
  reorg({ ancestor }) {
    chart.forgetAbove(ancestor);
    for (const item of element('blocks').querySelectorAll('li'))
      if (Number(item.dataset.id) > ancestor) item.remove();
  },
  skipped: readPast,
};

await readPast();
for await (const { event, data } of pend.stream('/api/network/stream', { onConnection: showConnection })) {
  await told[event]?.(data);
}
