import { readFile } from 'node:fs/promises';
import { readRecord } from '@peer-groups/documents/read-record';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { running, signIn } from './portal.testing.ts';
import type { Running } from './portal.testing.ts';

let portal: Running;
beforeAll(async () => {
  portal = await running(3981);
});
afterAll(() => portal.close());

const told =
  'Mrs Winifred Tamahere (NHI ZZZ0016) came on 3 April 2024 with her warfarin. We discussed reviews.';

const download = async (page: Page, name: string): Promise<Uint8Array> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
};

test('sign in, plan, record with redaction, download and read back, and the year turns to met', async () => {
  const page = await portal.open();
  await signIn(page, 'Mereana');
  const council = page.getByRole('region', { name: 'Peer support groups' });
  await council.getByText('Not met yet').waitFor();
  await council.getByText('Hold a meeting by 31 March 2026.').waitFor();

  await council.getByRole('link', { name: 'Plan a meeting' }).click();
  await page.getByRole('textbox', { name: 'Place' }).fill('Kōwhai Pharmacy, upstairs');
  await page.getByText('18:10').waitFor();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('heading', { name: 'Ōtara pharmacists, 1 December 2025' }).waitFor();
  const invitation = new TextDecoder().decode(await download(page, 'Invitation for calendars'));
  expect(invitation).toContain('DTSTART;TZID=Pacific/Auckland:20251201T180000');

  await page.getByRole('link', { name: 'Record a meeting' }).click();
  expect(await page.getByRole('textbox', { name: 'Place' }).inputValue()).toBe('Kōwhai Pharmacy, upstairs');
  for (const name of ['Mereana', 'Hēmi', 'Ngaire', 'Priya'])
    await page.getByRole('checkbox', { name }).check();
  await page.getByRole('checkbox', { name: 'Case' }).check();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
  await page.getByRole('textbox', { name: 'Summary' }).pressSequentially(told);
  await page.getByText('Details that may identify someone: 3.').waitFor();
  await page.getByText('shape of a New Zealand NHI number').waitFor();
  await page.getByRole('button', { name: 'Save the record' }).click();
  await page.getByText('Details still identify someone.').waitFor();
  expect(sent.filter((one) => !one.startsWith('GET'))).toEqual([]);

  await page.getByRole('button', { name: 'Write [April 2024]' }).click();
  await page.getByText('Details that may identify someone: 2.').waitFor();
  await page.getByRole('button', { name: 'Generalise all' }).click();
  await page.getByText('Details that may identify someone').waitFor({ state: 'detached' });
  const clean = await page.getByRole('textbox', { name: 'Summary' }).inputValue();
  expect(clean).toContain('came on [April 2024] with her warfarin');
  expect(clean).not.toMatch(/Winifred|Tamahere|ZZZ0016/);
  await page.getByRole('button', { name: 'Save the record' }).click();
  await page.getByRole('heading', { name: 'My reflection' }).waitFor();
  expect(sent.join()).not.toMatch(/Winifred|ZZZ0016/);

  const pdf = await readRecord(await download(page, 'PDF'));
  expect(pdf).toMatchObject({
    ok: true,
    value: { summary: clean, date: '2025-12-01', groupName: 'Ōtara pharmacists' },
  });
  const word = await readRecord(await download(page, 'Word'));
  expect(word.ok && word.value.attendees).toHaveLength(4);

  await page.getByRole('link', { name: 'My year' }).click();
  await council.getByText('Met', { exact: true }).first().waitFor();
  expect(await council.getByText('Not met yet').count()).toBe(0);

  const priya = await portal.open();
  await signIn(priya, 'Priya');
  await priya
    .getByRole('region', { name: 'Peer support groups' })
    .getByText('Met', { exact: true })
    .first()
    .waitFor();
});

test('the reflection stays hers, and turns the scheme that asks for one', async () => {
  const page = await portal.open();
  await signIn(page, 'Mereana');
  await page.getByRole('link', { name: 'Complete the record.' }).click();
  await page.getByLabel('What I take from it').fill('I would ring sooner.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const address = page.url();
  await page.getByRole('link', { name: 'My year' }).click();
  await page
    .getByRole('region', { name: 'Peer discussion' })
    .getByText('Met', { exact: true })
    .first()
    .waitFor();
  const priya = await portal.open();
  await signIn(priya, 'Priya');
  await priya.goto(address);
  expect(await priya.getByLabel('What I take from it').inputValue()).toBe('');
});

test('an upload is read, what is missing is said, and one that tells a name is not kept', async () => {
  const { writeRecord } = await import('@peer-groups/documents');
  const page = await portal.open();
  await signIn(page, 'Siobhán');
  await page.getByRole('link', { name: 'Uploads' }).click();
  const attendees = [
    { name: 'Siobhán Ní Dhálaigh', registrationNumber: '109356' },
    { name: 'Priya Raghunathan', registrationNumber: '113518' },
  ];
  const send = async (name: string, summary?: string) => {
    const bytes = await writeRecord({
      id: 'x',
      groupName: 'Ōtara pharmacists',
      date: '2025-11-20',
      attendees,
      ...(summary && { summary }),
    });
    await page
      .getByLabel('File')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: 'Read the file' }).click();
  };
  await send('elsewhere.pdf', 'Dosing in older people.');
  await page.getByText('Kept. It is part of your evidence now.').waitFor();
  await page.getByRole('region', { name: 'What was read' }).getByText('109356').waitFor();
  await page.getByText('People at the meeting').first().waitFor();
  await send('told.pdf', told);
  await page.getByText('Not kept: details in it identify someone').waitFor();
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.getByText('This file could not be read.').waitFor();
  expect(await page.getByRole('link', { name: '.pdf' }).allTextContents()).toEqual(['elsewhere.pdf']);
});

