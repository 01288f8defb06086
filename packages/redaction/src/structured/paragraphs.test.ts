import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../engine.ts';
import { allIdentifiers } from '../identifiers/index.ts';
import { details } from '../recognisers/details.ts';

const PIECES =
  'NHI|ZZZ0016|ZZZ0017|MRN|#|ref|no|.|:|,|(|)|-|/|tel|021|123|4567|3|April|2024|aged|54|years|old|12|High|Street|Flat|PO|Box|Dunedin|9016|postcode|DOB|13/4/2024|a@b.nz|at|dot|CPR|010190-1234|IBAN|BSN|111222333|weeks|mg|Mr|X|daughter|fax|rue|+64|0100|in|since|1998|of|\n'.split(
    '|',
  );
const notes = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(' ').trim());

test('nothing beyond an empty line is context for a detail', () => {
  const options = { recognisers: [details], identifiers: allIdentifiers };
  fc.assert(
    fc.property(notes, notes, (before, after) => {
      const head = `${before}.\n\n`;
      const apart = scan(after, options).map((found) => ({
        ...found,
        start: found.start + head.length,
        end: found.end + head.length,
      }));
      expect(scan(head + after, options)).toEqual([...scan(head, options), ...apart]);
    }),
    { numRuns: 1000 },
  );
});

test('a paragraph longer than any before it is read whole', () => {
  const long = 'MRN: 0012345 and ref 4711234, '.repeat(2000);
  const options = { recognisers: [details], identifiers: [] };
  expect(scan(`Seen.\n\n${long}`, options)).toHaveLength(4000);
  expect(scan('\n\n\n\n', options)).toEqual([]);
});
