import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const government: Source = {
  title: 'Financement des groupes locaux d’évaluation médicale',
  publisher: 'Council of Ministers',
  url: 'https://news.belgium.be/fr/financement-des-groupes-locaux-devaluation-medicale',
  read: '2026-11-21',
  certainty: 'read',
};

const union: Source = {
  title: 'Assouplissement du financement des GLEMs',
  publisher: 'ABSyM-BVAS (doctors’ union)',
  url: 'https://absym-bvas.be/fr/actualite/assouplissement-du-financement-des-glems',
  read: '2026-11-21',
  certainty: 'secondary',
};

const covid: Source = {
  title: 'L’accréditation assouplie vu le contexte Covid',
  publisher: 'Le Spécialiste',
  url: 'https://lespecialiste.be/fr/actualites/l-rsquo-accreditation-nbsp-assouplie-vu-le-contexte-covid.html',
  read: '2026-11-21',
  certainty: 'secondary',
};

const needed = {
  at: 'Summary of the source',
  paraphrase: true,
  source: {
    title: 'Accreditation of doctors; addresses were not retained',
    publisher: 'Several',
    read: '2026-11-21',
    certainty: 'secondary',
  },
} as const;

const points = { ...needed, quote: '1 credit point an hour; 20 a year with 3 ethics' } as const;

const operation = 'Règles de fonctionnement';
const funding = 'Funding';
const report = { at: funding, quote: 'report date, topic, attendance', paraphrase: true } as const;
const membership = {
  at: operation,
  quote: 'one group per doctor, change at most once a year',
  paraphrase: true,
} as const;
const notFunded = [{ words: 'The meeting is not funded.' }];

/** Local groups for medical evaluation in Belgium (LOK, GLEM). */
export const beInami: Scheme = {
  id: 'be-inami',
  title: 'Local groups for medical evaluation (LOK, GLEM)',
  authority: 'RIZIV-INAMI',
  jurisdiction: 'BE',
  editions: [
    {
      from: '2011-01-01',
      source: {
        title: 'Règles de fonctionnement d’un Glem',
        publisher: 'INAMI',
        url: 'https://www.inami.be/fr/professionnels/sante/medecins/qualite/accreditation/Pages/medecins-accreditation-glem-fonctionnement.aspx',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 8, max: 25 },
          citation: {
            at: operation,
            quote: 'minimum 8 médecins accrédités ou accréditables et de maximum 25 médecins',
          },
        },
        {
          id: 'sites',
          about: 'group',
          level: 'must',
          requires: { kind: 'similarity', of: 'site', min: 2 },
          citation: { at: operation, quote: 'not all from one hospital', paraphrase: true },
          figure: 'Not all of one is of two at least.',
        },
        {
          id: 'rapporteur',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 1, role: 'rapporteur' },
          citation: {
            at: operation,
            quote: 'rapporteur is an accredited doctor who keeps the list and reports online',
            paraphrase: true,
          },
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup', unlessNew: true },
          citation: {
            at: funding,
            quote: 'at least four meetings with at least three participants each',
            paraphrase: true,
            source: government,
          },
          consequences: [{ words: 'The group is not funded for the year.' }],
        },
        {
          id: 'quorum',
          about: 'meeting',
          level: 'must',
          towards: 'group',
          requires: { kind: 'quorum', min: 3 },
          citation: {
            at: funding,
            quote: 'at least three participants each',
            paraphrase: true,
            source: government,
          },
          consequences: notFunded,
        },
        {
          id: 'quorum-of-members',
          about: 'meeting',
          level: 'should',
          towards: 'group',
          requires: { kind: 'quorum', min: 3, members: true },
          citation: {
            at: funding,
            quote: 'au moins trois de leurs membres doivent y avoir participé',
            source: union,
          },
          interpretation: 'participants',
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 60 },
          citation: { at: 'Summary of the source', quote: '≥1 h', paraphrase: true },
        },
        {
          id: 'in-person',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'modality', oneOf: ['inPerson'] },
          citation: {
            at: 'COVID',
            quote: 'e-GLEM accepted retroactively from 13 Mar 2020',
            paraphrase: true,
            source: covid,
          },
        },
        {
          id: 'sponsor',
          about: 'meeting',
          level: 'must',
          towards: 'group',
          requires: { kind: 'recordField', field: 'sponsored', absent: true },
          citation: { at: funding, quote: 'no sponsor at all', paraphrase: true },
          consequences: notFunded,
        },
        {
          id: 'date',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'date' },
          citation: report,
        },
        {
          id: 'topics',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'topics' },
          citation: report,
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: report,
        },
        {
          id: 'report-deadline',
          about: 'record',
          level: 'must',
          towards: 'group',
          requires: { kind: 'deadline', of: 'reported', months: 1, endOfMonth: true },
          citation: { at: funding, quote: 'by the end of the following month', paraphrase: true },
          figure: 'The following month is one month later.',
          consequences: notFunded,
        },
        {
          id: 'meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 2, of: 'sameGroup' },
          citation: { ...needed, quote: '4 (G); 2 (P)' },
        },
        {
          id: 'points',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'points', min: 20, activities: 'any' },
          citation: points,
        },
        {
          id: 'ethics',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'points', min: 3, meetings: false, activities: ['ethics'] },
          citation: points,
        },
        {
          id: 'one-group',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'groups', of: 'atOnce', max: 1 },
          citation: membership,
        },
        {
          id: 'change-of-group',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'groups', of: 'joined', max: 1 },
          citation: membership,
        },
        {
          id: 'absences',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'attendance', of: 'absencesInARow', max: 4 },
          citation: { at: operation, quote: 'five unexplained absences in a row', paraphrase: true },
          figure: 'Five have a consequence, so four are the most without it.',
          consequences: [{ words: 'The group may remove the member without consent.' }],
        },
      ],
      interpretations: [
        {
          id: 'participants',
          question: 'Must the three be members of the group?',
          options: [
            { id: 'anyParticipants', words: 'Three participants; that they are members is advice.' },
            {
              id: 'membersOnly',
              words: 'Three members, as the union’s page words it.',
              changes: { 'quorum-of-members': { level: 'must' } },
            },
          ],
        },
      ],
      credits: [
        {
          unit: 'points',
          amount: 1,
          per: 60,
          citation: { at: 'Summary of the source', quote: '1 credit point an hour', paraphrase: true },
        },
      ],
      grants: [
        {
          unit: 'points',
          amount: 2,
          each: 'quarter',
          from: '2020-03-13',
          to: '2020-12-31',
          citation: {
            at: 'COVID',
            quote: 'two credit points per quarter given without a meeting',
            paraphrase: true,
            source: covid,
          },
        },
      ],
      waivers: [
        {
          rules: ['report-deadline'],
          from: '2011-01-01',
          to: '2012-12-31',
          why: 'the rule on reporting was published late, and 808 of 1,726 groups would have failed it',
          citation: {
            at: funding,
            quote:
              '808 des 1.726 GLEMS ne remplissaient pas les conditions requises pour les années 2011 et 2012',
            source: government,
          },
        },
        {
          rules: ['in-person'],
          from: '2020-03-13',
          why: 'meetings online are accepted since the epidemic',
          citation: { at: 'COVID', quote: 'rétroactivement au 13/3/2020', source: covid },
        },
      ],
      notes: [
        'Eight doctors to exist, three to be funded, two meetings for a member. What is asked for funding decides nothing of a member’s own year.',
        'When points without a meeting ended was not seen; none are assumed after 2020.',
      ],
    },
  ],
};
