import { sharedPart, worst, quoteInWords } from '@peer-groups/core';
import type { CountedMeeting, Finding, MeetingRecord, Portfolio, Report } from '@peer-groups/core';
import { shortDate } from './dates.ts';
import type { Block, Fact, Said, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A practitioner's evidence for a year: the answer, what each rule asked and found, and the meetings. */
export function yearSheet(
  portfolio: Portfolio,
  report: Report,
  schemeTitle: string | undefined,
  words: Words,
  locale: string,
): Sheet {
  const { headings, labels, sentences } = words;
  const name = portfolio.practitioner?.name;
  const period = sentences.from
    .replace('{from}', shortDate(report.period.from, locale))
    .replace('{to}', shortDate(report.period.to, locale));
  return {
    language: locale,
    kicker: words.year,
    title: isSaid(name) ? { text: name, at: '/practitioner/name' } : { text: words.year, at: '' },
    subtitle: { text: `${period} · ${report.period.from}/${report.period.to}`, at: '' },
    blocks: [
      { kind: 'facts', facts: facts(portfolio, report, schemeTitle, words, locale) },
      { kind: 'heading', level: 2, text: headings.meetings },
      meetings(portfolio, report, words, locale),
      { kind: 'heading', level: 2, text: headings.findings },
      ...rulesOf(report).flatMap((findings) => ruleBlocks(findings, portfolio, words, locale)),
      ...interpretations(report, words),
      ...(portfolio.meetings.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: headings.attached },
            { kind: 'paragraph', said: { text: sentences.attachedRecords, at: '' } },
          ] as const)),
    ],
    footer: [words.year, name, `${report.period.from}/${report.period.to}`].filter(isSaid).join(' · '),
    pageOf: sentences.pageOf,
  };

  function facts(
    given: Portfolio,
    { scheme, edition, asOf, outcome }: Report,
    title: string | undefined,
    { outcomes }: Words,
    where: string,
  ): readonly Fact[] {
    const numbers = given.practitioner?.registrations?.map(({ number }) => number).join(', ');
    const fact = (label: string, text: string | undefined, at = ''): Fact[] =>
      isSaid(text) ? [{ label, said: { text, at } }] : [];
    return [
      ...fact(labels.registrationNumber, numbers, '/practitioner/registrations'),
      ...fact(
        labels.scheme,
        `${title ?? scheme} · ${sentences.edition.replace('{day}', shortDate(edition, where))}`,
      ),
      ...fact(labels.asOf, `${shortDate(asOf, where)} · ${asOf}`),
      ...fact(labels.answer, outcomes[outcome]),
    ];
  }
}

/** The findings by rule, in the order in which the rules first appear. */
function rulesOf({ findings }: Report): readonly (readonly Finding[])[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = rules.get(finding.rule);
    if (list === undefined) rules.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return [...rules.values()];
}

/** A rule with what was found: once where it was judged once, else how often it is met and what is amiss where it is not. */
function ruleBlocks(
  findings: readonly Finding[],
  portfolio: Portfolio,
  words: Words,
  locale: string,
): readonly Block[] {
  const { outcomes, sentences } = words;
  const [first] = findings;
  if (first === undefined) return [];
  const state = outcomes[worst(findings.map(({ outcome }) => outcome))];
  const advice = first.level === 'should' ? ` · ${sentences.advice}` : '';
  const quote = sentences.quoted
    .replace('{quote}', quoteInWords(first.citation))
    .replace('{at}', first.citation.at);
  const open = findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
  const met = findings.filter(({ outcome }) => outcome === 'passed').length;
  const tally = sentences.metAt.replace('{count}', String(met)).replace('{total}', String(findings.length));
  const lines = open.map((finding): Said => ({
    text: `${whenOf(finding, portfolio, locale)}${saidOf(finding)}`,
    at: finding.at,
  }));
  return [
    { kind: 'heading', level: 3, text: `${ruleName(first.rule)} · ${state}${advice}` },
    { kind: 'paragraph', said: { text: findings.length === 1 ? saidOf(first) : tally, at: first.at } },
    ...(findings.length === 1 || lines.length === 0 ? [] : [{ kind: 'list', items: lines } as const]),
    { kind: 'paragraph', said: { text: quote, at: '' }, tone: 'muted' },
  ];
}

const saidOf = ({ message, mend }: Finding): string => [message, mend].filter(isSaid).join(' ');

/** `another-pharmacist` as `Another pharmacist`. */
const ruleName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The day of the meeting that a finding is about. */
function whenOf({ at }: Finding, portfolio: Portfolio, locale: string): string {
  const index = /^\/meetings\/(\d+)/.exec(at)?.[1];
  const day = index === undefined ? undefined : portfolio.meetings[Number(index)]?.date;
  return day === undefined ? '' : `${shortDate(day, locale)}: `;
}

function interpretations({ interpretations: chosen }: Report, { headings }: Words): readonly Block[] {
  const facts = Object.entries(chosen).map(([label, text]): Fact => ({ label, said: { text, at: '' } }));
  return facts.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: headings.interpretations },
        { kind: 'facts', facts },
      ];
}

function meetings(portfolio: Portfolio, report: Report, words: Words, locale: string): Block {
  const { columns } = words;
  const counted = new Map(report.meetings.map((one) => [one.at, one]));
  const rows = portfolio.meetings.map((meeting, index): readonly Said[] => {
    const at = `/meetings/${index}`;
    const say = (text: string | undefined, key: string): Said => ({ text: text ?? '', at: `${at}/${key}` });
    return [
      say(meeting.date === undefined ? undefined : shortDate(meeting.date, locale), 'date'),
      say(isSaid(meeting.groupName) ? meeting.groupName : meeting.id, 'groupName'),
      say(meeting.attendees?.length.toString(), 'attendees'),
      say(countsAs(counted.get(at), words.counts), ''),
    ];
  });
  return {
    kind: 'table',
    columns: [
      { title: columns.date, share: 24 },
      { title: words.labels.meeting, share: 38 },
      { title: words.headings.attendance, share: 14 },
      { title: columns.counts, share: 24 },
    ],
    rows,
    summary: words.headings.meetings,
  };
}

const countsAs = (counted: CountedMeeting | undefined, counts: Words['counts']): string | undefined =>
  counted === undefined
    ? undefined
    : [counts[counted.outcome], counted.because?.join(', ')].filter(isSaid).join(' · ');

/** The records that go with the year, as they may be shared. */
export const attachedRecords = ({ meetings: list }: Portfolio): readonly MeetingRecord[] =>
  list.map(sharedPart);
