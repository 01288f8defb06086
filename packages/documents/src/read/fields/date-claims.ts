import { anyOf, folded } from '../labels/index.ts';
import type { LanguagePack, Vocabulary } from '../labels/index.ts';
import { pageFeet } from '../layout/page-feet.ts';
import { printedBy } from '../layout/printed-by.ts';
import { lineText } from '../layout/lines.ts';
import type { Line } from '../layout/lines.ts';
import type { Paragraph } from '../layout/text.ts';
import type { Sections, Value } from '../layout/sections.ts';
import { datesIn } from './dates.ts';
import type { WrittenDate } from './dates.ts';

/** A day that the text says is the meeting's, and how strongly. */
export interface DateClaim {
  readonly date: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly line: number;
  readonly from: 'label' | 'heading' | 'prose' | 'mail' | 'register' | 'bare';
  readonly weekdayDiffers: boolean;
  readonly ambiguous: boolean;
}

interface Words {
  readonly met: RegExp;
  readonly other: RegExp;
}

const prepared = new WeakMap<Vocabulary, Words>();

const unlettered = (alternatives: string): string => `(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`;

const wordsOf = (vocabulary: Vocabulary): Words => {
  const known = prepared.get(vocabulary);
  if (known !== undefined) return known;
  const all = (pick: (pack: LanguagePack) => readonly string[]): readonly string[] =>
    vocabulary.packs.flatMap(pick);
  const words = {
    // `met` holds parts of regular expressions; the rest is plain text.
    met: new RegExp(
      unlettered(
        all(({ met }) => met)
          .toSorted((a, b) => b.length - a.length)
          .join('|'),
      ),
      'iu',
    ),
    other: new RegExp(
      unlettered(
        anyOf(
          all(({ otherDay, labels }) => [
            ...otherDay,
            ...(labels.nextDate ?? []),
            ...(labels.otherDate ?? []),
          ]),
        ),
      ),
      'iu',
    ),
  };
  prepared.set(vocabulary, words);
  return words;
};

const isHeading = (line: Line, index: number): boolean =>
  line.heading === true || line.size >= 12.5 || index < 3;

