import type { LocalTime } from '@peer-groups/core';

/** From when until when, as far as written. */
export interface WrittenTimes {
  readonly start?: LocalTime;
  readonly end?: LocalTime;
}

const one = String.raw`(?<![\d.:/])(\d{1,2})(?:\s?(?:[:.hH]|\sh\s|h\s)\s?(\d{2})|\s?[hH](?![\p{L}\d]))?\s?(a\.?\s?m\.?|p\.?\s?m\.?|noon|uhr|kl\.?|Uhr)?(?![\d/]|\.\d)`;
const marked = new RegExp(one, 'giu');

const pad = (value: number): string => String(value).padStart(2, '0');

interface Moment {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  readonly at: number;
  readonly end: number;
  readonly sure: boolean;
}

const momentsIn = (text: string): readonly Moment[] =>
  [...text.matchAll(marked)].flatMap((match) => {
    const [all, hour, minute, mark] = match;
    const half = /^a/i.test(mark ?? '')
      ? ('am' as const)
      : /^p/i.test(mark ?? '')
        ? ('pm' as const)
        : undefined;
    const value = { hour: Number(hour), minute: Number(minute ?? 0), half };
    if (value.hour > 24 || value.minute > 59 || (half !== undefined && value.hour > 12)) return [];
    const sure = minute !== undefined || mark !== undefined || /h/i.test(all);
    return [{ ...value, at: match.index, end: match.index + all.length, sure }];
  });

const clock = ({ hour, minute }: Moment, half: 'am' | 'pm' | undefined): LocalTime => {
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `${pad(shifted % 24)}:${pad(minute)}`;
};

/** What stands between two times of one span, in every language read here. */
const between =
  /^\s*(?:[-–—−]|to|until|till|à|a|bis|tot|til|till|kl\.?|–\s?kl\.?|al?|hasta|до|ki te|–|jusqu’à|a las|uhr|uhr bis|\s)*\s*$/iu;

/**
 * The span of time that a text names; a lone time is a start. A half of the day written once holds for both.
 *
 * @example
 * timesIn('6.30 to 8 pm'); //=> { start: '18:30', end: '20:00' }
 */
export function timesIn(text: string): WrittenTimes {
  const moments = momentsIn(text);
  for (const [index, first] of moments.entries()) {
    const second = moments[index + 1];
    if (
      second === undefined ||
      !between.test(text.slice(first.end, second.at)) ||
      !(first.sure || second.sure)
    )
      continue;
    const end = clock(second, second.half);
    const half =
      first.half ??
      (second.half !== undefined && clock(first, second.half) < end
        ? second.half
        : second.half === 'pm'
          ? 'am'
          : undefined);
    const start = clock(first, half);
    if (start < end) return { start, end };
  }
  const lone = moments.find(({ sure }) => sure);
  return lone === undefined ? {} : { start: clock(lone, lone.half) };
}
