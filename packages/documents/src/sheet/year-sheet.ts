import { sharedPart } from '@peer-groups/core';
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
      { kind: 'heading', level: 2, text: headings.findings },
      ...report.findings.flatMap((finding) => findingBlocks(finding, words)),
      ...interpretations(report, words),
      { kind: 'heading', level: 2, text: headings.meetings },
      meetings(portfolio, report, words, locale),
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

/** A rule in the document's own words, with what was asked and what was found. */
function findingBlocks(finding: Finding, { outcomes, sentences, columns }: Words): readonly Block[] {
  const { rule, outcome, level, asked, found, message, mend, citation } = finding;
  const state = level === 'should' ? `${outcomes[outcome]} · ${sentences.advice}` : outcomes[outcome];
  const figures = [
    asked === undefined ? undefined : `${columns.asked}: ${asked}`,
    found === undefined ? undefined : `${columns.found}: ${found}`,
  ].filter(isSaid);
  const quote = sentences.quoted.replace('{quote}', citation.quote).replace('{at}', citation.at);
  return [
    { kind: 'heading', level: 3, text: `${state} · ${rule}` },
    {
      kind: 'paragraph',
      said: { text: [message, figures.join(' · '), mend].filter(isSaid).join(' '), at: finding.at },
    },
    { kind: 'paragraph', said: { text: quote, at: '' }, tone: 'muted' },
  ];
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
  const { columns, outcomes } = words;
  const counted = new Map(report.meetings.map((one) => [one.at, one]));
  const rows = portfolio.meetings.map((meeting, index): readonly Said[] => {
    const at = `/meetings/${index}`;
    const say = (text: string | undefined, key: string): Said => ({ text: text ?? '', at: `${at}/${key}` });
    return [
      say(meeting.date === undefined ? undefined : shortDate(meeting.date, locale), 'date'),
      say(isSaid(meeting.groupName) ? meeting.groupName : meeting.id, 'groupName'),
      say(meeting.attendees?.length.toString(), 'attendees'),
      say(countsAs(counted.get(at), outcomes), ''),
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

const countsAs = (counted: CountedMeeting | undefined, outcomes: Words['outcomes']): string | undefined =>
  counted === undefined
    ? undefined
    : [outcomes[counted.outcome], counted.because?.join(', ')].filter(isSaid).join(' · ');

/** The records that go with the year, as they may be shared. */
export const attachedRecords = ({ meetings: list }: Portfolio): readonly MeetingRecord[] =>
  list.map(sharedPart);
