import type { Coding, CodingStudy } from '@peer-groups/sustainability';
import { createChance } from './chance.ts';

/**
 * 129 learning episodes of 53 facilitators, each coded by three people: the numbers of doi 10.1186/s12909-024-06424-9; the episodes are
 * invented and have no text.
 */
export function inventEpisodes(seed: number): CodingStudy {
  const chance = createChance(seed);
  const what = [
    { id: 'community', name: 'Care in the community' },
    { id: 'patientCare', name: 'Patient care' },
    { id: 'learning', name: 'Learning about learning' },
  ];
  const from = [
    { id: 'generalists', name: 'Generalists' },
    { id: 'own', name: 'Own specialty' },
    { id: 'other', name: 'Other specialties' },
    { id: 'patients', name: 'Patients and community' },
  ];
  const units = Array.from({ length: 129 }, (_, i) => ({
    id: `e${String(i + 1).padStart(3, '0')}`,
    subject: `s${String((i % 53) + 1).padStart(2, '0')}`,
  }));
  const coders = ['coder A', 'coder B', 'coder C'];
  const codings: Coding[] = [];
  for (const unit of units) {
    const main = chance.pick([
      ['community', 50],
      ['patientCare', 50],
      ['learning', 29],
    ] as const);
    const others = what.map((code) => code.id).filter((id) => id !== main && chance.happens(0.2));
    const source = chance.pick(
      main === 'community'
        ? ([
            ['generalists', 6],
            ['own', 1],
            ['other', 1],
            ['patients', 3],
          ] as const)
        : ([
            ['generalists', 5],
            ['own', 3],
            ['other', 4],
            ['patients', 1],
          ] as const),
    );
    for (const coder of coders) {
      if (chance.happens(0.03)) continue;
      const seen = [main, ...others].filter(() => chance.happens(0.9));
      codings.push({
        unit: unit.id,
        coder,
        facet: 'what',
        codes: chance.happens(0.06)
          ? [...seen, 'learning'].filter((id, i, all) => all.indexOf(id) === i)
          : seen,
      });
      codings.push({
        unit: unit.id,
        coder,
        facet: 'from',
        codes: [chance.happens(0.86) ? source : from[chance.whole(0, 3)]!.id],
      });
    }
  }
  return {
    codebook: {
      facets: [
        { id: 'what', name: 'What was learned', several: true, codes: what },
        { id: 'from', name: 'From whom', several: false, codes: from },
      ],
    },
    units,
    coders,
    codings,
  };
}
