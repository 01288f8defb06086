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

/**
 * Whether the sentence around a member's name tells something private of them. That somebody presented, asked or agreed is
 * what a record is for.
 *
 * @example
 * tellsOfMember('Aroha told us of her own depression.', { start: 0, end: 5 }); //=> true
 * tellsOfMember('Aroha presented an article.', { start: 0, end: 5 }); //=> false
 */
export function tellsOfMember(text: string, span: Range): boolean {
  return matters.test(sentenceAround(text, span));
}