test('a verifier opens the link and nothing else; an ended link says so', async () => {
  const page = await portal.open();
  await signIn(page, 'Mereana');
  await page.getByRole('link', { name: 'Sharing' }).click();
  await page.getByLabel('With').selectOption('Tamsin Aldous');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByRole('link', { name: '/shared/' }).getAttribute('href');
  const stranger = await portal.open();
  await stranger.goto(link!);
  await stranger.getByRole('heading', { name: 'Evidence of Mereana Tūhoe-Ward' }).waitFor();
  expect(await stranger.textContent('main')).not.toContain('I would ring sooner.');
  const verifier = await portal.open();
  await signIn(verifier, 'Tamsin');
  await verifier.getByRole('link', { name: 'Mereana' }).click();
  await verifier.getByRole('heading', { name: 'Evidence of Mereana Tūhoe-Ward' }).waitFor();
  await page.getByRole('button', { name: 'End it now' }).click();
  await page.getByText('Nothing is shared.').waitFor();
  await stranger.reload();
  await stranger.getByRole('heading', { name: 'This link has ended' }).waitFor();
});

test('the facilitator hands over, by a form, and the next one manages', async () => {
  const page = await portal.open();
  await signIn(page, 'Talanoa');
  await page.goto('/groups/harbour');
  await page.getByText('stays with Talanoa Fīfita').waitFor();
  await page.getByText('Hand over a role').click();
  await page.getByLabel('Who has it').selectOption('Priya Raghunathan');
  await page.getByRole('region', { name: 'Roles' }).getByRole('button', { name: 'Save' }).click();
  await page.getByText('stays with Priya Raghunathan').waitFor();
  expect(await page.getByText('Change the charter').count()).toBe(0);
  const priya = await portal.open();
  await signIn(priya, 'Priya');
  await priya.goto('/groups/harbour');
  await priya.getByText('Change the charter').waitFor();
});

test('markup in every field and in the name of a file stays text', async () => {
  const evil = '<img src=x onerror="document.title=1;alert(1)"><script>alert(1)</script>';
  const page = await portal.open();
  await signIn(page, 'Hēmi');
  await page.goto('/groups/otara');
  await page.getByText('Change the charter').click();
  for (const name of [
    'Purpose',
    'Confidentiality',
    'Attendance',
    'How we meet',
    'Leaving',
    'Ground rules, one to a line',
  ]) {
    await page.getByRole('textbox', { name, exact: true }).fill(evil);
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('dd', { hasText: '<img' }).first().waitFor();
  await page.goto('/groups/otara/plan');
  await page.getByRole('textbox', { name: 'Place' }).fill(evil);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByText('<img').first().waitFor();
  await page.goto('/groups/otara/record');
  await page.getByRole('checkbox', { name: 'Hēmi' }).check();
  await page.getByRole('textbox', { name: 'Place' }).fill(evil);
  for (const name of ['Summary', 'Confidentiality']) await page.getByRole('textbox', { name }).fill(evil);
  await page.getByRole('button', { name: 'Save the record' }).click();
  await page.getByLabel('What I take from it').fill(evil);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  const pdf = await (await page.request.get('/api/meetings/m-spring/record.pdf')).body();
  await page.goto('/uploads');
  await page
    .getByLabel('File')
    .setInputFiles({ name: `${evil.replaceAll('/', '')}.pdf`, mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.getByText('Kept.').waitFor();
  for (const path of ['/', '/groups/otara', '/uploads']) {
    await page.goto(path);
    await page.locator('.card, .rows').first().waitFor();
    expect(await page.locator('img[src="x"], main script').count()).toBe(0);
  }
  expect(portal.errors).toEqual([]);
});

test('the keyboard alone is enough', async () => {
  const page = await portal.open();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  /** Tabs until the focus is on what has this name, which must be seen to have it. */
  const reach = async (name: string): Promise<void> => {
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement!;
        if (!element.matches('a, button, input, select, textarea, summary')) return { text: '', seen: false };
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          text: `${label} ${element.getAttribute('aria-label') ?? ''} ${element.textContent}`,
          seen: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
      if (!found.text.includes(name)) continue;
      expect(found.seen).toBe(true);
      return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await reach('Sign in');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ngaire' }).waitFor();
  await reach('Ngaire');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My year' }).waitFor();
  await page.reload();
  await reach('Skip to content');
  await reach('Groups');
  await page.keyboard.press('Enter');
  await reach('Ōtara pharmacists');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Members' }).waitFor();
  await reach('Record a meeting');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Record a meeting' }).waitFor();
  await page.getByRole('checkbox', { name: 'Hēmi' }).waitFor();
  for (const name of ['Hēmi', 'Mereana', 'Ngaire', 'Siobhán']) {
    await reach(name);
    await page.keyboard.press('Space');
  }
  await reach('Summary');
  await page.keyboard.type('Winifred Tamahere and her dose.');
  await page.getByRole('button', { name: 'Generalise all' }).waitFor();
  await reach('Generalise all');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Generalise all' }).waitFor({ state: 'detached' });
  await reach('Save the record');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My reflection' }).waitFor();
  expect(await page.textContent('main')).toContain('[person] and her dose.');
});

test('the second language is a choice that is remembered', async () => {
  const page = await portal.open();
  await signIn(page, 'Ngaire');
  await page.getByLabel('Language').selectOption('uk');
  await page.getByRole('heading', { name: 'Мій рік' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Мій рік' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await page.title()).toContain('Мій рік');
});

test('all that while no script failed and no rule of the content security policy was broken', () => {
  expect(portal.errors).toEqual([]);
});
