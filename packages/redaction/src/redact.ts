import { toBand, toMonth, toYear } from './generalise.ts';
import { labelOf } from './labels.ts';
import { treatmentOf } from './policies/policy.ts';
import type { Policy } from './policies/policy.ts';
import { keyWords, pseudonymsFor } from './pseudonym.ts';
import type { Pseudonyms } from './pseudonym.ts';
import type { Span } from './span.ts';

/** What a policy needs besides the spans: tables and salts that are the caller's. */
export interface RedactOptions {
  /**
   * Secret that makes code words: the same salt gives the same words in a series of documents; without it they hold
   * for one text and can be worked out by anyone who guesses the name.
   */
  readonly salt?: string;
  /** Region of each place, by the place's name in lower case: `{ ranfurly: 'Otago' }`. */
  readonly regions?: Readonly<Record<string, string>>;
}

/** A text without what its policy hides, and the way back where code words were used. */
export interface Redacted {
  readonly text: string;
  /** Label with its code word → what stood there. Keep it apart from the text; only there when words were used. */
  readonly map?: Readonly<Record<string, string>>;
}

const coarser = (value: string | null | undefined, span: Span): string | undefined =>
  value === undefined ? undefined : value === null ? `[${labelOf(span)}]` : `[${value}]`;

/** What a policy puts in the place of a span; undefined when it stays as it is. */
export const replacementFor = (
  text: string,
  span: Span,
  policy: Policy,
  pseudonyms: Pseudonyms,
  regions: Readonly<Record<string, string>> = {},
): string | undefined => {
  const written = text.slice(span.start, span.end);
  const hidden = `[${labelOf(span)}]`;
  switch (treatmentOf(policy, span)) {
    case 'keep':
      return undefined;
    case 'pseudonymise':
      return `[${labelOf({ ...span, subkind: '' })} ${pseudonyms(span)}]`;
    case 'month':
      return span.kind === 'date' ? coarser(toMonth(written), span) : hidden;
    case 'year':
      return span.kind === 'date' ? coarser(toYear(written), span) : hidden;
    case 'band':
      return span.kind === 'age' ? coarser(toBand(written, span.subkind === 'band'), span) : hidden;
    case 'region': {
      const region =
        span.kind === 'place'
          ? (regions[keyWords(written).join(' ')] ?? regions[written.toLowerCase()])
          : undefined;
      return region === undefined ? hidden : `[${region}]`;
    }
    default:
      return hidden;
  }
};

const checked = (text: string, spans: readonly Span[]): Span[] => {
  const sorted = spans.toSorted((left, right) => left.start - right.start || right.end - left.end);
  for (const { start, end } of sorted) {
    if (!(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= text.length
    ))
      throw new RangeError(
        `A span from ${start} to ${end} does not lie in a text of ${text.length} UTF-16 units; were the spans made from this text, and in code units?`,
      );
  }
  return sorted;
};

/**
 * Put labels, coarser values or code words in the place of spans, as a policy says.
 *
 * Where spans overlap, all that any of them covers is replaced. An empty list returns the text as it is.
 *
 * @returns the text, and a map back when the policy pseudonymises
 * @throws RangeError when a span does not lie in the text
 * @throws TypeError when no policy is given, even where nothing would be replaced
 *
 * @example
 * const text = 'Aroha Parata, 54, came on 13 April 2024.';
 * redact(text, scan(text), sharedRecord).text; //=> '[patient], [50–59 years], came on [April 2024].'
 */
export const redact = (
  text: string,
  spans: readonly Span[],
  policy: Policy,
  options: RedactOptions = {},
): Redacted => {
  if (typeof policy?.treatments !== 'object') {
    throw new TypeError(
      'The third argument of redact is no policy. Give a preset such as sharedRecord, or { id, title, treatments, otherwise }.',
    );
  }
  const sorted = checked(text, spans);
  const pseudonyms = pseudonymsFor(text, sorted, options.salt ?? '');
  const map: Record<string, string> = {};
  let out = '';
  let at = 0;
  for (const span of sorted) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    const replacement = replacementFor(text, { ...span, start }, policy, pseudonyms, options.regions);
    if (replacement === undefined) continue;
    if (treatmentOf(policy, span) === 'pseudonymise') {
      const written = text.slice(start, span.end);
      // The fullest form of a name is the one to go back to.
      if (map[replacement] === undefined || map[replacement].length < written.length)
        map[replacement] = written;
    }
    out += text.slice(at, start) + replacement;
    at = span.end;
  }
  out += text.slice(at);
  return Object.keys(map).length === 0 ? { text: out } : { text: out, map };
};

/** Put back what code words stand for; words that the map does not hold stay. */
export const restore = (text: string, map: Readonly<Record<string, string>>): string => {
  let out = '';
  let at = 0;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const close = text.indexOf(']', open);
    if (close < 0) break;
    const original = Object.hasOwn(map, text.slice(open, close + 1))
      ? map[text.slice(open, close + 1)]
      : undefined;
    if (original === undefined) continue;
    out += text.slice(at, open) + original;
    at = close + 1;
  }
  return out + text.slice(at);
};
