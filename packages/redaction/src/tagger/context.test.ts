import { describe, expect, test } from 'vitest';
import { da } from '../packs/da.ts';
import { en } from '../packs/en.ts';
import { tokenise } from '../tokens.ts';
import { readContext } from './context.ts';
import { buildLexicon } from './lexicon.ts';
import { FREQUENT, ORDINARY } from './word-flags.ts';

const lexicon = buildLexicon([en, da]);

/** Whether each capital of a text, or each word in lower case, is a word by the lists. */
const isWord = (text: string, word: string, lowerCase = false): boolean => {
  const tokens = tokenise(text);
  const { words } = readContext(text, tokens, lexicon, lowerCase);
  const at = tokens.start.indexOf(text.indexOf(word));
  return ((words[at] ?? 0) & (FREQUENT | ORDINARY)) !== 0;
};

describe('words of another language', () => {
  test('are words in its own text and none in English', () => {
    expect(isWord('Patienten har ondt og er ikke i bedring. Nakke og ryg er stive.', 'Nakke')).toBe(true);
    expect(isWord('We asked about the dose and it was Nakke who had it.', 'Nakke')).toBe(false);
  });

  test('English words stay words in English', () => {
    expect(isWord('We asked about the dose. Review of the chart was late.', 'Review')).toBe(true);
  });

  test('in lower case count in English when names in lower case are not looked for', () => {
    const text = 'we asked about the dose and it was nakke who had it';
    expect(isWord(text, 'nakke')).toBe(true);
    expect(isWord(text, 'nakke', true)).toBe(false);
  });
});
