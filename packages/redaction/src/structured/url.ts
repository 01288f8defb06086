import type { Classified } from '../classified.ts';
import { isGlued, symbolAt } from '../classified.ts';
import { SHAPE_ALPHANUMERIC, SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_UPPER } from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';

/** Characters that end a URL: white space, quotes, angle brackets. */
const isEnd = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0x22 ||
  unit === 0x3c ||
  unit === 0x3e ||
  unit === 0xa0 ||
  unit === 0x201c ||
  unit === 0x201d ||
  unit === 0x2028;

const CLOSERS = '.,;:!?\'"’»)]}*_';

/** End of a URL from a place inside it; trailing punctuation and an unopened bracket do not belong to it. */
const endOfUrl = (text: string, from: number): number => {
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isEnd(unit)) break;
    if (unit === 0x28) open++;
    else if (unit === 0x29 && open-- === 0) break;
  }
  while (
    end > from &&
    CLOSERS.includes(text[end - 1]!) &&
    !(text[end - 1] === ')' && open >= 0 && text.lastIndexOf('(', end) >= from)
  )
    end--;
  return end;
};

const SCHEMES = new Set([
  'http',
  'https',
  'ftp',
  'ftps',
  'sftp',
  'ssh',
  'file',
  'ws',
  'wss',
  'smb',
  'tel',
  'zoommtg',
  'msteams',
]);

/**
 * A page of someone: a path below the host of a network of people, or a path that begins with `@`. The host is read
 * from its end, so that `nz.linkedin.com` and `m.facebook.com` count.
 */
const PROFILE =
  /^(?:[a-z]+:\/\/)?(?:[^/?#]*[.@])?(?:(?:facebook|fb|instagram|x|twitter|tiktok|linkedin|threads|snapchat|vk|xing)\.(?:com|net)|(?:t|wa|fb)\.me)\.?(?::\d+)?\/[^\s]|^[^?#@]*\/@\w/i;

/** Longest beginning of an address in which its host and the first part of its path are looked for. */
const LONGEST_HEAD = 200;

const urlSpan = (text: string, start: number, end: number, score: number, why: string): Span =>
  span(
    start,
    end,
    'url',
    PROFILE.test(text.slice(start, Math.min(end, start + LONGEST_HEAD))) ? 'profile' : undefined,
    score,
    why,
  );

/** URL with a scheme, at its `:`. */
export const findUrl = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const colon = tokens.start[index]!;
  if (index === 0 || !isGlued(reading, index)) return undefined;
  const start = tokens.start[index - 1]!;
  if (colon - start > 10) return undefined;
  const hasSlashes = text.charCodeAt(colon + 1) === 0x2f && text.charCodeAt(colon + 2) === 0x2f;
  const scheme = text.slice(start, colon).toLowerCase();
  if (scheme === 'mailto') return undefined;
  if (!hasSlashes || (!SCHEMES.has(scheme) && scheme.length < 2)) return undefined;
  const end = endOfUrl(text, colon + 3);
  return end > colon + 3 ? urlSpan(text, start, end, 0.98, 'scheme and address') : undefined;
};

const DOMAINS = new Set(
  (
    'com org net edu gov int info biz health app dev online site nz au uk dk nl ch ua ie ca eu fr es io me co tv org' +
    ' iwi maori wales scot london care clinic'
  ).split(' '),
);

const isLabel = (shape: number | undefined): boolean =>
  shape === SHAPE_LOWER || shape === SHAPE_ALPHANUMERIC || shape === SHAPE_CAPITAL || shape === SHAPE_UPPER;

/**
 * Web address without a scheme, at a full stop: `www.…`, or words with dots whose last one is a common top-level
 * domain, all glued together.
 */
export const findBareUrl = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  if (!isGlued(reading, index) || !isGlued(reading, index + 1)) return undefined;
  let first = index - 1;
  if (!isLabel(tokens.shape[first]) || tokens.shape[index + 1] === SHAPE_CAPITAL) return undefined;
  while (first > 0 && index - first < 6 && isGlued(reading, first) && symbolAt(reading, first - 1) === 0x2d)
    first -= 2;
  if (first < 0) return undefined;
  const before = tokens.start[first]! > 0 ? text.charCodeAt(tokens.start[first]! - 1) : 0x20;
  if (before === 0x40 || before === 0x2e || before === 0x2f) return undefined;
  let last = index + 1;
  let labels = 2;
  while (
    last + 2 < tokens.count &&
    labels < 6 &&
    isGlued(reading, last + 1) &&
    isGlued(reading, last + 2) &&
    [0x2e, 0x2d].includes(symbolAt(reading, last + 1)) &&
    isLabel(tokens.shape[last + 2])
  ) {
    last += 2;
    labels++;
  }
  const suffix = text.slice(tokens.start[last]!, tokens.end[last]!);
  const head = text.slice(tokens.start[first]!, tokens.end[first]!).toLowerCase();
  const isWeb = head === 'www';
  if (!isWeb && !DOMAINS.has(suffix)) return undefined;
  const end =
    text.charCodeAt(tokens.end[last]!) === 0x2f ? endOfUrl(text, tokens.end[last]!) : tokens.end[last]!;
  if (text.charCodeAt(end) === 0x40) return undefined;
  const found = urlSpan(
    text,
    tokens.start[first]!,
    end,
    isWeb ? 0.95 : 0.75,
    isWeb ? 'www and a domain' : 'domain with a common ending',
  );
  // A host that begins with one or two letters is believed where it is known: `x.com/…`, `t.me/…`.
  return isWeb || head.length > 2 || found.subkind !== undefined ? found : undefined;
};
