import { expect, test } from 'vitest';
import { britishColumbia, ontario, otherProvinces, quebec, sin } from './ca/index.ts';
import { details } from '../recognisers/details.ts';
import { scan } from '../scan.ts';
import { holds } from './testing.ts';
import { dea, mbi, npi, ssn } from './us/index.ts';
import { card } from './world/index.ts';

holds(sin, { valid: ['687 424 143', '687424143'], wrong: ['687424144'], silent: ['046454286', '846454286'] });
holds(ontario, {
  valid: ['2179 320 755 GF', '2179-320-755'],
  wrong: ['2179 320 756 GF'],
  inContext: ['OHIP 2179320755'],
  silent: ['2179320755', '0179 320 755'],
});
holds(britishColumbia, { valid: ['9004175041'], wrong: ['9004175042'], silent: ['8004175041'] });
holds(quebec, { valid: ['GZCI06020108', 'GZCI 0652 0108'], silent: ['GZCI06130108', 'GZCI06023208'] });
holds(otherProvinces, { inContext: ['health card 924842967'], silent: ['924842967'] });
holds(ssn, {
  valid: ['450-46-1419'],
  inContext: ['SSN 450461419'],
  silent: ['000-46-1419', '666-46-1419', '450-00-1419', '450-46-0000', '450461419', '900-46-1419'],
});
holds(mbi, { valid: ['1EG4-TE5-MK73', '1EG4TE5MK73'], silent: ['0EG4-TE5-MK73', '1SG4-TE5-MK73'] });
holds(npi, { valid: ['1234567893'], wrong: ['1234567892'], silent: ['3234567893'] });
holds(dea, { valid: ['AB1234563', 'SW4064743'], wrong: ['AB1234564'], silent: ['QB1234563'] });
holds(card, {
  valid: ['4111 1111 1111 1111', '378282246310005', '5555555555554444'],
  wrong: ['4111111111111112'],
  silent: ['1111111111111117', '9111111111111111'],
});

test('an IBAN is found with and without spaces, a wrong one at a low score, a word of that length not at all', () => {
  const read = (text: string) =>
    scan(text, { recognisers: [details] }).filter(({ subkind }) => subkind === 'iban');
  for (const iban of ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000']) {
    const [found] = read(`Pay ${iban} today`);
    expect(found).toMatchObject({ start: 4, end: 4 + iban.length, score: 0.98 });
  }
  expect(read('Pay DE88370400440532013000')[0]).toMatchObject({ score: 0.45 });
  expect(read('DE89 3704 0044 0532 0130')).toEqual([]);
  expect(read('FR99 was the ward where everyone went to see him')).toEqual([]);
});
