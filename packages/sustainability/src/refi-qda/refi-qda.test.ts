import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guidOf } from './coding-study.ts';
import { fitsXml } from './lexical.ts';
import type { QdaCodebook, QdaProject } from './project.ts';
import { readQdpx, writeQdpx } from './qdpx.ts';
import { parseQdaCodebook, parseQdaProject } from './read.ts';
import { codebookShape, projectShape } from './schema.ts';
import type { Part, Shape, Simple } from './shape.ts';
import { writeQdaCodebook, writeQdaProject } from './write.ts';
import { canValidate, folder, invalid } from './xmllint.testing.ts';

const guid = fc.uuid();
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter(fitsXml),
  fc.constantFrom('', ' two  spaces ', 'a\nb', 'a\r\nb\rc', '\ttab', '<&>"\'', ']]>', 'Ngā mihi 🌿', '&#10;'),
);
const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const simple = (type: Simple): fc.Arbitrary<unknown> =>
  typeof type !== 'string'
    ? fc.constantFrom(...type)
    : {
        string: text,
        guid: fc.oneof(
          guid,
          guid.map((one) => `{${one.toUpperCase()}}`),
        ),
        dateTime: day,
        date: day.map((one) => one.slice(0, 10)),
        integer: fc.integer(),
        integerText: fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n }).map(String),
        booleanText: fc.constantFrom('true', 'false', '1', '0'),
        decimal: fc.constantFrom('1.50', '-0.5', '.5', '7', '+3.'),
        boolean: fc.boolean(),
        rgb: fc.constantFrom('#FF8800', '#abc'),
      }[type];

/** Anything that the schema allows, three levels deep. */
function allowed(shape: Shape, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const item = (part: Part, kind: string): fc.Arbitrary<unknown> => {
    const type = part.elements[kind]!;
    if (type === 'ref' || type === 'codeRef') return guid;
    if (typeof type === 'string' || !('parts' in type))
      return part.choice ? simple(type).map((value) => ({ kind, text: value })) : simple(type);
    const inner = allowed(type, depth - 1);
    return part.choice ? inner.map((value) => ({ kind, ...value })) : inner;
  };
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const { name, type, required: needed } of shape.attributes) {
    fields[name] = simple(type);
    if (needed) required.push(name);
  }
  for (const part of shape.parts) {
    if (depth <= 0 && !part.required) continue;
    const one = fc.oneof(...Object.keys(part.elements).map((kind) => item(part, kind)));
    fields[part.field] = part.many
      ? fc.array(one, { minLength: part.mayBeEmpty ? 0 : 1, maxLength: 2 })
      : one;
    if (part.required) required.push(part.field);
  }
  return fc.record(fields, { requiredKeys: required });
}

const project = allowed(projectShape, 3) as fc.Arbitrary<unknown> as fc.Arbitrary<QdaProject>;
const codebook = allowed(codebookShape, 3) as fc.Arbitrary<unknown> as fc.Arbitrary<QdaCodebook>;

/** Elements, attributes and texts without the blanks between elements and without where the schema lies. */
const canonical = (xml: string): string => {
  const run = spawnSync('xmllint', ['--noblanks', '--c14n', '-'], { input: xml, encoding: 'utf8' });
  return run.stdout.replace(/ xsi:schemaLocation="[^"]*"/, '');
};

const samples = ['blank-atlas-project.qdpx', 'target-atlas-project.qdpx'];

describe('the two ATLAS.ti samples', () => {
  it.skipIf(!existsSync(folder)).each(samples)(
    '%s: import, export, import loses nothing (skipped where the samples are not beside the project)',
    (name) => {
      const first = readQdpx(new Uint8Array(readFileSync(join(folder, name))));
      if (!first.ok) throw new Error(JSON.stringify(first.issues));
      const written = writeQdpx(first.value);
      expect(readQdpx(written)).toEqual(first);
      expect(writeQdpx(first.value)).toEqual(written);
    },
  );
  it.skipIf(!canValidate || !existsSync(folder))(
    'come out valid and, blanks aside, as they went in (skipped without xmllint or the schema)',
    () => {
      for (const name of samples) {
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        const read = readQdpx(bytes);
        const original = new TextDecoder().decode(unzipSync(bytes)['project.qde']);
        const written = read.ok ? writeQdaProject(read.value.project) : '';
        expect(invalid([written])).toBe('');
        expect(canonical(written)).toBe(canonical(original));
      }
    },
  );
});

