import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ChainSync } from '../../src/blockchain/indexer/chain-sync.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { browserPath, openBrowser, openPage } from '../support/browser.js';
import { Chance } from '../support/chance.js';
import { FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, indexAll } from '../support/follow-chain.js';
import { inProduction } from '../support/production.js';
import { until } from '../support/until.js';

const PHONE = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true };
const BROWSER_TESTS = 5;

if (!browserPath) {
  process.stdout.write(
    `SKIPPED: ${BROWSER_TESTS} tests of the pages, for there is no Chromium (CHROMIUM=path names one).\n`,
  );
}
const inBrowser = browserPath ? describe : describe.skip;

// Before the others: passport knows one strategy of a name in a process, that of the application that was made last.
describe('In production', () => {
  it.each([
    [{}, 404],
    [{ START_PAGE: 'on' }, 200],
  ])(
    'have pages only where they are wanted (%j)',
    async (wanted, status) => {
      const production = await createTestApplication({ ...inProduction(), ...wanted });
      try {
        const { text } = await production.http.get('/').expect(status);
        await production.http.get('/start/start.js').expect(status);
        await production.http.get('/api/docs').expect(404);
        // What is not there is not linked to.
        expect(text).not.toContain('/api/docs"');
      } finally {
        await production.close();
      }
    },
    180_000,
  );
});

describe('The pages', () => {
  const chance = new Chance(3);
  let chain: FakeChain;
  let sync: ChainSync;
  let system: TestApplication;
  let base: string;

  beforeAll(async () => {
    chain = new FakeChain(chance, 7777n);
    for (let n = 0; n < 40; n += 1) chain.mine();
    system = await createTestApplication();
    sync = followChain([new FakeNode(chain, chance)], system.database.urls.worker);
    await index();
    base = (await system.app.getUrl()).replace('[::1]', '127.0.0.1');
  }, 300_000);
  afterAll(async () => {
    await sync.close();
    await system.close();
  });

  const index = (): Promise<void> => indexAll(sync, chain);

  it('start with one that says what this is, in the language that is asked for', async () => {
    const english = await system.http.get('/').expect(200).expect('content-type', /html/);
    expect(english.text).toContain('<html lang="en" dir="ltr">');
    expect(english.headers['content-security-policy']).not.toContain('unsafe');
    expect(english.text).not.toMatch(/<script(?![^>]*src=)|style=|\son\w+=/);
    const accepting = (languages: string) => system.http.get('/').set('accept-language', languages);
    expect((await accepting('fr, ar-EG;q=0.9, en;q=0.5')).text).toContain('<html lang="ar" dir="rtl">');
    expect((await accepting('ar;q=0.1, en')).text).toContain('lang="en" dir="ltr"');
    expect((await system.http.get('/?lang=ar').set('accept-language', 'en')).text).toContain('dir="rtl"');
    expect((await system.http.get('/?lang="><script>')).text).toBe(english.text);
  });

  inBrowser('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    }, 180_000);
    afterAll(() => browser.close());

    const bars = (page: Page) => page.locator('#chart .bar');

    it.each([
      ['light', '', { colorScheme: 'light' as const, viewport: { width: 1200, height: 900 } }],
      ['dark, on a phone', '', { colorScheme: 'dark' as const, ...PHONE }],
      ['Arabic, on a phone', '?lang=ar', { colorScheme: 'light' as const, ...PHONE }],
      ['Arabic, dark', '?lang=ar', { colorScheme: 'dark' as const, viewport: { width: 1200, height: 900 } }],
    ])(
      'the start page shows blocks as they come (%s)',
      async (name, query, options) => {
        const { page, complaints } = await openPage(browser, options);
        await page.goto(`${base}/${query}`);
        await bars(page).nth(20).waitFor({ state: 'attached' });
        await page.locator('#health[data-state="up"], #health[data-state="degraded"]').waitFor();
        expect(await page.locator('#nothing').isVisible()).toBe(false);
        const next = chain.height + 1;
        chain.mine();
        await index();
        await page.locator(`.bar.newest[data-block="${next}"]`).waitFor({ state: 'attached' });
        expect(await page.locator('html').getAttribute('dir')).toBe(query ? 'rtl' : 'ltr');
        // Nothing reaches beyond the screen.
        const [width, screen] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        expect(width).toBeLessThanOrEqual(screen);
        await look(page, `start-${name}`);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
      240_000,
    );

    it('the API page logs in, authorises and asks, and sees what is answered', async () => {
      const { email, password } = await system.logIn('super_admin');
      const { page, complaints } = await openPage(browser, { viewport: { width: 1200, height: 1000 } });
      await page.goto(`${base}/api/docs`);
      const login = await openRoute(page, 'staff login', 'staffAuth_login');
      await login.locator('.try-out__btn').click();
      await login.locator('textarea.body-param__text').fill(JSON.stringify({ email, password }));
      await login.locator('button.execute').click();
      const answer = login.locator('.live-responses-table');
      await answer.locator('.response-col_status', { hasText: '200' }).waitFor();
      const [, token] = /"accessToken": "([^"]+)"/.exec(await answer.innerText()) ?? [];
      expect(token).toBeDefined();

      await page.locator('button.authorize').first().click();
      const dialog = page.locator('.auth-container', { hasText: 'staff' }).first();
      await dialog.locator('input').fill(token!);
      await dialog.locator('button.authorize').click();
      await dialog.locator('button', { hasText: 'Logout' }).waitFor();
      await page.locator('.modal-ux button.close-modal').click();

      const users = await openRoute(page, 'users', 'users_list');
      await users.locator('.try-out__btn').click();
      // No filter is what is there to begin with; a click before it is there would send one that the page made up.
      await until(async () => (await users.locator('.parameters-container textarea').inputValue()) === '{}');
      await users.locator('button.execute').click();
      const list = users.locator('.live-responses-table');
      await list.locator('.response-col_status', { hasText: /\d{3}/ }).waitFor();
      expect(await list.innerText()).toMatch(/200[^]+"pageCount"/);
      await look(page, 'api-page');
      expect(complaints).toEqual([]);
      await page.context().close();
    }, 300_000);
  });
});

async function openRoute(page: Page, tag: string, operationId: string): Promise<Locator> {
  await page.locator(`.opblock-tag[data-tag="${tag}"]`).click();
  const route = page.locator(`[id$="-${operationId}"]`);
  await route.locator('.opblock-summary-control').click();
  return route;
}

/** With PEND_SCREENSHOTS=folder, for a person to look at. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.PEND_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}.png`), fullPage: true });
}
