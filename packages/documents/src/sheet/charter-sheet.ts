import type { IsoDate, PeerGroup } from '@peer-groups/core';
import { membersOn } from '@peer-groups/core';
import { shortDate } from './dates.ts';
import type { Block, Fact, Said, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** Lines to sign on for members whose names were not recorded. */
const unnamedLines = 8;

/** A group's charter as a document to read, agree to and sign: only what was recorded, and who is a member on a day. */
export function charterSheet(group: PeerGroup, on: IsoDate | undefined, words: Words, locale: string): Sheet {
  const { charter } = group;
  const { headings, labels, sentences } = words;
  const part = (heading: string, text: string | undefined, at: string): readonly Block[] =>
    isSaid(text)
      ? [
          { kind: 'heading', level: 2, text: heading },
          { kind: 'paragraph', said: { text, at: `/charter/${at}` } },
        ]
      : [];
  return {
    language: locale,
    kicker: words.charter,
    title: { text: isSaid(group.name) ? group.name : words.charter, at: '/name' },
    ...(charter?.agreedOn === undefined
      ? {}
      : {
          subtitle: {
            text: `${labels.agreedOn}: ${shortDate(charter.agreedOn, locale)} · ${charter.agreedOn}`,
            at: '/charter/agreedOn',
          },
        }),
    blocks: [
      ...about(group, words, locale),
      ...part(headings.purpose, charter?.purpose, 'purpose'),
      ...rules(charter?.groundRules, headings.groundRules),
      ...confidentiality(charter?.confidentiality, headings.confidentiality),
      ...part(headings.attendanceRule, charter?.attendance, 'attendance'),
      ...part(headings.structure, charter?.structure, 'structure'),
      ...part(headings.joining, charter?.joining, 'joining'),
      ...part(headings.leaving, charter?.leaving, 'leaving'),
      { kind: 'heading', level: 2, text: headings.agreement },
      { kind: 'paragraph', said: { text: sentences.agreed, at: '' } },
      { kind: 'signatures', people: signers(group, on), labels: [labels.signature, labels.signedOn] },
    ],
    footer: [words.charter, group.name].filter(isSaid).join(' · '),
    pageOf: sentences.pageOf,
  };
}

function about(group: PeerGroup, { labels }: Words, locale: string): readonly Block[] {
  const fact = (label: string, text: string | undefined, at: string): Fact[] =>
    isSaid(text) ? [{ label, said: { text, at } }] : [];
  const facts = [
    ...fact(labels.formed, group.formed && `${shortDate(group.formed, locale)} · ${group.formed}`, '/formed'),
    ...fact(labels.region, group.region, '/region'),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function rules(list: readonly string[] | undefined, heading: string): readonly Block[] {
  if (list === undefined || list.length === 0) return [];
  const items = list.map((text, index): Said => ({ text, at: `/charter/groundRules/${index}` }));
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', items, ordered: true },
  ];
}

function confidentiality(text: string | undefined, heading: string): readonly Block[] {
  if (!isSaid(text)) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'callout', said: { text, at: '/charter/confidentiality' } },
  ];
}

/** Those who are members on the day, or on any day where none is given; empty lines where nobody is named. */
function signers(group: PeerGroup, on: IsoDate | undefined): readonly Said[] {
  const members = on === undefined ? (group.memberships ?? []) : membersOn(group, on);
  if (members.length === 0) return Array.from({ length: unnamedLines }, () => ({ text: ' ', at: '' }));
  return members.map((membership) => ({
    text: membership.name ?? membership.practitioner,
    at: `/memberships/${group.memberships?.indexOf(membership)}/name`,
  }));
}
