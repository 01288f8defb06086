/**
 * Other people's recognisers of names, places and organisations, brought to one shape.
 *
 * They are installed apart: `npm --prefix benchmarks/redaction/peers install`.
 */
import { createRequire } from 'node:module';
import type { Found } from '../../packages/redaction/training/evaluate.ts';

export interface Finder {
  readonly name: string;
  readonly find: (text: string) => readonly Found[] | Promise<readonly Found[]>;
}

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** A redactor that gives no offsets: find the pieces between its placeholders in the original. */
const byPlaceholder = (text: string, redacted: string, placeholder: string): Found[] => {
  const found: Found[] = [];
  let cursor = 0;
  const pieces = redacted.split(placeholder);
  pieces.forEach((piece, index) => {
    const at = piece === '' && index === pieces.length - 1 ? text.length : text.indexOf(piece, cursor);
    if (at < 0) return;
    if (index > 0 && at > cursor) found.push({ start: cursor, end: at });
    cursor = at + piece.length;
  });
  return found;
};

const redactPii = (): Finder => {
  const { SyncRedactor } = require('redact-pii') as {
    SyncRedactor: new (options: object) => { redact: (text: string) => string };
  };
  const off = { enabled: false };
  const redactor = new SyncRedactor({
    builtInRedactors: {
      creditCardNumber: off,
      digits: off,
      emailAddress: off,
      ipAddress: off,
      password: off,
      phoneNumber: off,
      streetAddress: off,
      url: off,
      username: off,
      usSocialSecurityNumber: off,
      zipcode: off,
      credentials: off,
    },
  });
  return {
    name: 'redact-pii 3.4.0',
    find: (text) => byPlaceholder(text, redactor.redact(text), 'PERSON_NAME'),
  };
};

const openRedaction = (): Finder => {
  const { OpenRedaction } = require('@openredaction/core') as {
    OpenRedaction: new () => {
      detect: (
        text: string,
      ) => Promise<{ detections: readonly { type: string; position: readonly [number, number] }[] }>;
    };
  };
  const detector = new OpenRedaction();
  const isName =
    /NAME|PERSON|ADDRESS|LOCATION|CITY|PLACE|ORG|COMPANY|HOSPITAL|FACILITY|PATIENT|EMPLOYER|SCHOOL/;
  return {
    name: '@openredaction/core 1.1.5',
    find: async (text) =>
      (await detector.detect(text)).detections
        .filter(({ type }) => isName.test(type))
        .map(({ position: [start, end] }) => ({ start, end })),
  };
};

interface View {
  json: (options: object) => readonly { offset: { start: number; length: number } }[];
}

const compromise = (): Finder => {
  const nlp = require('compromise') as (text: string) => {
    people: () => View;
    places: () => View;
    organizations: () => View;
  };
  return {
    name: 'compromise 14.17.0',
    find: (text) => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations()]
        .flatMap((view) => view.json({ offset: true }))
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }))
        .toSorted((a, b) => a.start - b.start);
    },
  };
};

const wink = (): Finder => {
  const winkNlp = require('wink-nlp') as (model: unknown) => {
    its: Record<'pos' | 'value' | 'precedingSpaces', unknown>;
    readDoc: (text: string) => { tokens: () => { out: (its: unknown) => string[] } };
  };
  const reader = winkNlp(require('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp 2.4.0, proper nouns',
    find: (text) => {
      const tokens = reader.readDoc(text).tokens();
      const kinds = tokens.out(reader.its.pos);
      const values = tokens.out(reader.its.value);
      const found: { start: number; end: number }[] = [];
      let cursor = 0;
      let wasName = false;
      values.forEach((value, index) => {
        const start = text.indexOf(value, cursor);
        if (start < 0) return;
        const last = found.at(-1);
        const isName = kinds[index] === 'PROPN';
        if (isName && wasName && last !== undefined) last.end = start + value.length;
        else if (isName) found.push({ start, end: start + value.length });
        wasName = isName;
        cursor = start + value.length;
      });
      return found;
    },
  };
};

/** Two careful expressions: what follows a title, and runs of capitals that do not begin a sentence. */
const naive = (): Finder => ({
  name: 'two regular expressions',
  find: (text) =>
    [
      ...text.matchAll(/(?<=\b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu),
      ...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*/gu),
    ]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .toSorted((a, b) => a.start - b.start),
});

/** Those of the peers that are installed; a missing one is said, not passed over. */
export const finders = (): Finder[] =>
  [redactPii, openRedaction, compromise, wink, naive].flatMap((make) => {
    try {
      return [make()];
    } catch (error) {
      console.warn(`${make.name} is left out: ${(error as Error).message.split('\n')[0]}`);
      return [];
    }
  });
