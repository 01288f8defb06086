import type { Edition, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const abroad: Source = {
  title: 'Deelname intercollegiale toetsing buitenland',
  publisher: 'Nederlands Huisartsen Genootschap',
  url: 'https://www.nhg.org/praktijkvoering/herregistratie-certificering/deelname-intercollegiale-toetsing-buitenland/',
  read: '2026-11-21',
  certainty: 'read',
};

const knmg: Source = {
  title: 'Intercollegiale toetsing',
  publisher: 'KNMG',
  url: 'https://www.knmg.nl/opleiding-herregistratie-carriere/abc1/cluster-1-arts/intercollegiale-toetsing.htm',
  read: '2026-11-21',
  certainty: 'read',
};

const linkh: Source = {
  title: 'Huisarts in het buitenland: group criteria',
  publisher: 'LINKH',
  url: 'http://www.linkh.nl/huisarts-in-het-buitenland.html',
  read: '2026-11-21',
  certainty: 'read',
};

const gps = ['generalPractitioner'] as const;
const table = 'Summary of the source';
const aims = { at: 'Groep', quote: 'a shared aim and a year plan', paraphrase: true } as const;

const common: Omit<Edition, 'from'> = {
  source: abroad,
  cycle: { kind: 'personal', years: 5 },
  rules: [
    {
      id: 'hours',
      about: 'practitioner',
      level: 'must',
      requires: { kind: 'credit', unit: 'hours', min: 10 },
      citation: { at: 'Herregistratie', quote: 'minimaal 10 uur geaccrediteerde intercollegiale toetsing' },
      consequences: [{ below: 10, words: 'Registration is renewed for a limited period.' }],
    },
    {
      id: 'hours-each-year',
      about: 'practitioner',
      level: 'should',
      requires: { kind: 'credit', unit: 'hours', min: 2, each: 'year' },
      citation: { at: table, quote: '≥2 h a year', paraphrase: true },
    },
    {
      id: 'group-size',
      about: 'group',
      level: 'must',
      requires: { kind: 'groupSize', min: 3, only: gps },
      citation: { at: 'Groep', quote: 'een vaste groep van ten minste drie huisartsen', source: knmg },
    },
    {
      id: 'advised-size',
      about: 'group',
      level: 'should',
      requires: { kind: 'groupSize', min: 6, max: 10 },
      citation: { at: table, quote: '3 GPs, 6–10', paraphrase: true },
    },
    {
      id: 'group-meetings',
      about: 'group',
      level: 'must',
      requires: { kind: 'meetings', min: 2, of: 'anyGroup', each: 'year' },
      citation: { at: 'Groep', quote: 'Er zijn twee of meer samenkomsten per jaar.', source: linkh },
    },
    {
      id: 'duration',
      about: 'meeting',
      level: 'should',
      requires: { kind: 'duration', min: 60 },
      citation: { at: table, quote: '≥1 h', paraphrase: true },
    },
    {
      id: 'aim',
      about: 'group',
      level: 'must',
      requires: { kind: 'charter', item: 'purpose' },
      citation: aims,
    },
    {
      id: 'year-plan',
      about: 'group',
      level: 'must',
      requires: { kind: 'milestones', what: 'plan', min: 1 },
      citation: aims,
    },
    {
      id: 'report',
      about: 'record',
      level: 'must',
      requires: { kind: 'recordField', field: 'summary' },
      citation: { at: 'Groep', quote: 'showing variation between doctors; report', paraphrase: true },
    },
  ],
  credits: [
    {
      unit: 'hours',
      amount: 1,
      per: 60,
      citation: { at: table, quote: '1 h = 1 point, only if EKC-led', paraphrase: true },
    },
  ],
  notes: ['The cycle is taken to be the practitioner’s own registration, of five years.'],
};

/** Peer review groups of general practitioners in the Netherlands. */
export const nlNhg: Scheme = {
  id: 'nl-nhg',
  title: 'Peer review by colleagues (intercollegiale toetsing)',
  authority: 'KNMG and NHG',
  jurisdiction: 'NL',
  editions: [
    {
      ...common,
      from: '2010-01-01',
      rules: [
        ...common.rules,
        {
          id: 'quality-consultant',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'ekc' },
          citation: {
            at: 'EKC',
            quote: 'since 1 Jan 2010 only if guided by a registered quality consultant',
            paraphrase: true,
          },
        },
      ],
    },
    { ...common, from: '2009-01-01', to: '2009-12-31' },
  ],
};
