import type { JsonPointer } from '@peer-groups/core';
import { labelOf, once } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { isHeadLine } from '../layout/prose.ts';
import type { Line } from '../layout/lines.ts';
import type { Sections } from '../layout/sections.ts';
import type { Origin } from '../upload.ts';
import { datesIn } from './dates.ts';
import { originOf } from './origin.ts';
import { modalityOf, placeInProse, placeOf } from './place.ts';
import type { Place } from './place.ts';

/** How and where people met: by labels, beside the day, or by the sentence that says so. */
export function readPlace(
  sections: Sections,
  lines: readonly Line[],
  texts: readonly string[],
  vocabulary: Vocabulary,
  date: { readonly line: number; readonly date: string } | undefined,
  origins: Record<JsonPointer, Origin>,
): Place {
  const venues = sections.entries.filter(({ field, values }) => field === 'venue' && values.length > 0);
  const mode = sections.entries.find(({ field, values }) => field === 'modality' && values.length > 0);
  const modeText = mode?.values.map(({ text }) => text).join(' ') ?? '';
  let place: Place = {};
  for (const entry of venues) {
    const read = placeOf(entry.values.map(({ text }) => text).join(' '), vocabulary);
    if (read.modality === undefined && read.venue === undefined) continue;
    place = read;
    origins['/venue'] = originOf(entry.values[0]!.cell, lines[entry.values[0]!.line], 0.9);
    break;
  }
  const said =
    modeText === ''
      ? undefined
      : (modalityOf(modeText, vocabulary) ?? placeOf(modeText, vocabulary).modality);
  if (said !== undefined) {
    const beside = place.venue ?? (venues.length === 0 ? placeOf(modeText, vocabulary).venue : undefined);
    return {
      modality: said,
      ...(beside !== undefined && (said !== 'online' || place.modality !== 'online') && { venue: beside }),
    };
  }
  if (place.modality !== undefined) return place;
  if (venues.length > 0 && date === undefined) return place;
  return placeBesideDate(texts, lines, vocabulary, date, origins);
}

