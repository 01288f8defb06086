import type { LabelField } from './pack.ts';

/** Questions of forms, and what the answer is; the first that fits counts. In the ten languages that records are read in. */
const questions: readonly (readonly [RegExp, LabelField])[] = [
  [/\b(?:next|nächste\w*|prochaine?|volgende|næste|neste|nästa|próxim[oa])\b|наступн\p{L}*/iu, 'nextDate'],
  [
    /confidential|privacy|vertraulich|confidentialité|vertrouwelijk|fortrolig|taushet|tystnad|sekretess|confidencial|конфіденці|matatapu|identif/iu,
    'confidentiality',
  ],
  [
    /apolog|(?:who|wer|qui|wie|hvem|vem|vilka|quién(?:es)?|хто|wai)\b.*(?:absent|unable|could not|couldn’t|fehlte|entschuldigt|absente?s?|excusé|afwezig|verhinderd|fravær|forfall|afbud|frånvar|förhinder|excus|ausente|відсутн|whakapāha)/iu,
    'apologies',
  ],
  [
    /^(?:who|wer|qui|wie|hvem|vem|quién(?:es)?|хто)\b.*(?:\bnotes?\b|minutes|protokoll|compte[- ]rendu|notul|verslag|referat|anteckn|\bacta\b|протокол)/iu,
    'noteTaker',
  ],
  [
    /^(?:who|wer|qui|wie|hvem|vem|quién|хто)\b.*(?:chair|facilitat|led|leite|moder|anim|voorz|ledet|leda|ledde|dirig|вів|вела)/iu,
    'facilitator',
  ],
  [
    /^(?:who|wer|qui|wie|hvem|vem|vilka|quién(?:es)?|хто|ko wai)\b.*(?:attend|present|there|came|took part|joined|teilg|teilnahm|dabei|anwesend|présent|particip|aanwezig|deelgenomen|deltog|til ?stede|deltok|med\b|närvar|deltog|asisti|presente|присутн|взяв|узяв|tae mai)/iu,
    'attendees',
  ],
  [/^(?:please )?list\b.*(?:attend|present|participants|members)/iu, 'attendees'],
  [
    /^(?:(?:on )?what (?:was the )?(?:date|day)|when|an welchem tag|wann|quand|à quelle date|wanneer|op welke datum|hvornår|når|når|när|cuándo|en qué fecha|коли|якого числа|nōnahea)\b/iu,
    'date',
  ],
  [/^(?:what time|um wie viel uhr|à quelle heure|hoe laat|hvad tid|hva tid|a qué hora|о котрій)\b/iu, 'time'],
  [
    /^(?:how did (?:you|the group|we|your group) meet|wie habt ihr euch getroffen)|(?:online|in person|face to face).*\bor\b/iu,
    'modality',
  ],
  [
    /^(?:where|what (?:was the )?(?:venue|place|location)|wo\b|où|waar|hvor|var|dónde|en qué lugar|де|ki hea|i hea)\b/iu,
    'venue',
  ],
  [
    /^(?:(?:briefly|please|shortly) )*(?:summari[sz]e|describe|outline)\b.*(?:discuss|meeting|talk|topic|session)|^what\b.*(?:discuss|talk|cover|topics?)|^(?:was|worüber|welche themen)\b.*(?:besprochen|gesprochen)|^(?:de quoi|qu’avez-vous|quels sujets|quels thèmes)|^(?:waarover|wat)\b.*(?:besproken|gesproken)|^hva[d]?\b.*(?:drøft|tal|snakk)|^vad\b.*(?:diskuter|prat|tal)|^(?:qué|de qué|sobre qué)\b.*(?:trat|habl|coment|discut)|^(?:що|про що)\b.*(?:обговор|говор)/iu,
    'summary',
  ],
];

/** A question or a request of a form, as a label: `Where did you meet?`. */
export function questionOf(text: string): LabelField | undefined {
  if (text.length > 100 || text.length < 6 || !asks.test(text)) return undefined;
  const bare = text
    .trim()
    .replace(/^¿\s*/, '')
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replace(/\s*\*$/, '');
  if (!bare.endsWith('?') && !requests.test(bare)) return undefined;
  if (/[.!]\s/.test(bare)) return undefined;
  return questions.find(([pattern]) => pattern.test(bare))?.[1];
}

const asks = /\?|^\s*(?:who|please|list|briefly|summ|desc|outl)/iu;
const requests = /^(?:who|please list|list|(?:please |briefly )*(?:summari[sz]e|describe|outline))\b/iu;
