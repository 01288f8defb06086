const titles =
  /^(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|hr|fr|mevr|dhr|drs|mme|m|mag|ph|sr|sra|д-р|лікар|лікарка)\.?$/iu;
const particles = new Set([
  'van',
  'der',
  'den',
  'de',
  'del',
  'la',
  'le',
  'du',
  'des',
  'von',
  'zu',
  'zum',
  'zur',
  'ter',
  'ten',
  'te',
  'da',
  'dos',
  'di',
  'al',
  'el',
  'bin',
  'ibn',
  'af',
  'av',
  'y',
  'ní',
  'nic',
  'mac',
  'ó',
  'd’',
  "d'",
  'i',
  '’t',
  'e',
]);
const word = /^(?:\p{Lu}[\p{L}\p{M}’'‘`.-]*|(?:d|l|o)['’]\p{Lu}[\p{L}\p{M}’'-]*|\p{Lo}+)$/u;

/** Words with a capital that name a place or a thing and not a person. */
export const things: RegExp =
  /^(?:pharmacy|clinic|hospital|centre|center|room|street|road|group|meeting|health|council|journal|summary|date|venue|attendees|apologies|registration|number|notes|peer|support|university|house|hall|library|zoom|teams|online|page|apotheke|praxis|klinik|pharmacie|apotheek|apotek|farmacia|аптека|confidentiality|record|discussion|adobe|acrobat|reader|portfolio|microsoft|google|outlook|windows)$/iu;

/** Whether a text could be a person's name: two words with capitals or more, small ones only where names have them. */
export function looksLikeName(text: string, fewest = 2): boolean {
  const words = text.split(/\s+/).filter((one) => one !== '');
  if (words.length < fewest || words.length > 7 || text.length > 60 || /\d/.test(text)) return false;
  const named = words.filter((one) => word.test(one) && !titles.test(one));
  return (
    named.length >= Math.min(fewest, 2) &&
    words.every((one) => word.test(one) || particles.has(one.toLowerCase()) || titles.test(one)) &&
    !words.some((one) => things.test(one))
  );
}

const isLoud = (one: string): boolean => /^\p{Lu}[\p{Lu}\p{M}’'‘-]+$/u.test(one);
/** A name's own capitals, and not initials or letters that stand for a title. */
const isSurname = (one: string): boolean => isLoud(one) && one.replaceAll(/[^\p{L}]/gu, '').length > 2;

/** A word in capitals as names are written: `O’HALLORAN` is `O’Halloran`, `MCIVOR` is `McIvor`. */
const quiet = (one: string): string =>
  one
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);

const quietAll = (words: readonly string[]): readonly string[] =>
  words.map((one, at) =>
    !isLoud(one) ? one : at > 0 && particles.has(one.toLowerCase()) ? one.toLowerCase() : quiet(one),
  );

/**
 * A name as it is said, whatever capitals a list sets it in: a surname in capitals stands last and in small letters. Letters
 * that may stand for a title stay as they are.
 *
 * @example
 * asSaid('KERBRAT Solène'); //=> 'Solène Kerbrat'
 * asSaid('NGAIRE HOHEPA'); //=> 'Ngaire Hohepa'
 * asSaid('Jane Smith MPS'); //=> 'Jane Smith MPS'
 */
export function asSaid(name: string): string {
  const words = name.split(/\s+/).filter((one) => one !== '');
  if (words.length < 2 || !words.some(isSurname)) return name;
  const loud = words.map(isLoud);
  if (loud.every(Boolean)) return quietAll(words).join(' ');
  const first = loud.indexOf(true);
  const last = loud.lastIndexOf(true);
  const together = loud.slice(first, last + 1).every(Boolean);
  const surname = words.slice(first, last + 1);
  if (!together || !surname.some(isSurname)) return name;
  if (first === 0) return [...words.slice(last + 1), ...quietAll(surname)].join(' ');
  if (last < words.length - 1) return name;
  // After two other words four letters or fewer are more often a title than a name.
  if (first > 1 && surname.join('').length <= 4) return name;
  return [...words.slice(0, first), ...quietAll(surname)].join(' ');
}
