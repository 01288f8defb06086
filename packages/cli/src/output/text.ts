import { quoteInWords } from '@peer-groups/core';
import type { FileReview } from '../review-one.ts';
import { gathered, inWords } from './gathered.ts';

const marks = { passed: '✓', failed: '✗', cantTell: '?' } as const;
const codes = { passed: 32, failed: 31, cantTell: 33 } as const;

/**
 * A name of a file in one line: whoever uploads a file names it, and a name with a new line in it, or with what makes a terminal move,
 * erase or turn letters round, could pass for an answer.
 */
const printable = (name: string): string =>
  name.replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One file for a terminal: outcome, the rules that decided with their words, and what a person should look at. */
export function textOf(
  { file, outcome, reasons, findings, privacy, hidden, look, matches = [] }: FileReview,
  colour: boolean,
): string {
  const mark = colour ? `\u001B[${codes[outcome]}m${marks[outcome]}\u001B[0m` : marks[outcome];
  const decisive = findings.filter(
    (one) => one.level === 'must' && one.outcome !== 'passed' && reasons.includes(one.rule),
  );
  const places = privacy.map((one) => {
    const { kind, where, page } = one as {
      readonly kind: string;
      readonly where: string;
      readonly page?: number;
    };
    return `${kind} in ${where}${page === undefined ? '' : `, page ${page}`}`;
  });
  const lines = [
    `${mark} ${outcome}  ${printable(file)}`,
    ...decisive.map(
      (one) => `    ${one.rule}: ${one.message}${one.citation ? ` ${quoteInWords(one.citation)}` : ''}`,
    ),
    ...(places.length > 0 ? [`    identifies someone: ${[...new Set(places)].join('; ')}`] : []),
    ...(hidden.length > 0
      ? [`    not to be seen: ${hidden.length} ${hidden.length === 1 ? 'place' : 'places'}`]
      : []),
    ...gathered(matches).map(
      ({ files, more, message }) => `    beside ${inWords(files.map(printable), more)}: ${message}`,
    ),
    ...(outcome === 'cantTell'
      ? look.map((one) => `    look: ${(one as { readonly what: string }).what}`)
      : []),
  ];
  return `${[...new Set(lines)].join('\n')}\n`;
}
