/** The portal as it is started, on a day that stands still, and a browser in front of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Running {
  readonly base: string;
  readonly browser: Browser;
  /** A page whose errors are kept: of scripts, and of the content security policy. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

export async function running(port: number): Promise<Running> {
  const base = `http://localhost:${port}`;
  const args = ['--conditions=@peer-groups/source', '--disable-warning=ExperimentalWarning', 'start.ts'];
  const env = {
    ...process.env,
    PORT: String(port),
    PORTAL_TODAY: '2025-12-01',
    DATABASE_URL: ':memory:',
    NODE_OPTIONS: '',
  };
  const server = spawn('node', args, {
    cwd: new URL('..', import.meta.url).pathname,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const errors: string[] = [];
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-NZ', baseURL: base, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push('a dialog');
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) errors.push(message.text());
    });
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    server.kill();
  };
  return { base, browser, open, errors, close };
}

export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'sign out' }).waitFor();
}
