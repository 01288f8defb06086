import { expect, test } from 'vitest';
import { pages, stale } from '../../../../scripts/schemes-pages.ts';
import { schemes } from './index.ts';

test('docs/schemes is what the data says: run scripts/schemes-pages.ts where it is not', () => {
  expect(stale()).toEqual([]);
});

test('there is a page for each scheme, an index with a row for each, and a page on unclear words', () => {
  expect(pages.size).toBe(schemes.length + 2);
  const index = pages.get('index.md')!;
  for (const { id } of schemes) expect(index).toContain(`[\`${id}\`](${id}.md)`);
  const unclear = pages.get('unclear-words.md')!;
  for (const { editions } of schemes) {
    for (const { id, options } of editions[0]!.interpretations ?? []) {
      for (const option of options.slice(1)) {
        expect(unclear).toContain(`interpretations: { ${id}: '${option.id}' }`);
      }
    }
  }
});

test('every quotation stands on its page', () => {
  for (const { id, editions } of schemes) {
    const page = pages.get(`${id}.md`)!;
    for (const { rules } of editions) {
      for (const { citation } of rules) expect(page).toContain(citation.quote.replaceAll('|', '\\|'));
    }
  }
});