/** Every claim about the meeting's day, the strongest first. */
export function dateClaims(
  lines: readonly Line[],
  sections: Sections,
  vocabulary: Vocabulary,
  paragraphs: readonly Paragraph[],
): readonly DateClaim[] {
  const { met, other } = wordsOf(vocabulary);
  const claims: DateClaim[] = [];
  const add = (day: WrittenDate, line: number, from: DateClaim['from'], confidence: number): void => {
    claims.push({
      date: day.date,
      line,
      from,
      confidence,
      weekdayDiffers: day.weekdayDiffers,
      ambiguous: day.ambiguous,
    });
  };
  const taken = new Set<number>();
  for (const entry of sections.entries) {
    if (entry.field === 'nextDate' || entry.field === 'otherDate' || entry.field === 'references')
      for (const { line } of entry.values) taken.add(line);
    if (!['date', 'time', 'start'].includes(entry.field)) continue;
    const joined = entry.values.map((value: Value) => value.text).join(' ');
    for (const day of datesIn(joined, vocabulary.packs).slice(0, 1)) {
      const mail = isMailHead(lines, entry.line, sections);
      add(day, entry.values[0]?.line ?? entry.line, mail ? 'mail' : 'label', mail ? 0.3 : 0.95);
      for (const { line } of entry.values) taken.add(line);
    }
  }
  const inMail = new Set(
    sections.entries
      .filter(({ field }) => field === 'mail')
      .flatMap(({ line, values }) => [line, ...values.map((value) => value.line)]),
  );
  const printed = printedBy(lines);
  const feet = pageFeet(lines);
  const isFoot = ({ line }: Paragraph): boolean => feet.has(line);
  for (const paragraph of [...paragraphs.filter((one) => !isFoot(one)), ...paragraphs.filter(isFoot)]) {
    const { line: index, text: sentence } = paragraph;
    // A day at the foot of the page is told where none stands above it.
    if (printed.has(index) || (isFoot(paragraph) && claims.length > 0)) continue;
    for (const day of datesIn(sentence, vocabulary.packs)) {
      if (taken.has(index) && claims.some((claim) => claim.date === day.date)) continue;
      const before = sentence.slice(Math.max(0, day.start - 60), day.start);
      const after = sentence.slice(day.end, day.end + 50);
      // ", on 3 June": a comma and a preposition begin anew, and what stood before them is said of something else.
      const near = /,\s*(?:on|am|le|op|den|på|el|i te)\s+(?:\p{L}+,?\s+)?$/u.test(before)
        ? ''
        : before.slice(-34);
      if (
        other.test(near) ||
        /^\W{0,3}(?:minutes|notes)?\s?(?:were\s)?(?:approved|confirmed|adopted|accepted|genehmigt|approuvé|goedgekeurd|godkendt|godkjent|aprobad)/iu.test(
          after,
        )
      )
        continue;
      if (isSent(sentence, day, lines, index)) add(day, index, 'mail', 0.18);
      else if (inMail.has(index)) {
        const subject = /^(?:subject|betreff|objet|onderwerp|emne|ämne|asunto|тема)/iu.test(folded(sentence));
        add(day, index, 'mail', subject ? 0.6 : 0.2);
      } else if (met.test(before) && isHeading(lines[index]!, index)) add(day, index, 'heading', 0.85);
      else if (met.test(near) || met.test(after.slice(0, 40)) || met.test(before))
        add(day, index, 'prose', met.test(near) || met.test(after.slice(0, 24)) ? 0.75 : 0.5);
      else if (isHeading(lines[index]!, index)) add(day, index, 'bare', 0.5);
      else add(day, index, 'bare', 0.2);
    }
  }
  for (const table of sections.tables) {
    for (const [column, { date }] of table.columns.entries()) {
      if (date === undefined) continue;
      const marks = table.rows.filter((row) => row[column] !== undefined).length;
      claims.push({
        date,
        line: table.firstLine,
        from: 'register',
        confidence: marks > 0 ? 0.35 : 0.1,
        weekdayDiffers: false,
        ambiguous: false,
      });
    }
  }
  // Of equal strength the first wins, but of a register's columns the latest does.
  return claims.toSorted(
    (a, b) =>
      b.confidence - a.confidence ||
      (a.from === 'register' && b.from === 'register' ? (a.date < b.date ? 1 : -1) : a.line - b.line),
  );
}

const address = /[<(][^\s<>@]+@[^\s<>@]+[>)]/;

/** Who wrote, at what address, and when: `Ngaire Hohepa <ngaire@example.org> Fri, 13 Feb 2026 at 9:12`, on one line or near. */
const isSent = (text: string, day: WrittenDate, lines: readonly Line[], at: number): boolean =>
  text.length < 160 &&
  (address.test(text) ||
    (/^[\s,]*(?:at|kl\.?|à|um|om|a las|о)?\s*\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?\s*$/iu.test(
      text.slice(day.end),
    ) &&
      day.start < 16 &&
      lines.slice(Math.max(0, at - 6), at + 7).some((line) => address.test(lineText(line)))));

/** A date in the head of an e-mail is the day on which it was sent. */
const isMailHead = (lines: readonly Line[], at: number, sections: Sections): boolean =>
  sections.entries.filter(({ field, line }) => field === 'mail' && Math.abs(line - at) <= 4).length >= 2 &&
  lines[at] !== undefined;

/** Days that contradict the one chosen: another claim as strong as a heading or a sentence that says when people met. */
export function contradicting(claims: readonly DateClaim[]): readonly DateClaim[] {
  const [chosen] = claims;
  if (chosen === undefined || chosen.from === 'register') return [];
  return claims.filter(
    ({ date, confidence, from }) => date !== chosen.date && from !== 'register' && confidence >= 0.6,
  );
}
