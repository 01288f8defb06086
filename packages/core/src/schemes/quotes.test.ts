import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rule, Scheme } from '../scheme.ts';
import type { Citation, Source } from '../source.ts';
import { schemes } from './index.ts';

interface Cited {
  readonly scheme: string;
  readonly where: string;
  readonly citation: Citation;
  readonly source: Source;
}

/** Every citation of a scheme, each with the source that it rests on. */
const citationsOf = ({ id: scheme, editions, privilege = [] }: Scheme): readonly Cited[] => {
  const one = (where: string, citation: Citation | undefined, source: Source): readonly Cited[] =>
    citation ? [{ scheme, where, citation, source: citation.source ?? source }] : [];
  return [
    ...privilege.flatMap(({ place, citation }) => one(`privilege ${place}`, citation, editions[0]!.source)),
    ...editions.flatMap((edition) => [
      ...edition.rules.flatMap(({ id, citation }) => one(id, citation, edition.source)),
      ...(edition.interpretations ?? []).flatMap(({ options }) =>
        options.flatMap(({ adds = [] }) =>
          adds.flatMap((rule) => one(rule.id, rule.citation, edition.source)),
        ),
      ),
      ...(edition.credits ?? []).flatMap(({ unit, citation, caps = [] }) => [
        ...one(`credit ${unit}`, citation, edition.source),
        ...caps.flatMap((cap) => one(`cap of ${unit}`, cap.citation, edition.source)),
      ]),
      ...[...(edition.grants ?? []), ...(edition.waivers ?? []), ...(edition.keeping ?? [])].flatMap(
        ({ citation }) => one('waiver, grant or keeping', citation, edition.source),
      ),
      ...one('audit', edition.audit?.citation, edition.source),
      ...one('cycle', edition.cycle.citation, edition.source),
    ]),
  ];
};

const all = schemes.flatMap(citationsOf);

