import { type Language, WORDS, type Words } from './words.js';

/** The page, whole; nothing in it comes from a request. */
export function renderStartPage(language: Language, withApiPage: boolean): string {
  const words = WORDS[language];
  const other: Language = language === 'ar' ? 'en' : 'ar';
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="/start/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/start/start.css">
<script src="/start/start.js" type="module"></script>
</head>
<body ${spoken(words)}>
<div class="page">
<header class="top"><img src="/start/mark.svg" alt=""><b dir="ltr">Pend</b><a href="/?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></header>
<main>
<section class="about">
<a class="health" id="health" href="/api/health/ready" role="status">${words.health}</a>
<h1>${words.heading}</h1>
<p>${words.about}</p>
</section>
<section class="live card" aria-labelledby="live">
<header><h2 id="live">${words.live}</h2><p>${words.liveAbout}</p></header>
<div class="chart"><svg id="chart" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="${words.liveAbout}"></svg><p class="nothing" id="nothing">${words.nothing}</p></div>
<div class="axis"><span id="first"></span><span id="last"></span></div>
<dl class="figures">
${(['height', 'lately', 'all', 'pace'] as const)
  .map((id) => `<div><dt>${words[id]}</dt><dd id="${id}">–</dd></div>`)
  .join('\n')}
</dl>
</section>
<ul class="links">
${links(words, withApiPage)}
</ul>
</main>
</div>
</body>
</html>
`;
}

/** What the script says, in the page's language: a script of its own may be read from the cache for any of them. */
const spoken = (words: Words): string =>
  (['up', 'degraded', 'down', 'block', 'transactions', 'seconds'] as const)
    .map((name) => `data-${name}="${words[name]}"`)
    .join(' ');

function links(words: Words, withApiPage: boolean): string {
  const ofApi = [
    ['/api/docs', words.api, words.apiAbout],
    ['/api/openapi.json', words.document, words.documentAbout],
  ];
  const all = [
    ...(withApiPage ? ofApi : []),
    ['/api/health/ready', words.ready, words.readyAbout],
    ['/api/pools', words.pools, words.poolsAbout],
    ['/api/network/status', words.network, words.networkAbout],
    ['/api/blocks', words.blocks, words.blocksAbout],
  ];
  return all
    .map(
      ([href, name, about]) =>
        `<li><a class="card" href="${href}"><b>${name}</b><span>${about}</span><code dir="ltr">${href}</code></a></li>`,
    )
    .join('\n');
}
