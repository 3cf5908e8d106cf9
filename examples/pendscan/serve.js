// Serves the page of this folder and hands what begins with /api on to Pend, so that the page has one origin.
//
//   node examples/pendscan/serve.js          PEND_URL=http://localhost:3001 PORT=8080
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { extname } from 'node:path';
import { env } from 'node:process';

const api = new URL(env.PEND_URL ?? 'http://localhost:3001');
const root = new URL('../../', import.meta.url);
// Nothing else of the disk can be had.
const FILES = {
  '/': 'examples/pendscan/index.html',
  '/page.js': 'examples/pendscan/page.js',
  '/chart.js': 'examples/pendscan/chart.js',
  '/style.css': 'examples/pendscan/style.css',
  '/vendor/openapi-fetch.js': 'node_modules/openapi-fetch/dist/index.mjs',
  '/vendor/eventsource-parser.js': 'node_modules/eventsource-parser/dist/index.js',
  '/vendor/uplot.js': 'node_modules/uplot/dist/uPlot.esm.js',
  '/vendor/uplot.css': 'node_modules/uplot/dist/uPlot.min.css',
};
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

const fileOf = (path) =>
  FILES[path] ?? (/^\/client\/[a-z-]+\.js$/.test(path) ? `packages/client/dist/${path.slice(8)}` : undefined);

const server = createServer((asked, answer) => {
  const { pathname } = new URL(asked.url, 'http://localhost');
  if (pathname.startsWith('/api')) return handOn(asked, answer);
  const file = asked.method === 'GET' ? fileOf(pathname) : undefined;
  if (!file) return void answer.writeHead(404).end();
  readFile(new URL(file, root)).then(
    (content) =>
      answer.writeHead(200, { 'content-type': `${TYPES[extname(file)]}; charset=utf-8` }).end(content),
    () => answer.writeHead(404).end(),
  );
});

/** As it comes, also what never ends; who leaves here leaves there. */
function handOn(asked, answer) {
  const { method, headers, url } = asked;
  const onward = request(
    new URL(url, api),
    { method, headers: { ...headers, host: api.host } },
    (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
    },
  );
  onward.once('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
  answer.once('close', () => onward.destroy());
  asked.pipe(onward);
}

server.listen(Number(env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`PendScan: http://localhost:${server.address().port}`);
});
