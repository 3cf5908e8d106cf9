import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The machine's own: none is ever downloaded. */
const CHROMIUM = [
  process.env.CHROMIUM ?? '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const browserPath = CHROMIUM.find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    // Root, as in a container, has no sandbox to go into.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: 120_000,
  });

/** A page, and what its console and its requests complained of. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A stream ends with its page.
    if (!request.url().endsWith('/stream'))
      complaints.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  return { page, complaints };
}
