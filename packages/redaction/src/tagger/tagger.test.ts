import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { da } from '../packs/da.ts';
import { de } from '../packs/de.ts';
import { en } from '../packs/en.ts';
import { es } from '../packs/es.ts';
import { fr } from '../packs/fr.ts';
import { lowerCaseNames } from '../packs/lower-case-names.ts';
import { names } from '../packs/names.ts';
import { nl } from '../packs/nl.ts';
import { nz } from '../packs/nz.ts';
import { uk } from '../packs/uk.ts';
import { world } from '../packs/world.ts';
import { tokenise } from '../tokens.ts';
import { tagEntities } from './index.ts';

const packs = [names, en, nz, world, da, nl, de, fr, es, uk, lowerCaseNames];

const found = (text: string, lowerCase = false): string[] =>
  tagEntities(text, tokenise(text), { packs, lowerCase }).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );

const people = (text: string, lowerCase = false): string[] =>
  found(text, lowerCase)
    .filter((entry) => entry.startsWith('person: '))
    .map((entry) => entry.slice(8));

describe('people', () => {
  it.each([
    ['Mele Taufa, 48, has diabetes.', ['Mele Taufa']],
    ['We spoke with Dr J. K. Naidoo about the echo.', ['J. K. Naidoo']],
    ['Referred by Mrs Anne-Marie van der Berg.', ['Anne-Marie van der Berg']],
    ["Seen by Siobhán O'Dowd and Róisín Ní Bhriain.", ["Siobhán O'Dowd", 'Róisín Ní Bhriain']],
    ['Te Ariki Wharepapa brought his moko in.', ['Te Ariki Wharepapa']],
    ['PATIENT: JOHANNA FITZGERALD', ['JOHANNA FITZGERALD']],
    ['Her neighbour Seo-yeon Kim called.', ['Seo-yeon Kim']],
    ['Пан Ничипоренко телефонував щодо результатів.', ['Ничипоренко']],
    ['Frau Kowalczyk nimmt weiter Marcumar.', ['Kowalczyk']],
    ['Le Dr Benali propose un scanner.', ['Benali']],
  ])('finds whole names in %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('gives the same answer for composed and decomposed text', () => {
    const text = 'Hēmi Pōtae and Māia Tūroa live in Whangārei. Hēmi is well.';
    expect(found(text.normalize('NFD')).map((entry) => entry.normalize('NFC'))).toEqual(
      found(text.normalize('NFC')),
    );
  });

  it('finds a name everywhere once it has found it anywhere', () => {
    const text = 'Mr Tamatea came with chest pain. Later tamatea felt better; TAMATEA went home.';
    expect(people(text)).toEqual(['Tamatea', 'tamatea', 'TAMATEA']);
  });

  it('finds names in lower case when asked, and not otherwise', () => {
    expect(people('seen with seini taufa today')).toEqual([]);
    expect(people('seen with seini taufa today', true)).toEqual(['seini taufa']);
  });
});

describe('initials and particles', () => {
  it.each([
    ['Tell Mele T that the form is ready.', ['Mele T']],
    ['X Naidoo has offered to host in May.', ['X Naidoo']],
    ['Van der Veen belde met de huisarts over de uitslag van het bloed.', ['Van der Veen']],
  ])('belong to the name in %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each(['Hb stable, K 5.9, Cr 212.', 'Part A. Part B. Section 29. Form C.'])(
    'a letter by itself is none in %j',
    (text) => {
      expect(people(text)).toEqual([]);
    },
  );
});

describe('places and organisations', () => {
  it('keeps the name of an organisation whole', () => {
    expect(found('She works at the University of Otago.')).toEqual(['organisation: University of Otago']);
    expect(found('Admitted to Tauranga Hospital.')).toEqual(['organisation: Tauranga Hospital']);
    expect(found('Rimu Pharmacy')).toEqual(['organisation: Rimu Pharmacy']);
    expect(found('Practice team. The Pharmacy')).toEqual([]);
  });

  it('finds towns, and tells countries apart', () => {
    expect(found('He moved from Timaru to Whangārei.')).toEqual(['place: Timaru', 'place: Whangārei']);
    const text = 'They arrived from Samoa in May.';
    expect(tagEntities(text, tokenise(text), { packs }).every(({ subkind }) => subkind === 'country')).toBe(
      true,
    );
  });
});

describe('what is not a name', () => {
  it.each([
    'The Wells score was 4 and the Gleason score 7.',
    "Parkinson's disease, Crohn's disease and Bell's palsy were discussed.",
    'Started Panadol, Augmentin and Ventolin in March.',
    'Framingham risk, DASH questionnaire, Glasgow Coma Scale.',
    'Urine grew E. coli; vitamin D and hepatitis B were checked.',
    'Past Medical History: Hypertension; Asthma; Gout.',
    'Māori and Pacific patients wait longer for surgery.',
    'PLAN: CONTINUE METFORMIN. REVIEW IN 2 WEEKS.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names that are words, in lower case', () => {
  it.each([
    ['gp: dr. block was consulted and recommended naproxen.', 'block'],
    ['teacher at lakes school, mr skye renner, is concerned.', 'skye renner'],
  ])('finds whole in %j: %s', (text, name) => {
    expect(people(text, true)).toContain(name);
  });

  it.each(['the dr was late, so the block was booked twice.', 'the mrs came; the tempest was over.'])(
    'passes over ordinary words elsewhere, and the commonest after a title: %j',
    (text) => {
      expect(people(text, true)).toEqual([]);
    },
  );
});

describe('contract', () => {
  it('asks for weights', () => {
    expect(() => tagEntities('x', tokenise('x'), { packs: [en] })).toThrow(RangeError);
    expect(() => tagEntities('x', tokenise('x'), { packs: [names, en], lowerCase: true })).toThrow(
      RangeError,
    );
  });

  it('gives sorted, disjoint entities inside the text, and no text in its reasons', () => {
    const pieces = [
      'Aroha',
      'Te',
      'Kanawa',
      'Dr',
      '.',
      ' ',
      '\n',
      '-',
      "'s",
      'van',
      'Hospital',
      'of',
      'Тарас',
      'J',
      '(',
      '5',
      'DASH',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())),
        fc.boolean(),
        (parts, lowerCase) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end, score, why } of tagEntities(text, tokenise(text), { packs, lowerCase })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(why).not.toMatch(/Aroha|Kanawa|Тарас/);
            last = end;
          }
        },
      ),
    );
  });

  it('judges each paragraph by itself, memory apart', () => {
    const first = 'Frau Kowalczyk kam mit Schmerzen in die Praxis.';
    const second = 'The group discussed Ngaire Parata from Gore.';
    const together = found(`${first}\n\n${second}`);
    expect(together).toEqual([...found(first), ...found(second)]);
  });
});
