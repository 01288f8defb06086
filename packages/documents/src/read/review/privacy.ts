import type { Box, Where } from '../content.ts';
import { singlesOut } from '../../identifying.ts';
import { toldOfMember } from '../../private-matters.ts';
import { folded } from '../labels/index.ts';
import { boxWithin } from '../layout/text.ts';
import type { MappedText, Stretch } from '../layout/text.ts';
import type { Upload } from '../upload.ts';
import { memberLists } from './member-lists.ts';
import type { IndirectScanner, ScannedSpan, Scanner, ScannerOptions } from './scanner.ts';
import { makers, weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';
import { textsBesidePages } from './written-texts.ts';

/** Something in a file that identifies someone: what and where, never the words. */
export interface PrivacyFinding {
  readonly kind: string;
  readonly subkind?: string;
  readonly where: Where;
  readonly page?: number;
  readonly box?: Box;
  readonly score: number;
  readonly weight: Weight;
  /** What holds it, where it does not stand on a page: `title`, `comment`, the kind of annotation. */
  readonly holder?: string;
}

/** What a scan of an upload found. */
export interface PrivacyReport {
  readonly findings: readonly PrivacyFinding[];
  /** Spans of the text of the pages, for masking. */
  readonly spans: readonly ScannedSpan[];
}

/** Scans everything that a file holds, and weighs what is found by what and where it is. */
export function scanUpload(upload: Upload, scan: Scanner, indirect?: IndirectScanner): PrivacyReport {
  const members = upload.meetings.flatMap(({ record }) =>
    (record.attendees ?? []).map(({ name, registrationNumber }) => ({
      name,
      ...(registrationNumber !== undefined && { registration: registrationNumber }),
    })),
  );
  const known = [
    ...members,
    ...upload.names
      .filter((name) => !members.some((member) => member.name === name))
      .map((name) => ({ name })),
  ];
  const wordsKnown = new Set([
    ...known.flatMap(({ name }) => wordsOf(name)),
    ...members.flatMap(({ registration }) => wordsOf(registration ?? '')),
  ]);
  const isKnown = (words: string): boolean => wordsOf(words).every((word) => wordsKnown.has(word));
  const allow = upload.meetings.flatMap(({ record }) =>
    [record.groupName, record.venue, record.id].filter(
      (text): text is string => text !== undefined && text.length > 3,
    ),
  );
  const structural = rangesOf(upload, upload.structural);
  const attendance = rangesOf(upload, new Set([...upload.structural, ...memberLists(upload, isKnown)]));
  const { text } = upload.text;
  const headRanges = rangesOf(upload, upload.headings);
  const headed = {
    has: (at: number): boolean => headRanges.some(({ start, end }) => at >= start && at < end),
  };
  const spans = scan(text, { roster: { members: known, attendance }, allow });
  const findings: PrivacyFinding[] = [];
  for (const span of spans) {
    const places = placesOf(upload.text, span);
    const hidden = places.find(({ where }) => where !== 'body' && where !== 'form');
    if (hidden === undefined && attendance.some(({ start, end }) => span.start >= start && span.start < end))
      continue;
    const words = text.slice(span.start, span.end);
    if (isKnown(words)) {
      const how =
        span.kind !== 'person' || hidden !== undefined
          ? undefined
          : toldOfMember(text, span, upload.language);
      if (how === undefined) continue;
      findings.push({
        ...told(span),
        subkind: 'member',
        ...(places[0] ?? { where: 'body' as const }),
        weight: how === 'surely' ? 'breach' : 'unsure',
      });
      continue;
    }
    if (
      hidden === undefined &&
      span.subkind === undefined &&
      span.kind === 'person' &&
      headed.has(span.start)
    )
      continue;
    const weight = weigh(span, text, hidden !== undefined, upload.language);
    if (weight === undefined) continue;
    findings.push({ ...told(span), ...(hidden ?? places[0] ?? { where: 'body' as const }), weight });
  }
  // What heads a record and who came to it single nobody out: the day, the venue and the professions are asked for.
  const apart = [...attendance, ...headRanges];
  const said = indirect === undefined ? '' : blanked(text, apart);
  const outside = spans.filter(({ start }) => !apart.some((one) => start >= one.start && start < one.end));
  for (const { places, score } of indirect?.(said, outside as never[]) ?? []) {
    const [first] = places;
    const how = singlesOut({ score });
    if (first === undefined || how === undefined) continue;
    const weight: Weight = how === 'surely' ? 'breach' : 'unsure';
    findings.push({
      kind: 'indirect',
      score,
      weight,
      ...(placesOf(upload.text, { start: first.start, end: places.at(-1)!.end })[0] ?? {
        where: 'body' as const,
      }),
    });
  }
  const options: ScannerOptions = { roster: { members: known, attendance: [] }, allow };
  for (const { at, text: written } of textsBesidePages(upload, structural)) {
    for (const span of scan(written, options)) {
      const words = written.slice(span.start, span.end);
      if (isKnown(words)) continue;
      const place = text.indexOf(words);
      const weight = weigh(span, written, place < 0, upload.language);
      if (weight === undefined) continue;
      const beside = { where: 'attachment' as const, holder: at };
      const [onPage = beside] =
        place < 0 ? [] : placesOf(upload.text, { start: place, end: place + words.length });
      findings.push({ ...told(span), ...onPage, weight });
    }
  }
  for (const inner of upload.within ?? [])
    for (const { page: _page, box: _box, ...found } of scanUpload(inner, scan, indirect).findings)
      findings.push({ ...found, where: 'attachment', holder: 'attachment' });
  for (const aside of upload.asides) {
    // The whole text counts as a place where members may stand: their names in a title or a comment tell nothing of them.
    const atHome: ScannerOptions = {
      ...options,
      roster: { members: known, attendance: [{ start: 0, end: aside.text.length }] },
    };
    for (const span of scan(aside.text, atHome)) {
      if (
        span.kind === 'person' &&
        (makers.has(aside.holder) || isKnown(aside.text.slice(span.start, span.end)))
      )
        continue;
      const weight = weigh(span, aside.text, true, upload.language);
      if (weight === undefined) continue;
      findings.push({
        ...told(span),
        where: aside.where,
        weight,
        holder: aside.holder,
        ...(aside.page !== undefined && { page: aside.page }),
        ...(aside.box && { box: aside.box }),
      });
    }
  }
  return { findings: deduplicated(findings), spans };
}

/** The words of a name that tell it from others. */
const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}’]{2,}/gu) ?? [];

