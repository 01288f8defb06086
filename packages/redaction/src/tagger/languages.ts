import { foldedHash } from '../characters.ts';

/** Languages that the tagger tells apart by their function words; 0 stands for unknown. */
export const LANGUAGES = ['', 'en', 'da', 'nl', 'de', 'fr', 'es', 'uk'] as const;

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with was is for her his she he has had on at by this that from not no were been are which be it as patient',
  da: 'og er det at den til på med for ikke som af har blev hun han ved efter fra være om patienten var jeg kan sin',
  nl: 'het een van en is niet met op voor zijn was bij haar hij zij door naar heeft werd geen ook aan patiënt te uit wordt',
  de: 'der die und das ist nicht mit den von ein eine wurde bei wir sich auf im zur zum des dem einen sie er keine nach hat',
  fr: 'le les et des une est pas dans pour sur du avec au par elle il qui nous été ne cette son ses aux la une',
  es: 'el los las y en una con por que del para se no es al su como fue sin paciente ha lo le más presenta',
  uk: 'та і не на що з до від за у в під час було була був після для як її його він вона пацієнт ми це при про або',
};

const SIZE = 1024;
const keys = new Int32Array(SIZE);
const values = new Uint8Array(SIZE);
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const hash = foldedHash(word);
    let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
    keys[slot] = hash;
    values[slot] = (values[slot] as number) | (1 << (LANGUAGES.indexOf(language as 'en') - 1));
  }
}

/** Bit set of the languages (bit 0 = English) in which a word is a function word. */
export const languagesOf = (hash: number): number => {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (values[slot] !== 0) {
    if (keys[slot] === hash) return values[slot] as number;
    slot = (slot + 1) & (SIZE - 1);
  }
  return 0;
};
