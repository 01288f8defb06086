import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const society: Source = {
  title: 'Groupes d’amélioration des pratiques: pourquoi faire si compliqué ?',
  publisher: 'Société française de médecine générale',
  url: 'https://www.sfmg.fr/actualites/detail/groupes-damelioration-des-pratiques-pourquoi-faire-si-complique-',
  read: '2026-11-25',
  certainty: 'read',
};

const group: Source = {
  title: 'Groupe de pairs',
  publisher: 'A group in Villaumed',
  url: 'http://villaumed.fr/slide-view/la-vie-du-pole/www.villaumed.fr/uncategorized/groupe-de-pairs',
  read: '2026-11-25',
  certainty: 'secondary',
};

const at = 'Procédure';
const present = {
  at: 'Émargement',
  quote:
    'Chaque participant doit être présent à au moins cinq réunions par an ce qu’il atteste en signant la feuille d’émargement.',
  source: group,
} as const;

/** Groupes de pairs of general practitioners in France. */
export const frSfmg: Scheme = {
  id: 'fr-sfmg',
  title: 'Groupes de pairs',
  authority: 'Société française de médecine générale',
  jurisdiction: 'FR',
  editions: [
    {
      from: '2018-01-01',
      source: society,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 6, max: 12 },
          citation: { at, quote: 'Les groupes sont constitués de 6 à 12 pairs' },
        },
        {
          id: 'one-specialty',
          about: 'group',
          level: 'must',
          requires: { kind: 'similarity', of: 'profession', max: 1 },
          citation: { at, quote: 'lié au huis-clos entre médecins de même spécialité' },
          figure: 'The same specialty is one.',
        },
        {
          id: 'meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 5, of: 'sameGroup' },
          citation: present,
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: present,
        },
        {
          id: 'cases-in-turn',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'each', list: 'cases', field: 'presenter' },
          citation: { at, quote: 'chaque participant présente à ses pairs un cas clinique tiré au sort' },
        },
        {
          id: 'moderator',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'facilitator' },
          citation: {
            at: 'Animation',
            quote: 'Un modérateur qui assure le respect du temps de parole de chacun et veille aux horaires',
            source: group,
          },
        },
        {
          id: 'secretary',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'noteTaker' },
          citation: {
            at: 'Animation',
            quote: 'Un secrétaire qui rédige pendant la séance le compte rendu de la réunion',
            source: group,
          },
        },
      ],
      notes: [
        'The first day of this wording is not known: 1 January 2018 is assumed. Groups meet nine times a year on average, which is no rule.',
        'A group’s page gives five members as the least; the society’s own six is encoded.',
      ],
    },
  ],
};
