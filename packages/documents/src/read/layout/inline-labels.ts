import { looksLikeProse } from './lines.ts';
import type { Line } from './lines.ts';
import { datesIn } from '../fields/dates.ts';
import { looksLikeName } from '../fields/name.ts';
import { folded } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';

export interface InlineLabel {
  readonly field: LabelField;
  readonly start: number;
  readonly end: number;
}

/** Labels before a colon: at the beginning, after a full stop or a bar, or with a capital in the midst of a line. */
export function inlineLabels(
  text: string,
  { inline, labels }: Vocabulary,
  inText: boolean,
): readonly InlineLabel[] {
  if (!/[:：]/.test(text)) return [];
  const found: InlineLabel[] = [];
  for (const match of text.matchAll(inline)) {
    const before = text.slice(0, match.index).trimEnd();
    const atStart = before === '' || /^(?:\d{1,2}[.)]|[•▪●*–—-])$/u.test(before);
    const field = labels.get(folded(match[1]!))!;
    if (inText && !atStart && !/[.!?]$/.test(before)) continue;
    if (
      inText &&
      [
        'date',
        'time',
        'venue',
        'name',
        'number',
        'summary',
        'activity',
        'group',
        'mail',
        'start',
        'end',
        'presence',
        'role',
        'modality',
        'profession',
      ].includes(field)
    )
      continue;
    const capital = /^[\p{Lu}№]/u.test(match[1]!);
    if (!atStart && !capital && !/[.;,|•·–—-]$/u.test(before)) continue;
    if (field === 'mail' && !atStart) continue;
    // `(RPPS : 10101234567)` after a name tells whose number it is.
    if (field === 'number' && before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    found.push({ field, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const leading = new Set<LabelField>([
  'date',
  'venue',
  'attendees',
  'apologies',
  'noteTaker',
  'time',
  'nextDate',
  'facilitator',
  'group',
  'modality',
  'guests',
]);

/** A label without a colon before its value: `Date 17 March 2026`, `Venue – Kōwhai Pharmacy`. */
export function leadingLabel(
  text: string,
  vocabulary: Vocabulary,
  inText: boolean,
  isBareStyle: () => boolean = () => false,
): readonly [LabelField | undefined, string] {
  if (inText) return [undefined, text];
  const words = text.split(/\s+/);
  for (let count = Math.min(6, words.length - 1); count >= 1; count -= 1) {
    const head = words
      .slice(0, count)
      .join(' ')
      .replace(/\s[·–—-]$/u, '');
    const field = vocabulary.labels.get(folded(head));
    if (field === undefined || !leading.has(field)) continue;
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[·–—=-]\s*/u, '');
    const marked = /^[·–—=-]/u.test(words[count]!) || /[·–—-]$/u.test(words[count - 1]!);
    const isDate =
      (field === 'date' || field === 'nextDate') &&
      (datesIn(rest.slice(0, 40), vocabulary.packs)[0]?.start ?? Infinity) < 20;
    // `VENUE Kōwhai Pharmacy`: a label in capitals before what is not.
    const loud = /^\p{Lu}{4,}$/u.test(head) && /^[\p{Lu}\d]/u.test(rest) && /\p{Ll}/u.test(rest);
    // `Recorded by Ngaire Hohepa`, `Apologies from Sione Vake`: who, where it says by whom.
    const byWhom =
      ((field === 'noteTaker' || field === 'facilitator') &&
        /(?:^|\s)(?:by|von|par|door|af|av|por)$/iu.test(head) &&
        looksLikeName(rest)) ||
      (field === 'apologies' &&
        /\s(?:from|fra|från|von|de|van|від)$/iu.test(head) &&
        looksLikeName(
          rest
            .split(/[,;]|\s(?:and|og|och|und|et|en|y|та)\s/u, 1)[0]!
            .replace(/\.$/, '')
            .trim(),
        ));
    if (
      isDate ||
      loud ||
      byWhom ||
      (isBare(head, rest, field) && isBareStyle()) ||
      (marked && /^[\p{Lu}\d]/u.test(rest))
    )
      return [field, rest];
  }
  return [undefined, text];
}

/** `Venue Anstruther Surgery`: a label and what it names, told by nothing but their capitals. */
const isBare = (head: string, rest: string, field: LabelField): boolean =>
  /^\p{Lu}/u.test(head) &&
  /^[\p{Lu}\d]/u.test(rest) &&
  rest.length < 80 &&
  !looksLikeProse(rest) &&
  (field === 'venue' || field === 'time' || looksLikeName(rest.split(/[,;(]/, 1)[0]!.trim()));

/** Whether a page sets its labels before what they name without a mark between: two different ones do, a day among them. */
export function writesBareLabels(lines: readonly Line[], vocabulary: Vocabulary): boolean {
  let hasDay = false;
  let hasOther = false;
  for (const line of lines.slice(0, 40)) {
    const text = line.cells[0]?.text ?? '';
    if (line.cells.length !== 1 || text.length > 110 || /[:：]/.test(text.slice(0, 30))) continue;
    const [field] = leadingLabel(text, vocabulary, false, () => true);
    if (field === 'date') hasDay = true;
    else if (field !== undefined && field !== 'nextDate') hasOther = true;
    if (hasDay && hasOther) return true;
  }
  return false;
}
