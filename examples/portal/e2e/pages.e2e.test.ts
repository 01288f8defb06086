import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { running, signIn } from './portal.testing.ts';
import type { Running } from './portal.testing.ts';

let portal: Running;
beforeAll(async () => {
  portal = await running(3982);
});
afterAll(() => portal.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds, and whether the page is wider than its window. */
const faults = async (page: Page): Promise<readonly string[]> => {
  const found = await page.evaluate(`(async () => {
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));
  })()`);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [
    ...(found as readonly Violation[]).map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('; ')}`,
    ),
    ...(tooWide ? ['wider than the window'] : []),
  ];
};

const settings = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test('no page has a fault, on a phone and on a desk, in light and in dark', async () => {
  const faultsOf: Record<string, readonly string[]> = {};
  let looked = 0;
  const lookAt = async (page: Page, what: string, ready: string): Promise<void> => {
    await page.locator(ready).first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    looked += 1;
    for (const { width, colorScheme } of settings) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await faults(page);
      if (found.length > 0) faultsOf[`${what}, ${width} px, ${colorScheme}`] = found;
    }
  };
  const page = await portal.open({ bypassCSP: true });
  await page.addInitScript({ content: axe });
  const look = (what: string, ready: string) => lookAt(page, what, ready);
  await page.goto('/');
  await look('welcome', '.promises');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await look('demo sign-in', '.choices');
  await signIn(page, 'Hēmi');
  await look('year', '.answer');
  for (const [path, ready] of [
    ['/groups', '.cards .card'],
    ['/groups/otara', '#charter'],
    ['/groups/otara/plan', '.agenda'],
    ['/groups/otara/record', '.safe'],
    ['/meetings/m-spring', '#reflection'],
    ['/meetings/m-spring/edit', '.safe'],
    ['/meetings/nothing', 'h1'],
    ['/uploads', 'input[type=file]'],
    ['/sharing', 'form'],
  ] as const) {
    await page.goto(path);
    await look(path, ready);
  }
  await page.goto('/groups/otara/record');
  await page
    .getByRole('textbox', { name: 'Summary' })
    .fill('Winifred Tamahere, NHI ZZZ0016, on 3 April 2024.');
  await look('record with marks', '.found');
  await page.goto('/groups/otara/plan');
  await page.getByRole('textbox', { name: 'Place' }).fill('Upstairs');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await look('plan', 'a[download]');
  const pdf = await (await page.request.get('/api/meetings/m-spring/record.pdf')).body();
  await page.goto('/uploads');
  await page.getByLabel('File').setInputFiles({ name: 'ours.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await look('upload', '#read');
  await page.goto('/sharing');
  await page.getByLabel('With').selectOption('Tamsin Aldous');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = page.getByRole('link', { name: '/shared/' });
  await look('sharing with a link', 'p.card a');
  await page.goto((await link.getAttribute('href'))!);
  await look('shared copy', '.findings');
  await page.goto('/shared/nothing');
  await look('ended link', 'h1');
  const verifier = await portal.open({ bypassCSP: true });
  await verifier.addInitScript({ content: axe });
  await signIn(verifier, 'Tamsin');
  await lookAt(verifier, 'inbox', '.rows a');
  await page.goto('/');
  await page.getByLabel('Language').selectOption('uk');
  await look('year in the second language', '.answer');
  expect(faultsOf).toEqual({});
  expect(looked).toBe(20);
});
