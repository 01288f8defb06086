import { describe, expect, test } from 'vitest';
import { details } from '../recognisers/details.ts';
import { scan } from '../scan.ts';

/** Spans of a text as `kind` or `kind/subkind` and what they cover: tests may see the text, results may not. */
const found = (text: string): string[] =>
  scan(text, { recognisers: [details] }).map(
    ({ kind, subkind, start, end }) =>
      `${kind}${subkind === undefined ? '' : `/${subkind}`} ${text.slice(start, end)}`,
  );

const cases = (table: readonly (readonly [text: string, ...spans: string[]])[]): void => {
  for (const [text, ...spans] of table)
    test(`${text.slice(0, 70)}`, () => expect(found(text)).toEqual(spans));
};

describe('dates in numbers', () => {
  cases([
    ['seen 3/4/2024 and 03.04.24', 'date/full 3/4/2024', 'date/full 03.04.24'],
    ['on 2024-04-03 at ten', 'date/full 2024-04-03'],
    ['at 2024-04-03T10:30:00Z there', 'date/full 2024-04-03T10:30:00Z'],
    ['3. 4. 2024', 'date/full 3. 4. 2024'],
    ['file 20240403 is old', 'date/full 20240403'],
    ['seen on 12/03', 'date/partial 12/03'],
    ['am 12.03. gesehen', 'date/partial 12.03'],
    ['since 03/2024', 'date/partial 03/2024'],
    ['in 2019', 'date/year 2019'],
    ['between 1991 and 1997', 'date/year 1991', 'date/year 1997'],
    ['winter 2020', 'date/partial winter 2020'],
    ['BP 120/80, pain 5/10, 1/2 tablet, 10.5 mg, 3-4 puffs'],
    ['WHO 2019 criteria; 2000 ml; room 2019'],
    ['32/13/2024'],
    ['1.2.3.4.5 is a heading'],
    ['DOB 030451.', 'date/full 030451'],
    ['DOB: 03041951; D.O.B. 19510403', 'date/full 03041951', 'date/full 19510403'],
    ['date of birth 030451', 'date/full 030451'],
    ['født den 030451, né le 03 04 1951', 'date/full 030451', 'date/full 03 04 1951'],
    ['born 1951', 'date/year 1951'],
    ['born 03 04 51 here', 'date/full 03 04 51'],
    ['weight at birth 3400 g; born at 38 weeks; at birth 2000 g; birth rank 030451; DOB 999999; lot 030451'],
  ]);
});

describe('dates in words', () => {
  cases([
    ['5 March 2024', 'date/full 5 March 2024'],
    ['the 5th of March, 2024', 'date/full 5th of March, 2024'],
    ['March 5th, 2024', 'date/full March 5th, 2024'],
    ['Sept. 3 and Oct 4', 'date/partial Sept. 3', 'date/partial Oct 4'],
    ['5-Mar-24', 'date/full 5-Mar-24'],
    ['05MAR2024', 'date/full 05MAR2024'],
    ['5–7 March 2024', 'date/full 5–7 March 2024'],
    ['5 and 6 March', 'date/partial 5 and 6 March'],
    ['Mar 2024', 'date/partial Mar 2024'],
    ['seen in March', 'date/partial March'],
    ['den 5. marts 2024', 'date/full 5. marts 2024'],
    ['op 5 maart 2024', 'date/full 5 maart 2024'],
    ['am 5. März 2024', 'date/full 5. März 2024'],
    ['le 1er août 2024', 'date/full 1er août 2024'],
    ['el 5 de marzo de 2024', 'date/full 5 de marzo de 2024'],
    ['5 березня 2024 року', 'date/full 5 березня 2024'],
    ['5 Poutūterangi'],
    ['they march on; it may help; Mars bar; a mare'],
    ['she may 10 times'],
  ]);
});

describe('ages', () => {
  cases([
    ['a 54-year-old man', 'age 54-year-old'],
    ['54 years old, 54yo, 54 y.o., 54 y/o', 'age 54 years old', 'age 54yo', 'age 54 y.o.', 'age 54 y/o'],
    ['aged 92', 'age/over89 92'],
    ['Age: 89', 'age 89'],
    ['a ninety-two-year-old', 'age/over89 ninety-two-year-old'],
    ['3-month-old baby', 'age 3-month-old'],
    ['a 54F with cough', 'age 54F'],
    ['in her 80s', 'age/band 80s'],
    ['en 92-årig kvinde', 'age/over89 92-årig'],
    ['patienten på 92 år', 'age/over89 92 år'],
    ['een 71-jarige man', 'age 71-jarige'],
    ['67 Jahre alt', 'age 67 Jahre alt'],
    ['âgée de 92 ans', 'age/over89 92 ans'],
    ['varón de 45 años', 'age 45 años'],
    ['пацієнтка, 92 роки,', 'age/over89 92 роки'],
    ['for 10 years; a 10-year history; 5 years ago; 10-year risk; every 3 months'],
    ['depuis 10 ans; desde hace 3 años; i 10 år; seit 5 Jahren; протягом 3 років'],
    ['54 mg, 54 %, 54 bpm, aged 150 ml'],
  ]);
});

describe('phones', () => {
  cases([
    ['+64 21 123 4567', 'phone +64 21 123 4567'],
    ['(03) 477 1234', 'phone (03) 477 1234'],
    ['021 123 4567', 'phone 021 123 4567'],
    ['0800 611 116', 'phone 0800 611 116'],
    ['tel. 477 1234', 'phone 477 1234'],
    ['ext 4711', 'phone 4711'],
    ['(555) 234-5678 or 555-234-5678', 'phone (555) 234-5678', 'phone 555-234-5678'],
    ['tlf. 20 12 34 56', 'phone 20 12 34 56'],
    ['06 12 34 56 78', 'phone 06 12 34 56 78'],
    ['тел. 067 123 45 67', 'phone 067 123 45 67'],
    ['10 20 30 mg; 1000 2000 3000; 120 130 140'],
    ['call in 2 weeks; phone on Monday'],
  ]);
});

