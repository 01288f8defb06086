import type { MeetingFormat } from './format.ts';

const at = 'Procédure';

/** A meeting of a French groupe de pairs; the shares of time are ours, the first being the longest as the source says. */
export const groupesDePairs: MeetingFormat = {
  id: 'groupes-de-pairs',
  title: 'Groupe de pairs',
  source: {
    title: 'Groupes d’amélioration des pratiques: pourquoi faire si compliqué ?',
    publisher: 'Société française de médecine générale',
    url: 'https://www.sfmg.fr/actualites/detail/groupes-damelioration-des-pratiques-pourquoi-faire-si-complique-',
    read: '2026-11-25',
    certainty: 'read',
  },
  steps: [
    {
      step: 'present',
      title: 'A case drawn by lot',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: { at, quote: 'chaque participant présente à ses pairs un cas clinique tiré au sort' },
    },
    {
      step: 'advise',
      title: 'The group discusses it, with reasons',
      per: 'presenter',
      weight: 2,
      adviceAllowed: true,
      citation: {
        at,
        quote:
          'Les échanges argumentés basés sur leur pratique concrète alimentent l’intelligence collective',
      },
    },
    {
      step: 'didactic',
      title: 'Health services nearby',
      per: 'meeting',
      weight: 20,
      adviceAllowed: true,
      citation: { at, quote: 'consacré au partage d’information sur l’offre locale de santé' },
    },
    {
      step: 'checkOut',
      title: 'What the group likes',
      per: 'meeting',
      weight: 15,
      adviceAllowed: true,
      citation: { at, quote: 'un moment libre, à la discrétion du groupe pour discuter de sujets divers' },
    },
  ],
};
