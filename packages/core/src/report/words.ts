import type { About, Outcome, Report } from '../finding.ts';
import { match } from 'ts-pattern';
import type { Ledger } from '../ledger.ts';
import { capitalised } from '../rules/range.ts';
import type { Citation } from '../source.ts';

/** An outcome as a person reads it. */
export const outcomeInWords: Readonly<Record<Outcome, string>> = {
  passed: 'met',
  failed: 'not met',
  cantTell: 'cannot be told',
  inapplicable: 'does not apply',
};

/** A mark for each outcome that does not rest on colour. */
export const marks: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  cantTell: '?',
  inapplicable: '–',
};

const nothingDecided: Readonly<Record<About, string>> = {
  practitioner: "No rule of the scheme decides a practitioner's year; it may ask something of a group.",
  group: "No rule of the scheme decides a group's year; it may ask something of a practitioner.",
  record: 'No rule of the scheme decides a record; it may ask something of a year.',
  meeting: 'No rule of the scheme decides a meeting; it may ask something of a year.',
};

/** Whether it can still be met, as one sentence; where no rule decides, what else may be asked. */
export const outlookInWords = ({ outcome, outlook: { state, by }, about }: Report): string => {
  if (outcome === 'inapplicable') return nothingDecided[about];
  return match(state)
    .with('met', () => 'Nothing more is needed.')
    .with('canStillBeMet', () =>
      by === undefined
        ? 'It can still be met by completing records.'
        : `It can still be met, at the latest on ${by}.`,
    )
    .with('canNoLongerBeMet', () => 'It can no longer be met.')
    .with('cantTell', () => 'Whether it can still be met cannot be told.')
    .exhaustive();
};

const reasons: ReadonlyMap<string, string> = new Map([
  ['anotherGroup', 'it is of another group'],
  ['anotherKind', 'no rule counts what is of its kind'],
  ['anotherUnit', 'no rule counts in its unit'],
  ['attendanceNotRecorded', 'it is not recorded who attended'],
  ['groupNotRecorded', 'it is not recorded of which group it is'],
  ['notAttended', 'the practitioner was not there'],
  ['notYetHeld', 'it has not been held yet'],
  ['outsidePeriod', 'it lies outside the period'],
  ['recordedTwice', 'it is recorded twice'],
]);

/** Why a meeting or another activity does not count, in words; ids of rules are left as they are. */
export const reasonInWords = (reason: string): string => reasons.get(reason) ?? reason;

/** The other activities that do not count, a line for each. */
export const uncountedInWords = ({ activities = [] }: Report): readonly string[] =>
  activities.flatMap(({ at, because }) =>
    because === undefined ? [] : `${at} does not count: ${because.map(reasonInWords).join(', ')}`,
  );

/** What a report is on, as a heading. */
export const subject = (about: About): string =>
  ({
    practitioner: "A practitioner's year",
    group: "A group's year",
    record: 'A record',
    meeting: 'A meeting',
  })[about];

/** The findings about one thing, `must` before `should`, in the order of the scheme. */
export const inOrder = (report: Report): Report['findings'] =>
  report.findings.toSorted((a, b) => Number(b.level === 'must') - Number(a.level === 'must'));

/**
 * The words that a rule rests on: in quotation marks where they are the source's own, marked as ours where not.
 *
 * @example
 * quoteInWords({ at: 'Groups', quote: 'at least four peers' }); //=> '“at least four peers”'
 */
export const quoteInWords = ({ quote, paraphrase }: Citation): string =>
  paraphrase ? `${quote} (in our words)` : `“${quote}”`;

/** What the meetings earned in one unit: the sum, then a line for each meeting. */
export const ledgerInWords = ({ unit, earned, upTo, taken, left, entries }: Ledger): readonly string[] => {
  const sum = [
    `${capitalised(unit)}: ${earned}${upTo > earned ? `, up to ${upTo} if all that is unsure counts` : ''}`,
    ...(taken > 0 ? [`above a maximum: ${taken}`] : []),
    ...(left === undefined ? [] : [`still to be earned by meetings: ${left}`]),
  ].join('; ');
  const lines = entries.map((entry) => {
    const most = entry.upTo === undefined ? '' : `, up to ${entry.upTo}`;
    const above = entry.taken === undefined ? '' : ` (${entry.taken} above the maximum of the ${entry.cap})`;
    return `${entry.at || 'without a meeting'}${entry.date === undefined ? '' : ` of ${entry.date}`}: ${entry.earned}${most}${above}`;
  });
  return [`${sum}.`, ...lines];
};
