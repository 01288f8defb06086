import { streamBytes } from '../read-own/pdf-record.ts';
import { latin1Text, PDFDict } from '../pdf.ts';
import type { PDFObject } from '../pdf.ts';
import { entry, members } from './objects.ts';

/** A string shown on a page, in a font. */
export interface Shown {
  readonly font: string;
  /** Two bytes to a character, as Identity-H reads them. */
  readonly codes: readonly number[];
}

/** What a content stream draws, as far as the checks need to know it. */
export interface Content {
  readonly shown: readonly Shown[];
  /** Numbers of marked content, in order. */
  readonly marks: readonly number[];
  /** Painting operators outside any marked content. */
  readonly unmarked: readonly string[];
  /** Marked content that is not closed, or closed too often. */
  readonly isBalanced: boolean;
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
  'EI',
]);

/** Reads a page's content; streams of one page are one. */
export function contentOf(contents: PDFObject | undefined): Content {
  const streams = members(contents).length > 0 ? members(contents) : [contents];
  const text = streams.map((stream) => latin1Text(streamBytes(stream) ?? new Uint8Array())).join('\n');
  return readContent(text);
}

/** Reads operators and their operands (ISO 32000-1, 7.8.2). */
export function readContent(text: string): Content {
  const shown: Shown[] = [];
  const marks: number[] = [];
  const unmarked: string[] = [];
  const operands: string[] = [];
  let depth = 0;
  let font = '';
  let isBalanced = true;
  for (const token of tokens(text)) {
    if (!/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BMC' || token === 'BDC') {
      depth++;
      const mark = /\/MCID\s+(\d+)/.exec(operands.join(' '))?.[1];
      if (mark !== undefined) marks.push(Number(mark));
    } else if (token === 'EMC') {
      depth--;
      if (depth < 0) isBalanced = false;
    } else if (token === 'Tf') font = operands.find((operand) => operand.startsWith('/'))?.slice(1) ?? '';
    else if (token === 'Tj' || token === 'TJ') {
      for (const operand of operands)
        if (operand.startsWith('(') || /^<[^<]/.test(operand)) shown.push({ font, codes: codesOf(operand) });
    }
    if (painting.has(token) && depth === 0) unmarked.push(token);
    operands.length = 0;
  }
  return { shown, marks, unmarked, isBalanced: isBalanced && depth === 0 };
}

function* tokens(text: string): Generator<string> {
  const plain = /[^\s()<>[\]{}/%]+|\/[^\s()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|\(|%[^\r\n]*/y;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) <= 32) {
      at++;
      continue;
    }
    plain.lastIndex = at;
    const token = plain.exec(text)?.[0] ?? text[at] ?? '';
    at += token.length;
    if (token === '(') {
      const end = endOfString(text, at);
      yield text.slice(at - 1, end);
      at = end;
    } else if (!token.startsWith('%')) yield token;
  }
}

function endOfString(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function codesOf(operand: string): readonly number[] {
  const bytes = operand.startsWith('<') ? hexBytes(operand) : literalBytes(operand.slice(1, -1));
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  return codes;
}

const hexBytes = (operand: string): readonly number[] =>
  (operand.replace(/[^0-9A-Fa-f]/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

function literalBytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      bytes.push(text.charCodeAt(at));
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
    if (octal === undefined) {
      at++;
      bytes.push(escapes[text[at] ?? ''] ?? text.charCodeAt(at));
    } else {
      at += octal.length;
      bytes.push(Number.parseInt(octal, 8) & 255);
    }
  }
  return bytes;
}

/** The fonts that a page or a form names. */
export function fontsOf(resources: PDFObject | undefined): ReadonlyMap<string, PDFObject> {
  const fonts = entry(resources, 'Font');
  const found = new Map<string, PDFObject>();
  for (const key of fonts instanceof PDFDict ? fonts.keys() : []) {
    const font = entry(fonts, key.decodeText());
    if (font !== undefined) found.set(key.decodeText(), font);
  }
  return found;
}
