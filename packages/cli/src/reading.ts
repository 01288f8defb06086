import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './failure.ts';

const why: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder. Name a file in it.`,
  EACCES: (path) => `The file ${path} may not be read: permission is denied.`,
};

/** The bytes of a file that the command names; `-` and `undefined` are what comes in. */
export async function bytesOf(path: string | undefined): Promise<Uint8Array> {
  try {
    return path === undefined || path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(why[code]?.(path!) ?? `The file ${path} cannot be read (${code}).`);
  }
}

/** What is no text, by its first bytes, with what would work. */
const noTexts: readonly (readonly [start: RegExp, what: string, instead: string])[] = [
  [
    /(?:^|[\s\0\u00BF])%PDF-\d/,
    'a PDF file',
    '"peer-groups review" reads one and tells what identifies someone; "peer-groups clean" writes a copy without hidden content',
  ],
  [
    /^PK[^\w\s]{2}/,
    'a zip file, as Word files are',
    '"peer-groups review" reads Word files and tells what identifies someone; "peer-groups clean" writes a copy without hidden content',
  ],
  [/^\u00D0\u00CF/, 'an old Word file', 'save it as .docx for "peer-groups review", or as plain text'],
  [/^\s*\{\\rtf/, 'an RTF file, in which letters are written as codes', 'save it as plain text'],
];

const markedEncoding = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/**
 * Bytes as text: UTF-8, or UTF-16 by its byte order mark, which is dropped.
 *
 * Nothing is guessed: a letter that is read wrongly may hide a name from whoever looks for it.
 *
 * @param name how a message calls where the bytes come from.
 * @throws {UsageError} where the bytes are no text, or not wholly of one encoding.
 */
export function textFrom(bytes: Uint8Array, name: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 1100));
  for (const [isStart, what, instead] of noTexts)
    if (isStart.test(start)) throw new UsageError(`${name} is ${what}, and no plain text: ${instead}.`);
  const encoding = markedEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      encoding === 'utf-8'
        ? `${name} is neither UTF-8 nor UTF-16 with a byte order mark. Save it as UTF-8; of Windows-1252, "iconv -f WINDOWS-1252 -t UTF-8" makes it.`
        : `${name} begins as UTF-16 and is not wholly that. Save it as UTF-8.`,
    );
  }
  if (text.includes('\0'))
    throw new UsageError(
      `${name} holds NUL characters: it is UTF-16 without a byte order mark, or no text. Save it as UTF-8.`,
    );
  return text;
}

/** How a message calls a file, or what comes in. */
export const nameOf = (path: string | undefined): string =>
  path === undefined || path === '-' ? 'What comes in' : path;

/** The text of a file, or of what comes in; see {@link textFrom}. */
export const textOf = async (path: string | undefined): Promise<string> =>
  textFrom(await bytesOf(path), nameOf(path));
