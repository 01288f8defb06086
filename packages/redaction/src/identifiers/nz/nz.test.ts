import { holds } from '../testing.ts';
import { bankAccount, councils, hpiPerson, hpiPlace, ird, nhi } from './index.ts';

holds(nhi, {
  valid: ['ZZZ0016', 'zzz0016', 'ZBN77VL', 'ZZZ00AC'],
  wrong: ['ZZZ0017', 'ZZZ0044', 'ZBN77VM'],
  inContext: ['NHI ZZZ 0016', 'patient ZZZ-0016'],
  silent: ['IOO0016', 'ZZ0016', 'ZZZ00166', 'mutation p.Phe55fs', 'ward 2016', 'THE 2019 report'],
});
holds(hpiPlace, {
  valid: ['G00001-G', 'FZZ835-E', 'G0P656-E'],
  wrong: ['G00001-A', 'FZZ835-F'],
  silent: ['FZI835-E', 'GZZ998G', 'H00001-G'],
});
holds(hpiPerson, {
  valid: ['99ZZRT', '10AWSK'],
  inContext: ['CPN 99ZZRT'],
  silent: ['9ZZZLP', '99ZZF', 'AAZZFX', '12HRLY', '10WEEK', '10mins'],
});
holds(ird, {
  valid: ['49-091-850', '35901981', '136-410-132'],
  wrong: ['49-091-851', '136410133'],
  silent: ['9125568', '150000001', '12.345.678'],
});
holds(bankAccount, { valid: ['01-0902-0068389-00'], silent: ['99-0902-0068389-00', '01-0902-006838-00'] });
holds(councils, {
  inContext: ['MCNZ 99536', 'registration no. 96-20154'],
  silent: ['dose 99536', 'in 2019 registered'],
});
