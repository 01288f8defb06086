interface Range {
  readonly start: number;
  readonly end: number;
}

/** Matters of health and of private life, by the beginnings of words: told of a member, they are nobody else's. */
const matters: RegExp =
  /(?<!\p{L})(?:depress|anxi|burnout|burn-out|divorc|separat(?:ed|ion) from|pregnan|miscarr|diagnos(?:ed|is) (?:with|of)|cancer|alcohol|addict|complaint against|investigated by|disciplinary|under investigation|bullied|bullying by|bereave|death of (?:his|her|their)|his marriage|her marriage|suicid|mental health|own health|his health|her health|sick leave|stress leave|panic attack|medication for (?:his|her)|(?:his|her|their) own (?:illness|treatment)|(?:an?|his|her|their|own) (?:[a-z]+ )?(?:mistake|error)(?! rate)|financial trouble|bankrupt|depressiv|scheidung|schwanger|erschöpfung|krankschreibung|krebs|sucht|dépressi|divorce|enceinte|arrêt maladie|depressie|scheiding|zwanger|overspannen|skilsmisse|gravid|sygemeld|sykmeld|sjukskriv|depresi|embaraz|baja médica|депрес|розлуч|вагітн|вигоран)/iu;

/** The sentence that a span stands in. */
export function sentenceAround(text: string, { start, end }: Range): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1, start - 400);
  const stop = /[.!?](?:\s|$)|\n/.exec(text.slice(end, end + 400));
  return text.slice(from, end + (stop?.index ?? 400));
}

/** What members do at a meeting, as it stands after a name. */
const atWork =
  /^(?:\s+(?:and|&)\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?)?\s+(?:(?:is to|will|then|also|briefly|kindly|has|had|to)\s+)*(?:present|led\b|lead|chair|(?:co-?)?facilitat|host|open|clos|welcom|introduc|shar|discuss|review|summari[sz]|outlin|explain|describ|demonstrat|show|talked (?:about|on|through)|spoke (?:about|on|to)|report|ask|rais|suggest|propos|recommend|agree|offer|volunteer|under(?:took|take)|bring|brought|took (?:the|notes|minutes|us)|tak(?:e|ing) (?:the|notes|minutes)|record|prepar|collat|circulat|sen[dt]|e-?mail|distribut|updat|follow|check|audit|contact|compar|note[ds]?\b|comment|remind|provid|gave (?:a|an|us|feedback|some)\b|ran\b|run\b|organi[sz]|arrang|invit|plan|set\b|confirm|advis|reflect|consider|refer|cit|quot|read\b|thank|apologi[sz]|attend|join|arriv|left (?:at|early))/iu;

/** A name that stands in a list or a heading, owns a contribution, or tells by whom it was made. */
const inPassing =
  /^(?:\s*(?:[:;()/–—-]|,\s*\p{Lu}|$|\n)|[’']s\s+(?:article|audit|case|example|handout|point|presentation|question|summary|talk|topic))/u;
const byThem =
  /(?:\b(?:by|with|from|thanks? to|thanked|notes?|minutes|facilitator|timekeeper|presenter|present(?: were)?|attended|attendees|apologies|absent|members)\b[\s:]*|\)[,;]?\s+(?:and\s+)?|(?:^|\n)[-•*\d.)\s]*)$/iu;
/** Names between those words and the name: by whom, from whom, in a list. */
const byThemAnd =
  /\b(?:[Bb]y|[Ff]rom|[Aa]pologies|[Pp]resent(?: were)?|[Aa]ttended|[Aa]bsent)[\s:]+(?:\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3}(?:, (?:and )?| (?:and|&) )){1,12}$/u;
const ofThemselves = /\bthat (?:he|she|they|his|her|their)\b/iu;
const inEnglish =
  /\b(?:the|an?|and|of|to|was|were|is|are|has|had|have|on|for|that|his|her|who|we|he|she|with|about|in|at|not|cannot)\b/iu;

/**
 * Whether the sentence around a member's name tells something private of them: `surely` where it speaks of health, private
 * life or a mistake; `perhaps` where an English sentence tells anything else than what members do at a meeting. That
 * somebody presented, asked or agreed is what a record is for.
 *
 * @param language Language of the text where it is known, as a BCP 47 tag; by default its words tell whether it is English.
 * @example
 * toldOfMember('Aroha told us of her own depression.', { start: 0, end: 5 }); //=> 'surely'
 * toldOfMember('Aroha was suspended.', { start: 0, end: 5 }); //=> 'perhaps'
 * toldOfMember('Aroha presented an article.', { start: 0, end: 5 }); //=> undefined
 */
export function toldOfMember(text: string, span: Range, language = 'en'): 'surely' | 'perhaps' | undefined {
  const sentence = sentenceAround(text, span);
  if (matters.test(sentence)) return 'surely';
  if (!language.startsWith('en') || !inEnglish.test(sentence)) return undefined;
  if (ofThemselves.test(sentence)) return 'perhaps';
  const after = text.slice(span.end, span.end + 80);
  const before = text.slice(Math.max(0, span.start - 160), span.start);
  const isHarmless =
    atWork.test(after) ||
    inPassing.test(after) ||
    (byThem.test(before.slice(-40)) && before.trim() !== '') ||
    byThemAnd.test(before);
  return isHarmless ? undefined : 'perhaps';
}
