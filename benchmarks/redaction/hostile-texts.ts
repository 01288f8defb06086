/** A family of texts built to make a scanner slow: a name and a text of a given length. */
export interface Family {
  readonly name: string;
  readonly build: (length: number) => string;
}

const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const wrapped =
  (head: string, unit: string, tail: string) =>
  (length: number): string =>
    head + repeat(unit)(Math.max(0, length - head.length - tail.length)) + tail;

const half =
  (open: string, close: string) =>
  (length: number): string =>
    repeat(open)(Math.floor(length / 2)) + repeat(close)(Math.ceil(length / 2));

/** Units that are repeated up to the length asked for. */
const REPEATED: Readonly<Record<string, string>> = {
  'digits without end': '1',
  'digits and spaces': '1 ',
  'pairs of digits': '12 ',
  'digits and hyphens': '1-',
  'digits and dots': '1.',
  'digits and slashes': '1/2/',
  'digits and commas': '1,234,',
  'opening brackets and digits': '(1',
  'plus signs and digits': '+1',
  'plus signs': '+',
  'NHI numbers': 'ZZZ0016 ',
  'NHI numbers without a space': 'ZZZ0016',
  'letters and digits in turn': 'a1',
  'capitals and digits in turn': 'A1B2',
  'card numbers': '4111 1111 1111 1111 ',
  'IBAN beginnings': 'GB82 ',
  'IBAN groups': 'DE89 3704 ',
  dates: '1/1/2024 ',
  months: 'March ',
  'days and months': '5 March ',
  'months and days': 'March 5, ',
  'days before dots': '5. ',
  ordinals: '5th of ',
  ages: '54-year-old ',
  'numbers in words': 'ninety-two-',
  'a@': 'a@',
  'a@a.': 'a@a.',
  'at signs': '@',
  dots: '.',
  'dotted letters': 'a.',
  'mail without domain': 'a.b_c-d+e',
  'spelled mail': 'a (at) b (dot) ',
  handles: '@aaaa ',
  'user: ': 'user: ',
  URLs: 'http://a.b/(',
  'URL schemes': 'http://',
  www: 'www.',
  domains: 'aaa.co.nz.',
  colons: ':',
  'hexadecimal groups': 'a:',
  'hardware addresses': '0a:0b:',
  IPv4: '1.2.3.4.',
  'open brackets': '[',
  'closing brackets': ']',
  labels: '[person] ',
  quotes: '"\'',
  apostrophes: "a'",
  hyphens: 'a-',
  titles: 'Mr ',
  'titles with stops': 'Dr. ',
  'titles and letters': 'Mr X, ',
  names: 'Aroha ',
  'two names in turn': 'Aroha Parata ',
  initials: 'J. ',
  'capital letters': 'A ',
  'capitals without a space': 'AB',
  particles: 'van der ',
  streets: '12 King Street ',
  'street types': 'Street ',
  rue: 'rue de la ',
  вулиця: 'вул. ',
  houses: '12, ',
  'post boxes': 'PO Box ',
  'labels of records': 'MRN: ',
  'label words': 'ref no ',
  'phone words': 'tel ',
  relations: 'her daughter ',
  headings: 'Present:\n',
  'empty lines': '\n',
  'carriage returns': '\r\n',
  spaces: ' ',
  tabs: '\t',
  'zero-width joiners': '\u200d',
  'combining marks': '\u0301',
  'letters with marks': 'a\u0304',
  Hangul: '가',
  Arabic: 'محمد ',
  Cyrillic: 'Шевченко ',
  'full-width digits': '１２',
  emoji: '👩‍⚕️',
  'lone high surrogates': '\ud800',
  'lone low surrogates': '\udc00',
  NUL: '\0',
  'right-to-left marks': '\u202e1',
  'lower case': 'lorem ipsum dolor ',
  'ß and æ': 'ßæ',
};

/** All families; each text has exactly the length asked for, in UTF-16 units. */
export const FAMILIES: readonly Family[] = [
  ...Object.entries(REPEATED).map(([name, unit]) => ({ name, build: repeat(unit) })),
  { name: 'one word without a space', build: repeat('a') },
  { name: 'one word with a capital', build: wrapped('A', 'a', '') },
  { name: 'local part without end before an @', build: wrapped('', 'a', '@b.nz') },
  { name: 'domain without end after an @', build: wrapped('a@', 'b', '') },
  { name: 'labels of a domain without end', build: wrapped('a@', 'b.', '') },
  { name: 'URL without end', build: wrapped('http://a/', '(a)', '') },
  { name: 'URL of closing brackets', build: wrapped('http://a/(', ')', '') },
  { name: 'URL of dots', build: wrapped('http://a/', '.', '') },
  { name: 'nested brackets', build: half('[', ']') },
  { name: 'nested round brackets with digits', build: half('(1', ')') },
  { name: 'digits then letters', build: half('1', 'a') },
  { name: 'number words then a street', build: wrapped('12 ', 'King ', 'Street') },
  { name: 'words of a vast capital heading', build: wrapped('', 'HOSPITAL ', '') },
  { name: 'overlapping names', build: wrapped('', 'Jane Doe Jane ', '') },
];