describe('addresses on the net', () => {
  cases([
    ['jane.doe+x@mail.example.co.nz.', 'email jane.doe+x@mail.example.co.nz'],
    ['<jäne@exämple.org>', 'email jäne@exämple.org'],
    ['jane (at) clinic dot co dot nz', 'email jane (at) clinic dot co dot nz'],
    ['jane[at]clinic.org', 'email jane[at]clinic.org'],
    ['see https://example.org/a?b=c(d), then', 'url https://example.org/a?b=c(d)'],
    ['(www.example.org)', 'url www.example.org'],
    ['at example.co.nz/people/jane today', 'url example.co.nz/people/jane'],
    ['see https://facebook.com/aroha.parata.', 'url/profile https://facebook.com/aroha.parata'],
    [
      'x.com/aroha, nz.linkedin.com/in/aroha-parata',
      'url/profile x.com/aroha',
      'url/profile nz.linkedin.com/in/aroha-parata',
    ],
    ['https://www.tiktok.com/@aroha', 'url/profile https://www.tiktok.com/@aroha'],
    ['https://m.twitter.com:443/aroha', 'url/profile https://m.twitter.com:443/aroha'],
    ['https://mastodon.example/@aroha', 'url/profile https://mastodon.example/@aroha'],
    [
      'https://bpac.org.nz/x.com/a, https://facebook.com, https://notfacebook.com/a',
      'url https://bpac.org.nz/x.com/a',
      'url https://facebook.com',
      'url https://notfacebook.com/a',
    ],
    ['192.168.1.20:8080', 'ip 192.168.1.20'],
    ['2001:db8::1 and fe80::1ff:fe23:4567:890a', 'ip 2001:db8::1', 'ip fe80::1ff:fe23:4567:890a'],
    ['00:1B:44:11:3A:B7', 'identifier/mac 00:1B:44:11:3A:B7'],
    ['asked @jane_doe', 'identifier/handle @jane_doe'],
    ['at 10:30:15, 5 @ 8h, ratio 1:2:3, 256.1.1.1, e.g. this.And that'],
  ]);
});

describe('postal addresses', () => {
  cases([
    [
      'at 12A Great King Street, Mornington, Dunedin 9011.',
      'address/street 12A Great King Street, Mornington, Dunedin 9011',
    ],
    ['Flat 2, 14 Rue Lavaud', 'address/street Flat 2, 14 Rue Lavaud'],
    ['12 King St\nMornington\nDunedin 9011\n\nNext', 'address/street 12 King St\nMornington\nDunedin 9011'],
    ['PO Box 1234, Dunedin 9016', 'address/box PO Box 1234, Dunedin 9016'],
    ['Hauptstraße 12, 8001 Zürich', 'address/street Hauptstraße 12, 8001 Zürich'],
    ['Nørregade 12, 2. tv, 2100 København', 'address/street Nørregade 12, 2. tv, 2100 København'],
    ['Kerkstraat 5, 1017 GA Amsterdam', 'address/street Kerkstraat 5, 1017 GA Amsterdam'],
    ['12 rue de la Paix, 75002 Paris', 'address/street 12 rue de la Paix, 75002 Paris'],
    ['Calle Mayor 5, 3º B, 28013 Madrid', 'address/street Calle Mayor 5, 3º B, 28013 Madrid'],
    ['C/ Piqueras, 98', 'address/street C/ Piqueras, 98'],
    ['вул. Хрещатик, 12, Київ', 'address/street вул. Хрещатик, 12, Київ'],
    [
      'SW1A 1AA, K1A 0B1, D02 X285',
      'address/postcode SW1A 1AA',
      'address/postcode K1A 0B1',
      'address/postcode D02 X285',
    ],
    ['Postcode: 9011', 'address/postcode 9011'],
    ['2200 København N, Nørrebrogade 15', 'address/street 2200 København N, Nørrebrogade 15'],
    ['bor DK-5000 Odense C, Vestergade 3', 'address/street DK-5000 Odense C, Vestergade 3'],
    ['60311 Frankfurt am Main\nZeilstraße 3', 'address/street 60311 Frankfurt am Main\nZeilstraße 3'],
    ['1012 AB Den Haag, Kerkstraat 12', 'address/street 1012 AB Den Haag, Kerkstraat 12'],
    ['28013 Madrid, Calle Mayor 5', 'address/street 28013 Madrid, Calle Mayor 5'],
    ['at Dunedin 9011, 12 King Street', 'address/street Dunedin 9011, 12 King Street'],
    [
      'BP fell, 12 King Street; read the 2019 report, 12 King Street',
      'address/street 12 King Street',
      'address/street 12 King Street',
    ],
    ['PSA 11.6.  Dr. X; take 2 in the way; close the court; a place at 10'],
  ]);
});

describe('numbers that a word gives away', () => {
  cases([
    ['MRN: 00123456', 'identifier/record 00123456'],
    ['ref no. AB-77/1234', 'identifier/record AB-77/1234'],
    ['chart #4711234', 'identifier/record 4711234'],
    ['Patient ID 12345678', 'identifier/record 12345678'],
    ['patient 54 kg, case 3, bed 12, episode 2019, sample 120 ml, unit 4'],
  ]);
});
