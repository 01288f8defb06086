import { classify } from '../classified.ts';
import type { Recogniser } from '../recogniser.ts';
import { findCuedNames } from '../cued-names.ts';
import type { WordFlags } from '../cued-names.ts';
import { dropNoNames } from '../no-names.ts';
import { findCues, findTitled, findTownCodes, readRoles } from '../roles.ts';
import { tagEntities, wordFlags } from '../tagger/index.ts';

/**
 * People, places and organisations by the trained tagger with the packs of `options.packs`, who people are to the
 * case, ages right after names, and postcodes beside their towns.
 *
 * Its `find` throws a RangeError when no pack holds the tagger's weights.
 */
export const entities: Recogniser = {
  id: 'entities',
  kinds: ['person', 'place', 'organisation'],
  find: (reading, { packs = [], lowerCase = false }) => {
    const words = classify(reading);
    const flagsOf: WordFlags = (hash, abroad) => wordFlags(packs, hash, abroad);
    const tagged = tagEntities(reading.text, reading.tokens, { packs, lowerCase });
    const found = dropNoNames(words, tagged, flagsOf);
    const cues = findCues(words);
    return [
      ...findTownCodes(words, found),
      ...readRoles(words, found),
      ...findTitled(words, cues),
      ...findCuedNames(words, cues, flagsOf),
    ];
  },
};
