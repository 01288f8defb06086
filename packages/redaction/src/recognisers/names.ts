import { classify } from '../classified.ts';
import type { Recogniser } from '../recogniser.ts';
import { findTitled, findTownCodes, readRoles } from '../roles.ts';
import { span } from '../span.ts';
import { tagEntities } from '../tagger/index.ts';

/**
 * People, places and organisations by the trained tagger with the packs of `options.packs`, who people are to the
 * case, ages right after names, and postcodes beside their towns.
 *
 * Its `find` throws a RangeError when no pack holds the tagger's weights.
 */
export const names: Recogniser = {
  id: 'names',
  kinds: ['person', 'place', 'organisation'],
  find: (reading, { packs = [], lowerCase = false }) => {
    const words = classify(reading);
    const entities = tagEntities(reading.text, reading.tokens, { packs, lowerCase }).map(
      ({ start, end, kind, subkind, score, why }) => span(start, end, kind, subkind, score, why),
    );
    return [...findTownCodes(words, entities), ...readRoles(words, entities), ...findTitled(words)];
  },
};
