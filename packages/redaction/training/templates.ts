import { readFileSync } from 'node:fs';
import { localeFor } from './names.ts';
import { below, pick } from './random.ts';
import type { Random } from './random.ts';
import { PERSON, partOf } from './sample.ts';
import type { GoldSpan, Part, Sample } from './sample.ts';
import { Builder, slot } from './slots.ts';
import type { Filler } from './vocabulary.ts';

const read = (name: string): string[] =>
  readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

export interface TemplateSet {
  readonly withNames: readonly string[];
  readonly without: readonly string[];
}

const marked = (name: string): TemplateSet => {
  const all = read(name);
  return {
    withNames: all.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2)),
    without: all.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  };
};

/** Lines written after the held-back parts were read: to train on only, so that those parts stay what they were. */
const MORE_TEMPLATES: Readonly<Record<string, TemplateSet>> = {
  en: { withNames: read('more/en-with.txt'), without: read('more/en-without.txt') },
  da: marked('more/da.txt'),
  nl: marked('more/nl.txt'),
  de: marked('more/de.txt'),
  fr: marked('more/fr.txt'),
  es: marked('more/es.txt'),
  uk: marked('more/uk.txt'),
};

const TEMPLATES: Readonly<Record<string, TemplateSet>> = {
  en: { withNames: read('en-with.txt'), without: read('en-without.txt') },
  da: marked('da.txt'),
  nl: marked('nl.txt'),
  de: marked('de.txt'),
  fr: marked('fr.txt'),
  es: marked('es.txt'),
  uk: marked('uk.txt'),
};

const cachedTemplates = new Map<string, TemplateSet>();

/** Templates are split too: a line of the steering part is never filled in training. */
export const templatesOf = (language: string, part: Part): TemplateSet => {
  const key = `${language} ${part}`;
  const known = cachedTemplates.get(key);
  if (known !== undefined) return known;
  const set = TEMPLATES[language] as TemplateSet;
  const within = (line: string): boolean => partOf(`line:${line}`) === part;
  const more = part === 'train' ? MORE_TEMPLATES[language] : undefined;
  const made = {
    withNames: [...set.withNames.filter(within), ...(more?.withNames ?? [])],
    without: [...set.without.filter(within), ...(more?.without ?? [])],
  };
  cachedTemplates.set(key, made);
  return made;
};

/** Join parts of one name: two person spans with a space, a hyphen, or an initial's full stop between them. */
const join = (text: string, spans: readonly GoldSpan[]): GoldSpan[] => {
  const joined: GoldSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, span.start);
    const initialBefore =
      last !== undefined && /(^|[ .])\p{Lu}$/u.test(text.slice(Math.max(0, last.end - 2), last.end));
    const isSame = last !== undefined && last.kind === span.kind && last.kind === PERSON;
    if (isSame && (gap === ' ' || gap === '-' || ((gap === '. ' || gap === '.') && initialBefore)))
      joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
};

/** Choose between the alternatives of a line, `[one|another]`, from left to right. */
export const choose = (random: Random, template: string): string =>
  template
    .replace(/\[([^\]]*)\]/g, (_, alternatives: string) => pick(random, alternatives.split('|')))
    .replaceAll('⏎', '\n')
    .replace(/ +([.,?!]|$)/g, '$1')
    .replaceAll('  ', ' ');

/** Fill one line. */
const fillInto = (builder: Builder, filler: Filler, template: string, locale: string): void => {
  const pieces = choose(filler.random, template).split(/\{(\w+)\}/);
  pieces.forEach((piece, index) =>
    index % 2 === 0 ? builder.add(piece) : slot(builder, filler, locale, piece),
  );
};

/** Fill a given line with names and conditions. */
export const fill = (
  filler: Filler,
  template: string,
  locale: string = localeFor(filler.random, filler.language, filler.part),
): Sample => {
  const builder = new Builder();
  fillInto(builder, filler, template, locale);
  return {
    text: builder.text,
    spans: join(builder.text, builder.spans),
    language: filler.language,
    source: 'template',
    weight: 1,
  };
};

/** A short made-up text: one to six lines, with and without names, in one paragraph or in lines. */
export const compose = (filler: Filler, set: TemplateSet, names: number): Sample => {
  const { random, language, part } = filler;
  const builder = new Builder();
  const count = 1 + below(random, 6);
  const separator = random() < 0.6 ? ' ' : random() < 0.7 ? '\n' : '\n\n';
  let locale = localeFor(random, language, part);
  for (let index = 0; index < count; index++) {
    if (random() < 0.5) locale = localeFor(random, language, part);
    const line = pick(random, random() < names ? set.withNames : set.without);
    if (index > 0) builder.add(separator === ' ' && !/[.?!:;,]$/.test(builder.text) ? '. ' : separator);
    fillInto(builder, filler, line, locale);
  }
  return {
    text: builder.text,
    spans: join(builder.text, builder.spans),
    language,
    source: names === 0 ? 'template without names' : 'template',
    weight: 1,
  };
};
