import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { START_PAGE_POLICY } from '../common/http/security-headers.js';
import { renderStartPage } from './render.js';
import { LANGUAGES, type Language, languageOf } from './words.js';

const FILES = {
  'start.css': 'text/css; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
};

/** Offers a page at `/` that says what this is, how it is, and where to go on. It is no part of the API. */
export function serveStartPage(app: NestFastifyApplication, { withApiPage }: { withApiPage: boolean }): void {
  const fastify = app.getHttpAdapter().getInstance();
  const pages = Object.fromEntries(
    LANGUAGES.map((language) => [language, renderStartPage(language, withApiPage)]),
  ) as Record<Language, string>;
  fastify.get('/', (request: FastifyRequest, reply: FastifyReply) => {
    const { lang } = request.query as { lang?: unknown };
    const language = languageOf(lang, request.headers['accept-language']);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-language', language)
      .header('vary', 'Accept-Language')
      .header('content-security-policy', START_PAGE_POLICY)
      .send(pages[language]);
  });
  for (const [name, type] of Object.entries(FILES)) {
    const content = readFileSync(new URL(`./page/${name}`, import.meta.url));
    fastify.get(`/start/${name}`, (_request: FastifyRequest, reply: FastifyReply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  }
}
