/** A further held-back part: names from other sources in lines written after the templates, half to steer by, half hidden. */
import { readFileSync } from 'node:fs';
import { pick } from './random.ts';
import type { Random } from './random.ts';
import { IGNORED, PERSON, partOf } from './sample.ts';
import type { FreshPart, Sample } from './sample.ts';
import { fill } from './templates.ts';

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`./fresh/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** A line belongs to one half only, as a name does. */
const within = (lines: readonly string[], part: FreshPart): string[] =>
  lines.filter((line) => (partOf(`fresh:${line}`, 4) === 'dev') === (part === 'steer'));

const marked = (file: string, mark: '+' | '-'): string[] =>
  linesOf(file)
    .filter((line) => line.startsWith(`${mark} `))
    .map((line) => line.slice(2));

const NAMED =
  'english maori pacific indian chinese eastasian arabic african irish european ukrainian cyrillic da nl de fr es'.split(
    ' ',
  );
const LANGUAGES = ['da', 'nl', 'de', 'fr', 'es', 'uk'];

const isMark = (unit: string): boolean => /\p{M}/u.test(unit);

/** Letters without their marks; nothing is changed in length, so that spans stay where they are. */
const stripped = (sample: Sample): Sample => ({
  ...sample,
  text: Array.from(sample.text, (letter) => {
    const bare = [...letter.normalize('NFD')].filter((unit) => !isMark(unit)).join('');
    return bare.length === letter.length ? bare : letter;
  }).join(''),
});

/** How a name is written by people in a hurry: every sixth text without diacritics. */
const STRIPPED = 1 / 6;

const peopleOnly = (sample: Sample): Sample => ({
  ...sample,
  spans: sample.spans.map((span) => (span.kind === PERSON ? span : { ...span, kind: IGNORED })),
});

const made = (
  random: Random,
  part: FreshPart,
  language: string,
  lines: readonly string[],
  count: number,
  locale?: string,
): Sample[] =>
  Array.from({ length: count }, () => {
    const sample = peopleOnly(fill({ random, part, language }, pick(random, lines), locale));
    return random() < STRIPPED && language === 'en' ? stripped(sample) : sample;
  });

/** Rows: English lines with names of one locale at a time, lines of other languages with names of theirs. */
export const freshRows = (random: Random, part: FreshPart): Record<string, Sample[]> => {
  const english = within(linesOf('en.txt'), part);
  return Object.fromEntries([
    ...NAMED.map((locale) => [locale, made(random, part, 'en', english, 400, locale)] as const),
    ...LANGUAGES.map(
      (language) =>
        [
          `in ${language}`,
          made(
            random,
            part,
            language,
            within(marked(`${language}.txt`, '+'), part),
            200,
            language === 'uk' ? 'cyrillic' : language,
          ),
        ] as const,
    ),
  ]);
};

/** Lines that name nobody, by language. */
export const freshClean = (random: Random, part: FreshPart): Record<string, Sample[]> =>
  Object.fromEntries(
    ['en', ...LANGUAGES].map((language) => [
      language,
      made(
        random,
        part,
        language,
        within(language === 'en' ? linesOf('clean-en.txt') : marked(`${language}.txt`, '-'), part),
        200,
      ),
    ]),
  );
