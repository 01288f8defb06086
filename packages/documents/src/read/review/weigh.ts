import { identifies } from '../../identifying.ts';
import { sentenceAround } from '../../private-matters.ts';
import { things } from '../fields/name.ts';
import type { ScannedSpan } from './scanner.ts';

/** How much weight a found detail has. */
export type Weight =
  /** It identifies a patient or another third person, and does not belong in a shared record. */
  | 'breach'
  /** A person must look. */
  | 'unsure';

/** Numbers of those who care, not of those cared for. */
const ofPractitioner =
  /registration|rpps|adeli|-big|gphc|gmc|nmc|hcpc|-hpr|lanr|bsnr|efn|ahpra|-npi|-gln|zsr|inami|riziv|colegiad|-hpi|member|prescriber|es-college|-agb|finess|us-dea|provider|practitioner|council/u;

/** Holders that name who made a file, not whom it is about. */
export const makers: ReadonlySet<string> = new Set([
  'author',
  'creator',
  'lastmodifiedby',
  'manager',
  'company',
  'xmp-creator',
  'xmp-author',
  'producer',
  'xmp-rights',
]);

const titled =
  /(?:\b(?:mr|mrs|ms|miss|mx|master|patient|pt|client|resident|baby|child|herr|frau|monsieur|madame|mme|m|mevrouw|mevr|meneer|dhr|señora?|sra?|don|doña|fru|hr|herra|пан|пані|пацієнт\p{L}*|хвор\p{L}*|patiente?n?|patienten|pasient\p{L}*|tūroro)\.?)\s+$/iu;

const surest = 0.9;
/** The same in German, where every noun has a capital. */
const surestInGerman = 0.985;

/**
 * What a detail weighs in a file of unknown making; `undefined` where it tells nothing of anyone by itself. What identifies
 * is said by `identifies`; here the words around it count.
 */
export function weigh(
  span: ScannedSpan,
  text: string,
  aside: boolean,
  language?: string,
): Weight | undefined {
  const { kind, subkind, score, start } = span;
  if (kind === 'date') return born.test(text.slice(Math.max(0, start - 24), start)) ? 'breach' : undefined;
  const how = identifies(span);
  if (how === undefined || subkind === 'member' || subkind === 'member-registration') return undefined;
  if (kind === 'person') return weighName(span, text, aside, language);
  if (kind === 'identifier') {
    if (subkind === 'record' && ofForm.test(text.slice(Math.max(0, start - 24), start))) return undefined;
    if (subkind === 'handle' || subkind === 'mac' || (subkind !== undefined && ofPractitioner.test(subkind)))
      return undefined;
    return how === 'surely' ? 'breach' : 'unsure';
  }
  return score >= 0.6 && caredFor.test(sentenceAround(text, span)) ? 'breach' : undefined;
}

function weighName(
  { subkind, score, start, end }: ScannedSpan,
  text: string,
  aside: boolean,
  language: string | undefined,
): Weight | undefined {
  const name = text.slice(start, end);
  const words = name.trim().split(/[\s-]+/);
  const isTitled =
    titled.test(text.slice(Math.max(0, start - 24), start)) || titled.test(`${name.split(' ', 1)[0]} `);
  if (subkind === 'clinician') return undefined;
  // "a patient on Adalat Oros" names what is taken.
  if (subkind === 'patient' && !isTitled && takes.test(text.slice(Math.max(0, start - 28), start)))
    return undefined;
  if (
    !isTitled &&
    subkind === undefined &&
    (isNoun(name) || words.some((one) => things.test(one)) || /[\n\t]/.test(name))
  )
    return undefined;
  if (subkind === 'patient' || subkind === 'relative' || isTitled) return 'breach';
  if (isCited(sentenceAround(text, { start, end })) || words.length < 2) return undefined;
  if (score >= (language === 'de' ? surestInGerman : aside ? 0.6 : surest)) return 'breach';
  return score >= 0.75 && language !== 'de' ? 'unsure' : undefined;
}

/** Words before a number that counts answers, versions or meetings, and nobody. */
const ofForm =
  /(?<!\p{L})(?:response|submission|entry|form|ticket|reference|ref|version|meeting|minutes|receipt|invoice|page|session)\s*(?:id|no\.?|nr\.?|number)?\s*[:#№]*\s*$/iu;

/** Words before what a person takes. */
const takes =
  /(?<!\p{L})(?:on|taking|using|with|given|prescribed|started|starting|for)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u;

/** Words before the day on which someone was born. */
const born =
  /(?<!\p{L})(?:born(?: on)?|d\.?o\.?b\.?|date of birth|né(?:e|\(e\))? le|geb(?:oren)?\.?(?: am| op)?|geboortedatum|geburtsdatum|født(?: den)?|född(?: den)?|nacid[oa] el|fecha de nacimiento|date de naissance|народи\p{L}+|whānau i te)[\s:,]*$/iu;

/** Those who are cared for, and theirs. */
const caredFor =
  /(?<!\p{L})(?:patient|client|resident|daughter|son|wife|husband|mother|father|carer|caregiver|next of kin|lives (?:at|in|on)|patientin|tochter|sohn|ehefrau|ehemann|fille|fils|épouse|époux|patiënte?|dochter|zoon|datter|sønn|dotter|paciente|hij[oa]|пацієнт\p{L}*|доньк\p{L}*|tūroro)(?:['’]?s)?(?!\p{L})/iu;

/** Authors of what was read. */
const isCited = (sentence: string): boolean =>
  /\bet al\b|\bdoi\b|\b(?:resources?|references?|websites?|source|further reading|published by)\s?:|\b(?:19|20)\d\d\s?;\s?\d|\d\s?\(\d{1,3}\)\s?:|\bjournal of\b|\((?:19|20)\d\d\)\.|\bISBN\b|\bjournal (?:19|20)\d\d|\bpp\. \d/iu.test(
    sentence,
  );

/** German nouns have capitals too. */
const isNoun = (words: string): boolean =>
  /(?:gabe|nahme|sicht|menten|mente|fälle|frage|fragen|wesen|technik|ung|ungen|heit|keit|schaft|tion|tät|mittel|mitteln|therapie|besprechung)(?![\p{L}])/u.test(
    words,
  );