describe('generated projects', () => {
  it('survive export and import', () => {
    fc.assert(
      fc.property(project, (one) => {
        expect(parseQdaProject(writeQdaProject(one))).toEqual({ ok: true, value: one });
      }),
      { numRuns: 200 },
    );
  });
  it('and their archives with files', () => {
    fc.assert(
      fc.property(
        project,
        fc.dictionary(fc.stringMatching(/^sources\/[a-z]{1,8}\.txt$/), fc.uint8Array()),
        (one, files) => {
          expect(readQdpx(writeQdpx({ project: one, files }))).toEqual({
            ok: true,
            value: { project: one, files: { ...files } },
          });
        },
      ),
      { numRuns: 30 },
    );
  });
  it('codebooks on their own too', () => {
    fc.assert(
      fc.property(codebook, (one) => {
        expect(parseQdaCodebook(writeQdaCodebook(one))).toEqual({ ok: true, value: one });
      }),
    );
  });
  it.skipIf(!canValidate)('are valid under the XSD (skipped without xmllint or the schema)', () => {
    expect(invalid(fc.sample(project, { numRuns: 200, seed: 20190318 }).map(writeQdaProject))).toBe('');
  });
  it.skipIf(!canValidate)(
    'what the XSD refuses is refused here, and the other way round (skipped without xmllint or the schema)',
    () => {
      const damages: readonly ((xml: string) => string)[] = [
        (xml) => xml.replace('<Users>', '<Sets></Sets><Users>'),
        (xml) => xml.replace(/ guid="[^"]*"/, ''),
        (xml) => xml.replace(/ guid="[^"]*"/, ' guid="7"'),
        (xml) => xml.replace(' name="', ' nom="'),
        (xml) => xml.replace('</Project>', '<Other /></Project>'),
        (xml) => xml.replace('</Project>', 'words</Project>'),
        (xml) => xml.replace('<User ', '<Usher '),
        (xml) => xml.replace('creationDateTime="2', 'creationDateTime="two'),
        (xml) => xml.replace('isCodable="true"', 'isCodable="yes"'),
        (xml) => xml.replace('startPosition="0"', 'startPosition="0.5"'),
        (xml) => xml,
      ];
      const sound = writeQdaProject({
        name: 'n',
        creationDateTime: '2024-02-29T12:00:00Z',
        users: [{ guid: guidOf('u') }],
        codes: [{ guid: guidOf('c'), name: 'c', isCodable: true }],
        sources: [
          {
            kind: 'TextSource',
            guid: guidOf('s'),
            plainTextContent: 'x',
            plainTextSelections: [{ guid: guidOf('p'), startPosition: 0, endPosition: 1 }],
          },
        ],
      });
      for (const damage of damages) {
        const xml = damage(sound);
        expect([damage.toString(), parseQdaProject(xml).ok]).toEqual([
          damage.toString(),
          invalid([xml]) === '',
        ]);
      }
    },
  );
});

describe('what cannot be read or written', () => {
  it('is bytes where a text is asked for', () => {
    const bytes = writeQdpx({ project: { name: 'n' }, files: {} }) as unknown as string;
    expect(() => parseQdaProject(bytes)).toThrow(
      'not as bytes. Decode it first; a .qdpx file is read by readQdpx.',
    );
    expect(() => parseQdaCodebook(bytes)).toThrow('not as bytes');
  });

  it('is said without a word of the text', () => {
    for (const xml of [
      '',
      '<Project',
      '<Project name="Secret plan">',
      '<Project name="Secret plan" xmlns="urn:x"/>',
      `${'<a>'.repeat(30_000)}`,
    ]) {
      const read = parseQdaProject(xml);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain('Secret');
    }
    expect(readQdpx(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false, issues: [{ code: 'notZip' }] });
    expect(readQdpx(zipSync({ 'other.txt': new Uint8Array(3) }))).toMatchObject({
      issues: [{ code: 'noProject' }],
    });
    expect(readQdpx(zipSync({ 'project.qde': new Uint8Array([0xff, 0xfe]) }))).toMatchObject({
      issues: [{ code: 'encoding' }],
    });
    expect(readQdpx(zipSync({ 'project.qde': new Uint8Array(5000) }), 1000)).toMatchObject({
      issues: [{ code: 'tooLarge' }],
    });
  });
  it('throws where the schema cannot take it', () => {
    expect(() => writeQdaProject({ name: 'a\u0000' })).toThrow('/name');
    expect(() => writeQdaProject({ name: 'n', users: [] })).toThrow(/leave it out/);
    expect(() => writeQdaProject({ name: 'n', codes: [{ guid: 'g', name: 'c', isCodable: true }] })).toThrow(
      '/codes/0/guid',
    );
    expect(() => writeQdaProject({ name: 'n', colour: 'red' } as QdaProject)).toThrow('/colour');
  });
  it('reads what other tools write: a prefix, a byte order mark, comments', () => {
    const xml =
      '\uFEFF<?xml version="1.0"?><!-- c --><q:Project xmlns:q="urn:QDA-XML:project:1.0" name="n"><q:Description><![CDATA[<d>]]></q:Description></q:Project>';
    expect(parseQdaProject(xml)).toEqual({ ok: true, value: { name: 'n', description: '<d>' } });
    const taguette =
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="t"><Codes><Code guid="0D62985D-B147-5D01-A9B5-CAE5DCD98342" name="x" isCodable="true"/></Codes><Sets/></CodeBook>';
    expect(parseQdaCodebook(taguette)).toMatchObject({ ok: true, value: { sets: [] } });
  });
});
