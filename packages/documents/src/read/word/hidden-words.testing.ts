import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { cleanUpload } from '../clean/clean-upload.ts';
import { readUpload } from '../read-upload.ts';

/** The words that may be hidden in a file of these tests. */
export const secret = 'Winifred Tamahere';

/** A run of text with its properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

/** A paragraph of runs with its properties. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** A Word file of a line that everyone sees, a body, and other parts. */
export const word = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array => {
  const xml = `<w:document><w:body>${paragraph(run('Minutes of 3 June 2026, seen by everyone'))}${body}</w:body></w:document>`;
  const all = Object.entries({ 'word/document.xml': xml, ...parts });
  return zipSync(Object.fromEntries(all.map(([name, part]) => [name, strToU8(part)])));
};

const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

/** The words are found to be hidden in this way, and a clean copy holds them no more. */
export const expectHidden = async (bytes: Uint8Array, how: string): Promise<void> => {
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden.map((one) => one.how)).toEqual([how]);
  const cleaned = await cleanUpload(bytes);
  expect(cleaned.ok && cleaned.value.left).toEqual([]);
  const kept = documentOf(cleaned.ok ? cleaned.value.bytes : bytes);
  expect(kept).not.toContain(secret);
  expect(kept).toContain('seen by everyone');
};

/** The words are seen, and a clean copy holds them. */
export const expectSeen = async (bytes: Uint8Array): Promise<void> => {
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden).toEqual([]);
  const cleaned = await cleanUpload(bytes);
  expect(documentOf(cleaned.ok ? cleaned.value.bytes : bytes)).toContain(secret);
};
