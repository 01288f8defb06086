import { holds } from '../testing.ts';
import { chi, drivingLicence, gmc, gphc, hcpc, nationalInsurance, nhsNumber, nmc } from './index.ts';

holds(nhsNumber, {
  valid: ['943 476 5919', '9434765919', '943-476-5919'],
  wrong: ['943 476 5918', '4857773456'],
  silent: ['943 476 591', '94347659190', '1111111111', '943.476.5919', '9434765919.5'],
});
holds(chi, { valid: ['0701364629'], wrong: ['0701364628'], silent: ['3213364629', '0001364629'] });
holds(nationalInsurance, {
  valid: ['AB123456C', 'AB 12 34 56 C', 'ab123456c'],
  silent: ['QQ123456C', 'BG123456A', 'AB123456E', 'AB12345C'],
});
holds(nmc, { valid: ['01I0383C'], silent: ['71Z2998E', '71A299E'] });
holds(hcpc, { valid: ['PH123456', 'CH029821'], silent: ['XX123456', 'PH1234'] });
holds(gphc, { inContext: ['GPhC 2033467', 'pharmacist no. 2033467'], silent: ['2033467', 'GPhC 3033467'] });
holds(gmc, { inContext: ['GMC 1234567', 'GMC: C1234567'], silent: ['1234567'] });
holds(drivingLicence, { valid: ['MORGA657054SM9IJ'], silent: ['MORGA699954SM9IJ', 'MORGA657054SM9I'] });