/** The end of a sentence, and not of an abbreviation: `Ludwigstr. 12`, `St. Albans`. */
const endsSentence =
  /(?<!(?:^|[\s(])(?:St|Ste|Dr|Mt|Prof|No|Nr|вул|пр|просп|бул|каб|пл|Av|Avda|Bd|C)|[Ss]tr|(?<=^|\s)\p{L})[.!?]\s+(?=\p{Lu})/u;

const timeAhead =
  /^[\s,.;:|·•(–—-]*(?:(?:kl|um|at|à|von|from|between|fra|från|de|da|a las|van|om|о|з|до|to|and|bis|until|til|till|tot|al|a)(?!\p{L})\.?\s*){0,3}[\s–—-]*\d{1,2}(?:\s?[:.h]\s?\d{2})?\s*(?:(?:uhr|hrs?|h|p\.?m\.?|a\.?m\.?|uur|horas|год\.?)(?!\p{L}))?/iu;

/** Times that stand behind a place. */
const timesBehind =
  /[\s,;–—-]+(?:kl\.?|um|at|from|à|de|om|fra|från|о|з)?\s*\d{1,2}[:.h]\d{2}[^\p{L}]*(?:(?:uhr|hrs?|h|p\.?m\.?|a\.?m\.?|uur)\.?)?\s*$/iu;

/** What follows a day, without the times that stand between. */
function withoutTimes(text: string): string {
  let rest = text;
  for (let next = timeAhead.exec(rest); next !== null; next = timeAhead.exec(rest))
    rest = rest.slice(next[0].length);
  return rest.replace(/^(?:[^\p{L}«„"“]|(?:uhr|h|pm|am|kl|uur|р\.|року|год\.)(?!\p{L}))+/iu, '');
}

/** The place after the day in a heading, or in the sentence that says when people met. */
function placeBesideDate(
  texts: readonly string[],
  lines: readonly Line[],
  vocabulary: Vocabulary,
  date: { readonly line: number } | undefined,
  origins: Record<JsonPointer, Origin>,
): Place {
  const starts =
    date === undefined ? [...texts.keys()] : [date.line, date.line + 1, date.line - 1, ...texts.keys()];
  for (const at of starts.slice(0, 60)) {
    const own = texts[at];
    if (own === undefined) continue;
    const day = datesIn(own, vocabulary.packs)[0];
    const after = day === undefined ? '' : own.slice(day.end);
    const rest = withoutTimes(after);
    const tail = rest.split(/\s[·|]\s/u)[0]!.replace(timesBehind, '');
    const named = withoutLabel(tail, vocabulary);
    if (
      day !== undefined &&
      at === date?.line &&
      (/^\s*(?:[–—,|;:·/-]|\s{2})/u.test(after) ||
        /^(?:via|by|per|par|por|på|over|över|über|through|mā|через)\s/iu.test(rest) ||
        /[–—,|;·-]\s*$/u.test(after.slice(0, after.length - rest.length))) &&
      (/^(?:м\.\s?)?\p{Lu}/u.test(tail) || modalityOf(tail, vocabulary) === 'online') &&
      tail.length < 90 &&
      !endsSentence.test(tail)
    ) {
      const after = placeOf(named, vocabulary);
      if (after.venue !== undefined || after.modality !== undefined) {
        origins['/venue'] = originOf(undefined, lines[at], 0.7);
        return after;
      }
    }
    const direct = /^\s*(?:,\s*)?(?:at|in|im|in der|à|au|en|på|i|bei|te|у|в)\s+(?=\p{Lu})/u.exec(
      own.slice(day?.end ?? own.length),
    );
    if (
      day !== undefined &&
      day.start < 14 &&
      at === date?.line &&
      direct !== null &&
      own.length < 110 &&
      !/[.!?]\s/.test(own)
    ) {
      const after = placeOf(own.slice(day.end + direct[0].length), vocabulary);
      if (after.venue !== undefined) return after;
    }
    if (!saysMet(vocabulary).test(own)) continue;
    const below = texts[at + 1] ?? '';
    // What begins with a label of its own is no sentence that goes on.
    const [, head] = /^([^:.]{2,48}?)\s?[:：](?:\s|$)/u.exec(below) ?? [];
    const sentence =
      head !== undefined && (labelOf(head, vocabulary) !== undefined || !/[:：]$/.test(below))
        ? own
        : `${own} ${below}`;
    const stripped = datesIn(sentence, vocabulary.packs)
      .toReversed()
      .reduce((left, found) => `${left.slice(0, found.start)}\u00b7${left.slice(found.end)}`, sentence);
    const sentences = stripped
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((one) => saysMet(vocabulary).test(one));
    const read = (sentences.length === 0 ? [stripped] : sentences)
      .map((one) => placeInProse(one, vocabulary))
      .reduce((best, one) => (best.venue === undefined && one.venue !== undefined ? one : best));
    if (read.modality !== undefined || read.venue !== undefined) {
      origins['/venue'] = originOf(undefined, lines[at], 0.55);
      return read;
    }
  }
  const below = date === undefined ? undefined : texts[date.line + 1];
  if (below !== undefined && below.length < 50 && modalityOf(below, vocabulary) === 'online') {
    const read = placeOf(below, vocabulary);
    if (read.venue === undefined) return read;
  }
  if (
    below !== undefined &&
    below.length < 70 &&
    !/[.:!?]/.test(below) &&
    below.split(/\s+/).some(isPlaceWord)
  ) {
    const read = placeOf(below, vocabulary);
    if (read.venue !== undefined) origins['/venue'] = originOf(undefined, lines[date!.line + 1], 0.5);
    return read;
  }
  return onlineByReport(texts, lines, vocabulary);
}

/** Columns of the lists of participants that Teams, Zoom and Meet give out. */
const reportHeads =
  /\b(?:first join|last leave|in-meeting duration|join time|leave time|user email|time joined|time exited|duration \(minutes\)|guest user|original name)\b/giu;

/** Online, where a list of participants that a platform gave out is pasted in, or the title names the platform. */
function onlineByReport(texts: readonly string[], lines: readonly Line[], vocabulary: Vocabulary): Place {
  const isReport = texts.some((text) => (text.match(reportHeads) ?? []).length > 1);
  const isTitled = texts.some(
    (text, at) => at < 12 && isHeadLine(lines, at) && modalityOf(text, vocabulary) === 'online',
  );
  return isReport || isTitled ? { modality: 'online' } : {};
}

/** Words of a sentence that says where people met; they are parts of regular expressions. */
const saysMet = once(
  ({ packs }: Vocabulary) =>
    new RegExp(`(?<![\\p{L}])(?:${packs.flatMap(({ met }) => met).join('|')})(?![\\p{L}])`, 'iu'),
);

/** Words of which places are named, of the line under a day that has no label. */
const isPlaceWord = (word: string): boolean =>
  /^(?:pharmacy|clinic|hospital|centre|center|room|street|health|house|hall|library|lounge|marae|surgery|apotheke|praxis\p{L}*|klinik|pharmacie|cabinet|apotheek|apotek|farmacia|аптека)$/iu.test(
    word,
  );

/** A place whose label stands before it without a colon. */
function withoutLabel(text: string, { packs }: Vocabulary): string {
  const words = text.split(/\s+/);
  const labels = new Set(packs.flatMap(({ labels: own }) => own.venue ?? []));
  for (let count = Math.min(5, words.length - 1); count > 0; count -= 1) {
    if (labels.has(words.slice(0, count).join(' ').toLowerCase())) return words.slice(count).join(' ');
  }
  return text;
}
