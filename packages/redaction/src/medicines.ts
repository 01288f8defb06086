import { foldedHash } from './characters.ts';

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldedHash));

/**
 * Brands and remedies that look like names and stand on no list of words: Pharmac's schedule and shelves of New
 * Zealand pharmacies. Those that are people's names as well (Ava, Yasmin, Valerian) are left out.
 */
export const MEDICINES: ReadonlySet<number> = setOf(
  'amgevita biktarvy veklury jardiamet apidra toujeo onbrez arcoxia norspan razene fucidin foban norimin postinor setrona evista zyban nicorette habitrol echinacea ginkgo kava turmeric ashwagandha manuka horopito kumarahou berocca robitussin zarzio rapamune azamun salazopyrin olumiant xeljanz paxlovid augmentin panadol lactulose ellipta turbuhaler accuhaler respimat handihaler breezhaler flexpen penfill solostar mirena jadelle jaydess kyleena levonelle implanon nexplanon boostrix shingrix gardasil bexsero',
);

/** Second words of brands that are words or names by themselves. */
export const BRAND_ENDINGS: ReadonlySet<number> = setOf('forte duo plus osteo junior retard rapid depot');

/** Stems of non-proprietary names that end no one's name; WHO, The use of stems in the selection of INN, 2018. */
const STEMS =
  /(?:mab|sartan|statin[ae]?|azole?|olol|pril|adol|purine|cillin|cilin[ae]?|mycin|micina|gliptin|flozin|glutid[ae]?|xaban|tinib|triptan|setron|oxacin|cyclin[ae]?|ciclina|dronate|oxetin[ae]?|azepam|trexate?|formin[ae]?|semid[ae]?|peridon[ae]?|prinol?|статин|азол|олол|прил|адол|сартан|цилін|міцин|циклін|формін|семід|азепам|ксабан)$/iu;

/** Shortest and longest non-proprietary name that is believed by its stem. */
const SHORTEST = 7;
const LONGEST = 30;

/** Whether a word of a text is the non-proprietary name of a medicine by its ending. */
export const hasStem = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST && end - start < LONGEST && STEMS.test(text.slice(end - SHORTEST, end));
