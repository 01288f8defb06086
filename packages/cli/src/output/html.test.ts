import { expect, test } from 'vitest';
import { reviewOne } from '../review-one.ts';
import type { FileReview } from '../review-one.ts';
import { settings } from '../command.testing.ts';
import { fileURLToPath } from 'node:url';
import { htmlHead, htmlOf } from './html.ts';

const sample = fileURLToPath(new URL('../../../documents/uploads/sample/', import.meta.url));
const pictured = { ...settings, thumbnails: true };

test('a page with findings is shown small, a box over each', async () => {
  const { json } = await reviewOne(`${sample}m-over.pdf`, pictured);
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
  const { json } = await reviewOne(`${sample}m-over.pdf`, settings);
  const review = JSON.parse(json) as FileReview;
  expect(review.thumbnails).toBeUndefined();
  expect(htmlOf(review)).toContain('<svg');
});

test('the name of a file is text, whatever is in it', async () => {
  const { json } = await reviewOne('/nowhere/<img src=x onerror=alert(1)>.pdf', settings);
  expect(htmlOf(JSON.parse(json) as FileReview)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a name that turns letters round turns none of the answer', async () => {
  const { json } = await reviewOne('/nowhere/\u202Efdp.exe', settings);
  const html = htmlOf({
    ...(JSON.parse(json) as FileReview),
    matches: [{ kind: 'same-meeting', file: 'b\u202E.pdf', message: 'Same.' }],
  });
  expect(html).toContain('<h2><bdi>/nowhere/\u202Efdp.exe</bdi>: a person must look</h2>');
  expect(html).toContain('<li><bdi>b\u202E.pdf</bdi>: Same.</li>');
});
