import { readCorpora } from './corpora.ts';
import { localeFor, nameFrom } from './names.ts';
import { pick, shuffle, weighted } from './random.ts';
import type { Random } from './random.ts';
import { IGNORED, ORGANISATION, PERSON, PLACE, partOf, recase } from './sample.ts';
import type { Part, Sample } from './sample.ts';
import { splice } from './splice.ts';
import { compose, fill, templatesOf } from './templates.ts';
import { isListedName, isListedWord } from './word-lists.ts';

/** Put other people's names in the place of those that a text has, one for one. */
export const swapNames = (random: Random, sample: Sample, part: Part, world: boolean): Sample => {
  const language = sample.language;
  const chosen = new Map<string, string>();
  let locale = localeFor(random, world ? 'en' : language, part);
  return splice(
    sample,
    sample.spans
      .filter((span) => span.kind === PERSON)
      .map((span) => {
        const words = sample.text.slice(span.start, span.end).split(/(\s+|-)/);
        if (random() < 0.3) locale = localeFor(random, world ? 'en' : language, part);
        const parts = words.filter((word) => /\p{L}/u.test(word));
        const text = words
          .map((word) => {
            if (!/^\p{Lu}\p{L}/u.test(word)) return word;
            const isLast = word === parts.at(-1) && parts.length > 1;
            const known = chosen.get(word);
            if (known !== undefined) return known;
            let name = nameFrom(
              random,
              part,
              locale,
              isLast || (parts.length === 1 && random() < 0.5) ? 'surname' : 'given',
            );
            if (/^\p{Lu}{2,}$/u.test(word)) name = name.toUpperCase();
            chosen.set(word, name);
            return name;
          })
          .join('');
        return { start: span.start, end: span.end, pieces: [[text, PERSON]] as const };
      }),
  );
};

const SUBJECTS =
  /\b(?:The patient|the patient|This patient|She|He|Her|His|him|(?:[Hh]er|[Hh]is|[Tt]he|[Mm]y|[Yy]our) (?:husband|wife|mother|father|mom|dad|son|daughter|sister|brother|partner|doctor|nurse|neighbor|friend|surgeon|cardiologist)|(?:the|our) (?:hospital|clinic|emergency department|nursing home))\b(?!')|^(?:Doctor|Patient)(?=: )/gm;

/** What may stand in the place of a phrase; undefined leaves it as it is. */
const replacement = (random: Random, found: string): string | undefined => {
  if (/^(Her|His)$/.test(found)) return pick(random, ["{F}'s", "{MR}'s", "{F} {L}'s", undefined, undefined]);
  if (/^(She|He)$/.test(found)) return pick(random, ['{F}', '{MR}', '{P}', undefined, undefined]);
  if (found === 'him') return pick(random, ['{F}', '{MR}', '{F} {L}']);
  if (found === 'Doctor') return pick(random, ['{DR}', '{F}', '{P}', 'Doctor {L}']);
  if (found === 'Patient') return pick(random, ['{F}', '{P}', '{MR}', '{INIT}{INIT}']);
  if (/ (hospital|clinic|department|home)$/.test(found))
    return pick(random, ['{H}', '{O}', '{W} hospital', '{HOME}', `${found} in {W}`]);
  if (/ (doctor|nurse|surgeon|cardiologist)$/.test(found))
    return pick(random, [`${found} {DR}`, '{DR}', `${found}, {DR},`]);
  if (/ \w+$/.test(found) && !found.endsWith('patient'))
    return `${found}${pick(random, [' {F}', ' {F}', ' {P}', ', {F},'])}`;
  return pick(random, ['{MR}', '{F}', '{P}', '{MR}', '{F} {L}', '{INIT}. {L}', '{P} ({A})']);
};

/** Write people and places into clinical prose that has none: `the patient` becomes `Mrs …`. */
export const inject = (random: Random, sample: Sample, part: Part): Sample => {
  const rate = 0.2 + random() * 0.4;
  const filler = { random, part, language: 'en' };
  const changes = [];
  const speakers = new Map<string, Sample>();
  for (const found of sample.text.matchAll(SUBJECTS)) {
    const word = found[0];
    const isSpeaker = word === 'Doctor' || word === 'Patient';
    if (!isSpeaker && random() > rate) continue;
    if (sample.spans.some((span) => found.index < span.end && found.index + word.length > span.start))
      continue;
    let made = speakers.get(word);
    if (made === undefined) {
      const template = replacement(random, word);
      if (template === undefined) continue;
      made = fill(filler, template);
    }
    if (isSpeaker) speakers.set(word, made);
    changes.push({ start: found.index, end: found.index + word.length, pieces: piecesOf(made) });
  }
  if (random() < 0.3) {
    const made = fill(
      filler,
      pick(random, [
        'Name: {P}\n',
        '{P}, {A}, {W}\n\n',
        'RE: {P}\n',
        '{UL}, {F} {INIT}\n',
        '{P} was seen by {DR} at {H}. ',
      ]),
    );
    changes.push({ start: 0, end: 0, pieces: piecesOf(made) });
  }
  return { ...splice(sample, changes), source: `${sample.source} with names` };
};

const piecesOf = (sample: Sample): [string, number][] => {
  const pieces: [string, number][] = [];
  let cursor = 0;
  for (const span of sample.spans) {
    if (span.start > cursor) pieces.push([sample.text.slice(cursor, span.start), 0]);
    pieces.push([sample.text.slice(span.start, span.end), span.kind]);
    cursor = span.end;
  }
  if (cursor < sample.text.length) pieces.push([sample.text.slice(cursor), 0]);
  return pieces;
};

let cached: Sample[] | undefined;
const corpora = (): Sample[] => (cached ??= readCorpora(isListedName, isListedWord));

export const corpusPart = (part: Part): Sample[] =>
  corpora().filter((sample) => partOf(`text:${sample.text.slice(0, 80)}`) === part);

const LANGUAGE_SHARES = { en: 50, da: 8, nl: 8, de: 12, fr: 8, es: 7, uk: 7 } as const;

export const templateSamples = (random: Random, part: Part, count: number): Sample[] =>
  Array.from({ length: count }, () => {
    const language = weighted(random, LANGUAGE_SHARES);
    const set = templatesOf(language, part);
    return compose({ random, part, language }, set, pick(random, [0, 0.5, 0.7, 1]));
  });

const LABELS: Readonly<Record<number, readonly string[]>> = {
  [PERSON]: ['[patient]', '[person]', '[relative]', '[clinician]', '[group member]'],
  [PLACE]: ['[place]'],
  [ORGANISATION]: ['[organisation]'],
};

/** Ages and dates, and what a policy makes of them. */
const COARSER: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b\d{1,2}(?:-year-old| years? old| (?:år|jaar|Jahre|ans|años|років)(?!\p{L}))/gu,
    ['[60–69 years]', '[30–39 years]', '[90 or over]', '[age]'],
  ],
  [
    /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/gu,
    ['[date]', '[April 2024]', '[October 1998]', '[2023]'],
  ],
];