const told = ({ kind, subkind, score }: ScannedSpan): Pick<PrivacyFinding, 'kind' | 'subkind' | 'score'> => ({
  // A day of birth, a telephone or a home told of someone cared for is an identifier like their number.
  kind: identifying[kind] === undefined ? kind : 'identifier',
  ...((identifying[kind] ?? subkind) !== undefined && { subkind: identifying[kind] ?? subkind! }),
  score,
});

const identifying: Readonly<Record<string, string>> = {
  date: 'birth-date',
  phone: 'phone',
  address: 'address',
  email: 'email',
};

/** A text with stretches of it left blank, so that every place in it stays where it was. */
function blanked(text: string, ranges: readonly Range[]): string {
  let left = '';
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= left.length) continue;
    left += text.slice(left.length, start);
    left += ' '.repeat(end - left.length);
  }
  return left + text.slice(left.length);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangesOf({ text }: Upload, wanted: ReadonlySet<number>): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { line, start, end } of text.stretches) {
    if (!wanted.has(line)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && start - last.end <= 2) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

interface Place {
  readonly where: Where;
  readonly page?: number;
  readonly box?: Box;
}

/** Where on the pages a span stands: one place per stretch that it touches. */
export function placesOf(
  { stretches }: MappedText,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Place[] {
  return stretches
    .filter((stretch) => stretch.start < end && start < stretch.end)
    .map((stretch: Stretch): Place => {
      const box = boxWithin(stretch.piece, start - stretch.start, end - stretch.start);
      return {
        where: stretch.where === 'form' ? 'form' : stretch.where,
        ...(stretch.page !== undefined && { page: stretch.page }),
        ...(box && { box }),
      };
    });
}

/** The same kind at the same place is told once: XMP and Info often say the same. */
function deduplicated(findings: readonly PrivacyFinding[]): readonly PrivacyFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, subkind, where, page, box, holder }) => {
    const key = `${kind}|${subkind ?? ''}|${where}|${page ?? ''}|${box === undefined ? (holder ?? '') : `${box.x | 0},${box.y | 0}`}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
