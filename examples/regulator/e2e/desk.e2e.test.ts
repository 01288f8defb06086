/** The whole path in a browser: upload, queue, decision; axe on every page, narrow and wide, light and dark. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { writeRecord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meeting } from '../demo/meetings.ts';
import { makeUploads } from '../demo/make-uploads.ts';
import { openIntake } from '../intake/intake.ts';
import type { Intake } from '../intake/intake.ts';
import { deskApp } from '../page/app.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const screens = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.skipIf(!existsSync(executablePath))(
  'the desk in a browser (skipped where there is no Chromium)',
  () => {
    let folder: string;
    let intake: Intake;
    let server: ServerType;
    let base: string;
    let browser: Browser;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'regulator-e2e-'));
      await makeUploads(join(folder, 'uploads'), 20);
      intake = await openIntake({ folder, threads: 2, log: () => {} });
      await intake.takeFolder(join(folder, 'uploads'));
      await intake.settled();
      const app = deskApp({
        intake,
        reviewers: new Map([['Ana', 'a-key']]),
        intakeKey: 'portal-key',
        now: () => Date.parse('2026-04-01T09:00:00Z'),
        log: () => {},
        rate: { uploads: { burst: 1e6, perSecond: 1e6 }, pages: { burst: 1e6, perSecond: 1e6 } },
      });
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
      await new Promise((resolve) => void server.once('listening', resolve));
      base = `http://localhost:${(server.address() as AddressInfo).port}`;
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
      await intake?.close();
      await rm(folder, { recursive: true, force: true });
    });

    const violations = async (page: Page): Promise<readonly string[]> => {
      // Our own policy forbids scripts, axe's too: it is passed over for axe and in no other test.
      await page.addScriptTag({ content: axe.source });
      return page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    };

    test('upload, queue, decision', async () => {
      const page = await (await browser.newContext()).newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      expect((await page.goto(base))?.status()).toBe(401);
      await page.goto(`${base}/?key=a-key`);
      expect(page.url()).toBe(`${base}/`);
      const record = meeting(900);
      const bytes = await writeRecord({ ...record, attendees: record.attendees!.slice(0, 3) });
      await page
        .getByLabel('PDF or Word file')
        .setInputFiles({ name: 'three.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
      await page.getByRole('button', { name: 'Upload' }).click();
      await page.getByRole('heading', { name: 'three.pdf' }).waitFor();
      expect(await page.getByText('the minimum number of people attending a meeting is four').count()).toBe(
        1,
      );
      await page.getByRole('link', { name: 'Queue' }).click();
      await page.getByRole('link', { name: 'three.pdf' }).click();
      await page.getByLabel('Reason').selectOption('attendance');
      await page.getByRole('button', { name: 'Return' }).click();
      expect(await page.getByRole('status').textContent()).toMatch(/returned by Ana\s+on\s+2026-04-01/);
      await page.getByRole('link', { name: 'Queue' }).click();
      expect(await page.getByRole('link', { name: 'three.pdf' }).count()).toBe(0);
      expect(errors).toEqual([]);
    });

    test('with the keyboard alone', async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${base}/?key=a-key`);
      await page.getByRole('link', { name: 'no-date.docx' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Accept' }).waitFor();
      for (let tab = 0; tab < 12; tab += 1) {
        await page.keyboard.press('Tab');
        if (
          await page.getByRole('button', { name: 'Accept' }).evaluate((one) => one === document.activeElement)
        )
          break;
      }
      await page.keyboard.press('Enter');
      await page.getByRole('status').waitFor();
      expect(await page.getByRole('status').textContent()).toContain('accepted by Ana');
    });

    test.each(screens)('axe finds nothing at $width px, $colorScheme', async ({ width, colorScheme }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(`${base}/?key=a-key`);
      const upload = await page.getByRole('link', { name: 'patient-named.pdf' }).getAttribute('href');
      for (const path of ['/', upload!, '/uploads/5', '/totals', '/sample']) {
        await page.goto(`${base}${path}`);
        expect(await page.title()).toContain('Uploads');
        expect({ path, found: await violations(page) }).toEqual({ path, found: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await context.close();
    });
  },
);
