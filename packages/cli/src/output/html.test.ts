import { expect, test } from 'vitest';
import { reviewOne } from '../review-one.ts';
import type { FileReview, ReviewSettings } from '../review-one.ts';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { fileURLToPath } from 'node:url';
import { htmlHead, htmlOf } from './html.ts';

const sample = fileURLToPath(new URL('../../../documents/uploads/sample/', import.meta.url));
const by = { scheme: 'nz-pharmacy', asOf: '2026-11-25', interpretations: {}, secondary: false } as const;
const settings: ReviewSettings = {
  scheme: nzPharmacy,
  asOf: by.asOf,
  roster: [],
  interpretations: {},
  secondary: false,
  thumbnails: true,
  by,
};

test('a page with findings is shown small, a box over each', async () => {
  const { json } = await reviewOne(`${sample}m-over.pdf`, settings);
  const review = JSON.parse(json) as FileReview;
  expect(review.thumbnails?.map(({ page }) => page)).toEqual([1]);
  const html = htmlOf(review);
  expect(html).toContain('<image href="data:image/png;base64,iVBORw0KGgo');
  expect(html.match(/<rect /g)?.length).toBeGreaterThan(0);
  expect(htmlHead).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  const items = html.match(/<li>.*?<\/li>/g)!.map((item) => item.replace(/ <cite>.*<\/cite>/, ''));
  expect(new Set(items).size).toBe(items.length);
});

test('nothing is drawn where no report as a page is asked for', async () => {
  const { json } = await reviewOne(`${sample}m-over.pdf`, { ...settings, thumbnails: false });
  const review = JSON.parse(json) as FileReview;
  expect(review.thumbnails).toBeUndefined();
  expect(htmlOf(review)).toContain('<svg');
});

test('the name of a file is text, whatever is in it', async () => {
  const { json } = await reviewOne('/nowhere/<img src=x onerror=alert(1)>.pdf', settings);
  expect(htmlOf(JSON.parse(json) as FileReview)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