/** The day on which sources were looked up that the digest does not quote. */
const lookedUp = '2026-11-25';

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[*\\`"“”„]/gu, '')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();

const shared = new URL('../../../../../shared/', import.meta.url);
const digest = new URL('schemes.md', shared);
const here = existsSync(digest);
const texts = here
  ? [
      digest,
      new URL('programmes.md', shared),
      ...readdirSync(new URL('seeds/', shared)).map((name) => new URL(`seeds/${name}`, shared)),
    ]
      .map((file) => plain(readFileSync(file, 'utf8')))
      .join(' ')
  : '';

describe('every quotation', () => {
  test('has 25 words at most', () => {
    for (const { scheme, where, citation } of all) {
      expect(citation.quote.trim().split(/\s+/u).length, `${scheme} ${where}`).toBeLessThanOrEqual(25);
    }
  });

  test.skipIf(!here)(
    'stands in the digest of schemes, or was looked up and has an address (skipped where ../shared is absent)',
    () => {
      const missing = all
        .filter(({ citation }) => !texts.includes(plain(citation.quote)))
        .filter(({ source, citation }) => citation.paraphrase || source.read !== lookedUp || !source.url)
        .map(({ scheme, where, citation }) => `${scheme} ${where}: ${citation.quote}`);
      expect(missing).toEqual([]);
    },
  );

  test.skipIf(!here)('was looked up in few cases (skipped where ../shared is absent)', () => {
    const found = all.filter(({ citation }) => !texts.includes(plain(citation.quote)));
    expect(new Set(found.map(({ scheme }) => scheme)).size).toBeLessThanOrEqual(12);
  });
});

/** Number words from one to twelve; of languages in which one of them is another's everyday word, only the others. */
const numerals = [
  'one two three four five six seven eight nine ten eleven twelve',
  'un deux trois quatre cinq six sept huit neuf dix onze douze',
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
  '- - tre fire fem seks syv otte ni ti elleve tolv',
].map((line) => line.split(' '));

const others: Readonly<Record<number, readonly string[]>> = {
  1: ['a', 'an', 'once', 'another', 'une', 'одного'],
  2: ['twice', 'minst to'],
  3: ['third'],
  20: ['twenty', 'vingt', 'zwanzig', 'twintig'],
  50: ['half'],
};

const wordsFor = (figure: number): readonly string[] => [
  ...numerals.flatMap((line) => line[figure - 1] ?? []),
  ...(others[figure] ?? []),
];

/** Whether a figure stands in words: as it is, in hours where it is of minutes, or as a number word. */
const stands = (figure: number, quote: string): boolean => {
  const tokens: readonly string[] = plain(quote).match(/\d+(?:[.,]\d+)?|[\p{L}']+/gu) ?? [];
  const numbers = tokens
    .filter((token) => /^\d/u.test(token))
    .map((token) => Number(token.replace(',', '.')));
  return (
    numbers.includes(figure) ||
    numbers.includes(figure / 60) ||
    (figure === 60 && tokens.includes('one-hour')) ||
    (figure % 60 === 0 && tokens.some((token) => wordsFor(figure / 60).includes(token))) ||
    tokens.some((token) => wordsFor(figure).includes(token)) ||
    wordsFor(figure).some((word) => word.includes(' ') && plain(quote).includes(word))
  );
};

const figuresOf = (requires: Rule['requires']): readonly number[] => {
  const { min, max, months, days, by } = requires as {
    readonly [Key in 'min' | 'max' | 'months' | 'days']?: number;
  } & { readonly by?: unknown };
  const date = typeof by === 'object' && by !== null ? Object.values(by as object).map(Number) : [];
  return [min, max, months, days, ...date].filter((figure) => figure !== undefined);
};

/** Rules of the Pharmacy Council whose figure follows from words, not from a numeral; kept beside its own cases. */
const told: Readonly<Record<string, string>> = {
  'nz-pharmacy another-pharmacist': 'the pharmacist herself and another',
};

test('each figure of a rule or of credit stands in its words, or the rule says why not', () => {
  const loose: string[] = [];
  const check = (name: string, figures: readonly number[], quote: string, why: string | undefined): void => {
    for (const figure of figures) {
      if (!stands(figure, quote) && why === undefined && told[name] === undefined) {
        loose.push(`${name}: ${figure} in “${quote}”; quote words that hold it, or say why not in "figure"`);
      }
    }
  };
  for (const { id: scheme, editions } of schemes) {
    for (const { rules, credits = [], grants = [], keeping = [], audit } of editions) {
      for (const { id, requires, citation, figure } of rules) {
        check(`${scheme} ${id}`, figuresOf(requires), citation.quote, figure);
      }
      for (const { unit, amount, per, caps = [], citation, figure } of credits) {
        const spans = typeof per === 'number' ? [amount, per] : [amount];
        check(
          `${scheme} credit ${unit}`,
          spans.filter((one) => one !== 60),
          citation.quote,
          figure,
        );
        for (const cap of caps) {
          const limit = 'max' in cap ? cap.max : cap.share * cap.of;
          check(`${scheme} cap of ${unit}`, [limit], (cap.citation ?? citation).quote, undefined);
        }
      }
      for (const { amount, unit, citation } of grants)
        check(`${scheme} ${unit}`, [amount], citation.quote, undefined);
      for (const { years, citation } of keeping) {
        if (years !== undefined) check(`${scheme} keeping`, [years], citation.quote, undefined);
      }
      if (audit) {
        const { percent, days, citation } = audit;
        const figures = [percent, days].filter((one) => one !== undefined);
        check(`${scheme} audit`, figures, citation.quote, undefined);
      }
    }
  }
  expect(loose).toEqual([]);
});

test('the check of figures itself can fail', () => {
  expect(stands(4, 'at least four')).toBe(true);
  expect(stands(5, 'at least four')).toBe(false);
  expect(stands(60, 'between 1-2 hours')).toBe(true);
  expect(stands(90, '1–1.5 h')).toBe(true);
  expect(stands(150, '1–2 h')).toBe(false);
});
