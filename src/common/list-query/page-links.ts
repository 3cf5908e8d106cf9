import type { Page } from './page.js';

/** RFC 8288: the same request for other pages, each in the words in which it was asked. */
export function pageLinks(url: string, { query: { offset, limit }, total }: Page<unknown>): string {
  const last = Math.max(Math.ceil(total / limit) - 1, 0) * limit;
  const pages: [relation: string, offset: number][] = [['first', 0]];
  if (offset > 0) pages.push(['prev', Math.max(Math.min(offset - limit, last), 0)]);
  if (offset + limit < total) pages.push(['next', offset + limit]);
  pages.push(['last', last]);
  const [path = '/', query = ''] = url.split('?');
  return pages
    .map(([relation, start]) => {
      const parameters = new URLSearchParams(query);
      moveTo(parameters, start, limit);
      return `<${path}?${parameters.toString()}>; rel="${relation}"`;
    })
    .join(', ');
}

function moveTo(parameters: URLSearchParams, start: number, limit: number): void {
  if (parameters.has('range')) return parameters.set('range', JSON.stringify([start, start + limit - 1]));
  if (parameters.has('_start') || parameters.has('_end')) {
    parameters.set('_start', String(start));
    return parameters.set('_end', String(start + limit));
  }
  const page = String(Math.floor(start / limit) + 1);
  if (parameters.has('_page')) return parameters.set('_page', page);
  if (parameters.has('offset')) parameters.set('offset', String(start));
  if (parameters.has('page') || !parameters.has('offset')) parameters.set('page', page);
}