/** A text of which a part has been redacted: what is left is to be read as it was before. */
const redacted = (random: Random, sample: Sample): Sample => {
  const names = sample.spans
    .filter(({ kind }) => LABELS[kind] !== undefined && random() < 0.7)
    .map(({ start, end, kind }) => ({
      start,
      end,
      pieces: [[pick(random, LABELS[kind] as readonly string[]), 0] as const],
    }));
  const details = COARSER.flatMap(([pattern, labels]) =>
    Array.from(sample.text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      pieces: [[pick(random, labels), 0] as const],
    })),
  ).filter(({ start, end }) => !sample.spans.some((span) => start < span.end && end > span.start));
  return splice(sample, [...names, ...details]);
};

/** One epoch's worth of training texts: fresh names in every copy. */
export const epoch = (random: Random, templates: number): Sample[] => {
  const real = corpusPart('train').flatMap((sample) => {
    const isNote = /^(mts|aci)/.test(sample.source);
    if (sample.source.startsWith('mts')) {
      return [swapNames(random, sample, 'train', true), inject(random, sample, 'train')];
    }
    if (isNote)
      return [
        swapNames(random, sample, 'train', true),
        inject(random, swapNames(random, sample, 'train', true), 'train'),
      ];
    return [swapNames(random, sample, 'train', random() < 0.5)];
  });
  return shuffle(random, [...real, ...templateSamples(random, 'train', templates)]).map((sample) => {
    const chance = random();
    return chance < 0.05 ? recase(sample, 'upper') : chance < 0.11 ? redacted(random, sample) : sample;
  });
};

/** Held-back texts with held-back names, by row of the tables. */
export const heldBack = (random: Random, part: 'dev' | 'final'): Record<string, Sample[]> => {
  const rows: Record<string, Sample[]> = {};
  const add = (row: string, sample: Sample): void => {
    (rows[row] ??= []).push(sample);
  };
  for (const language of Object.keys(LANGUAGE_SHARES)) {
    const set = templatesOf(language, part);
    for (let index = 0; index < 400; index++) {
      add(`templates ${language}`, compose({ random, part, language }, set, 0.6));
      add(`no names ${language}`, compose({ random, part, language }, set, 0));
    }
  }
  for (const sample of corpusPart(part)) {
    if (sample.source.startsWith('mts')) {
      add('mts without names', sample);
      if (sample.source === 'mts note') add('mts with names', inject(random, sample, part));
    } else if (sample.source.startsWith('aci note')) add('aci notes', swapNames(random, sample, part, true));
    else if (sample.source.startsWith('aci')) continue;
    else add(sample.source.replace(/-[a-h]$/, ''), swapNames(random, sample, part, false));
  }
  return rows;
};

const LOCALES =
  'english maori pacific indian chinese eastasian arabic african irish european ukrainian cyrillic da nl de fr es'.split(
    ' ',
  );

/** The same held-back English lines filled with names of one locale at a time. The commonest English names are in training. */
export const localeRows = (random: Random, part: 'dev' | 'final'): Record<string, Sample[]> => {
  const lines = templatesOf('en', part).withNames.filter((line) => /\{(P|F|L|MR|DR)\}/.test(line));
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const filler = { random, part: locale === 'english' ? ('train' as const) : part, language: 'en' };
      return [
        locale,
        Array.from({ length: 400 }, () => {
          const sample = fill(filler, pick(random, lines), locale);
          const spans = sample.spans.map((span) =>
            span.kind === PERSON ? span : { ...span, kind: IGNORED },
          );
          return { ...sample, spans };
        }),
      ];
    }),
  );
};
