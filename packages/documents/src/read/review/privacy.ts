import type { Box, Where } from '../content.ts';
import { folded } from '../labels/index.ts';
import { things } from '../fields/people.ts';
import { boxWithin } from '../layout/text.ts';
import type { MappedText, Stretch } from '../layout/text.ts';
import type { Upload } from '../upload.ts';
import type { IndirectScanner, ScannedSpan, Scanner, ScannerOptions } from './scanner.ts';

/** How much weight a found detail has. */
export type Weight =
  /** It identifies a patient or another third person, and does not belong in a shared record. */
  | 'breach'
  /** A person must look. */
  | 'unsure';

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

/** Holders that name who made a file, not whom it is about. */
const makers = new Set([
  'author',
  'creator',
  'lastmodifiedby',
  'manager',
  'company',
  'xmp-creator',
  'xmp-author',
  'producer',
  'xmp-rights',
]);
const titled =
  /(?:\b(?:mr|mrs|ms|miss|mx|master|patient|pt|client|resident|baby|child|herr|frau|monsieur|madame|mme|m|mevrouw|mevr|meneer|dhr|señora?|sra?|don|doña|fru|hr|herra|пан|пані|пацієнт\p{L}*|хвор\p{L}*|patiente?n?|patienten|pasient\p{L}*|tūroro)\.?)\s+$/iu;
const surest = 0.9;

/** Matters of health and of private life, by the beginnings of words: told of a member, they are nobody else's. */
const privateMatters =
  /(?<!\p{L})(?:depress|anxi|burnout|burn-out|divorc|separat(?:ed|ion) from|pregnan|miscarr|diagnos(?:ed|is) (?:with|of)|cancer|alcohol|addict|complaint against|investigated by|disciplinary|under investigation|bullied|bullying by|bereave|death of (?:his|her|their)|his marriage|her marriage|suicid|mental health|own health|his health|her health|sick leave|stress leave|panic attack|medication for (?:his|her)|(?:his|her) own (?:illness|treatment|mistake)|financial trouble|bankrupt|depressiv|scheidung|schwanger|erschöpfung|krankschreibung|krebs|sucht|dépressi|divorce|enceinte|arrêt maladie|depressie|scheiding|zwanger|overspannen|skilsmisse|gravid|sygemeld|sykmeld|sjukskriv|depresi|embaraz|baja médica|депрес|розлуч|вагітн|вигоран)/iu;

/** From these scores on a combination of details singles someone out beyond doubt, or may. */
const surelyIndirect = 0.6;
const perhapsIndirect = 0.5;

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
  const wordsKnown = new Set(known.flatMap(({ name }) => wordsOf(name)));
  const isKnown = (words: string): boolean => wordsOf(words).every((word) => wordsKnown.has(word));
  const allow = upload.meetings.flatMap(({ record }) =>
    [record.groupName, record.venue].filter((text): text is string => text !== undefined && text.length > 3),
  );
  const attendance = structuralRanges(upload);
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
    if (
      isKnown(words) &&
      (span.kind !== 'person' || hidden !== undefined || !privateMatters.test(sentenceAround(text, span)))
    )
      continue;
    if (isKnown(words)) {
      findings.push({
        ...told(span),
        subkind: 'member',
        ...(places[0] ?? { where: 'body' as const }),
        weight: 'breach',
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
    const weight = weigh(span, text, hidden !== undefined);
    if (weight === undefined) continue;
    findings.push({ ...told(span), ...(hidden ?? places[0] ?? { where: 'body' as const }), weight });
  }
  const outside = spans.filter(
    (span) => !attendance.some(({ start, end }) => span.start >= start && span.start < end),
  );
  for (const { places, score } of indirect?.(text, outside as never[]) ?? []) {
    const [first] = places;
    if (
      first === undefined ||
      score < perhapsIndirect ||
      attendance.some(({ start, end }) => first.start >= start && first.start < end)
    )
      continue;
    const weight: Weight = score >= surelyIndirect ? 'breach' : 'unsure';
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
      const weight = weigh(span, aside.text, true);
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
  kind,
  ...(subkind !== undefined && { subkind }),
  score,
});

/** What a detail weighs; `undefined` where it tells nothing of anyone by itself. */
function weigh(
  { kind, subkind, score, start, end }: ScannedSpan,
  text: string,
  aside: boolean,
): Weight | undefined {
  if (subkind === 'member' || subkind === 'member-registration') return undefined;
  if (kind === 'person') {
    const words = text
      .slice(start, end)
      .trim()
      .split(/[\s-]+/).length;
    const isTitled =
      titled.test(text.slice(Math.max(0, start - 24), start)) ||
      titled.test(`${text.slice(start, end).split(' ', 1)[0]} `);
    if (subkind === 'clinician') return undefined;
    if (
      !isTitled &&
      subkind === undefined &&
      (isNoun(text.slice(start, end)) ||
        text
          .slice(start, end)
          .split(/[\s-]+/)
          .some((one) => things.test(one)) ||
        /[\n\t]/.test(text.slice(start, end)))
    )
      return undefined;
    if (subkind === 'patient' || subkind === 'relative' || isTitled)
      return score >= 0.4 ? 'breach' : 'unsure';
    if (isCited(sentenceAround(text, { start, end }))) return undefined;
    if (words >= 2 && score >= (aside ? 0.6 : surest)) return 'breach';
    return words >= 2 && score >= 0.75 ? 'unsure' : undefined;
  }
  if (kind === 'identifier') {
    if (subkind === 'handle' || subkind === 'mac') return undefined;
    return score >= 0.5 ? 'breach' : score >= 0.4 ? 'unsure' : undefined;
  }
  return undefined;
}

/** The sentence that a span stands in. */
function sentenceAround(text: string, { start, end }: Range): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1, start - 400);
  const stop = /[.!?](?:\s|$)|\n/.exec(text.slice(end, end + 400));
  return text.slice(from, end + (stop?.index ?? 400));
}

/** Authors of what was read. */
const isCited = (sentence: string): boolean =>
  /\bet al\b|\bdoi\b|\b(?:19|20)\d\d\s?;\s?\d|\d\s?\(\d{1,3}\)\s?:|\bjournal of\b|\((?:19|20)\d\d\)\.|\bISBN\b|\bjournal (?:19|20)\d\d|\bpp\. \d/iu.test(sentence);

/** German nouns have capitals too. */
const isNoun = (words: string): boolean =>
  /(?:ung|ungen|heit|keit|schaft|tion|tät|mittel|mitteln|therapie|besprechung)(?![\p{L}])/u.test(words);

/** Stretches of the text that hold the roll, the roles and letterheads. */
const structuralRanges = (upload: Upload): readonly Range[] => rangesOf(upload, upload.structural);

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
