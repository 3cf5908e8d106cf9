// Health, and a live chart of blocks: one bar per block, as high as it has transactions, the newest at the end.
const MOST_BARS = 48;
const HEIGHT = 100;
const LEAST = 3;
const SVG = 'http://www.w3.org/2000/svg';

const language = document.documentElement.lang;
const rightToLeft = document.documentElement.dir === 'rtl';
const words = document.body.dataset;
const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const at = (id) => document.getElementById(id);

/** By number: what comes later of the same number stands in for what a reorganisation took away. */
const blocks = new Map();

function show(block) {
  blocks.set(block.number, block);
  const newest = Math.max(...blocks.keys());
  for (const known of [...blocks.keys()]) if (known <= newest - MOST_BARS) blocks.delete(known);
  draw(newest);
}

function draw(newest) {
  const chart = at('chart');
  const most = Math.max(4, ...[...blocks.values()].map(({ transactionCount }) => transactionCount));
  const step = 100 / MOST_BARS;
  const bars = [...blocks.values()]
    .sort((one, other) => one.number - other.number)
    .map((block) => {
      const place = MOST_BARS - 1 - (newest - block.number);
      const height = Math.max(LEAST, (block.transactionCount / most) * (HEIGHT - 6));
      const bar = document.createElementNS(SVG, 'rect');
      bar.setAttribute('class', block.number === newest ? 'bar newest' : 'bar');
      bar.setAttribute('x', String((rightToLeft ? MOST_BARS - 1 - place : place) * step + step * 0.14));
      bar.setAttribute('width', String(step * 0.72));
      bar.setAttribute('y', String(HEIGHT - height));
      bar.setAttribute('height', String(height));
      bar.dataset.block = String(block.number);
      const title = document.createElementNS(SVG, 'title');
      title.textContent = `${words.block} ${number.format(block.number)} · ${number.format(block.transactionCount)} ${words.transactions}`;
      bar.append(title);
      return bar;
    });
  chart.replaceChildren(...bars);
  at('nothing').hidden = true;
  at('first').textContent = number.format(Math.min(...blocks.keys()));
  at('last').textContent = number.format(newest);
  at('height').textContent = number.format(newest);
  at('lately').textContent = number.format(
    [...blocks.values()].reduce((sum, { transactionCount }) => sum + transactionCount, 0),
  );
}

function showStats({ height, transactionCount, blockSeconds }) {
  if (height !== null && height > 0) at('height').textContent = number.format(height);
  at('all').textContent = number.format(BigInt(transactionCount));
  at('pace').textContent = blockSeconds === null ? '–' : `${number.format(blockSeconds)} ${words.seconds}`;
}

async function read(path) {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  return answer.json();
}

async function showHealth() {
  // 503 is an answer as well: it says what is down.
  const { status } = await read('/api/health/ready').catch(() => ({ status: 'down' }));
  const state = ['up', 'degraded', 'down'].includes(status) ? status : 'down';
  const health = at('health');
  health.dataset.state = state;
  health.textContent = words[state];
}

async function follow() {
  const { data = [] } = await read(`/api/blocks?limit=${MOST_BARS}`).catch(() => ({}));
  data.forEach(show);
  const stream = new EventSource('/api/network/stream');
  stream.addEventListener('block', ({ data: text }) => show(JSON.parse(text)));
  stream.addEventListener('stats', ({ data: text }) => showStats(JSON.parse(text)));
  stream.addEventListener('reorg', ({ data: text }) => {
    const { removedFrom, removedTo } = JSON.parse(text);
    for (let removed = removedFrom; removed <= removedTo; removed++) blocks.delete(removed);
  });
  addEventListener('pagehide', () => stream.close());
}

void showHealth();
setInterval(() => void showHealth(), 15_000);
void follow();
