import { be } from './be/index.ts';
import { ch } from './ch/index.ts';
import { cpr, cprWithoutCheck } from './dk/index.ts';
import { bsnr, kvnr, lanr, pensionInsurance, taxId } from './de/index.ts';
import { collegeNumber, dni, socialSecurity } from './es/index.ts';
import { austria, finland, italy, norway, poland, sweden } from './eu/index.ts';
import { finess, nir, rpps } from './fr/index.ts';
import { pps } from './ie/index.ts';
import { agb, big, bsn } from './nl/index.ts';
import { holds } from './testing.ts';
import { demographicRecord, passport, rnokpp } from './ua/index.ts';

const [niss, riziv] = be as readonly [(typeof be)[0], (typeof be)[0]];
const [ahv, gln, zsr] = ch as readonly [(typeof ch)[0], (typeof ch)[0], (typeof ch)[0]];

holds(cpr, {
  valid: ['070761-4285', '0707614285'],
  wrong: ['070761-4286'],
  silent: ['320761-4285', '071361-4285', '070761-428'],
});
holds(cprWithoutCheck, { wrong: ['070761-4286'] });
holds(bsn, {
  valid: ['111222333', '123456782', '111 222 333'],
  wrong: ['111222334'],
  silent: ['111111111', '001112223', '111222.33'],
});
holds(big, {
  valid: ['19380910201'],
  inContext: ['BIG 49021547401'],
  silent: ['18380910201', '19380910299x'],
});
holds(agb, { inContext: ['AGB 01234567'], silent: ['01234567'] });
holds(ahv, {
  valid: ['756.9217.0769.85', '7569217076985'],
  wrong: ['756.9217.0769.84'],
  silent: ['757.9217.0769.85', '756.9217.0769.8'],
});
holds(gln, { valid: ['7601000000002'], wrong: ['7601000000003'], silent: ['7501000000002', '760100000000'] });
holds(zsr, { inContext: ['ZSR Z123456'], silent: ['Z123456'] });
holds(kvnr, {
  valid: ['A123456780', 'a123456780'],
  wrong: ['A123456781'],
  silent: ['A12345678', '1123456780', 'AB12345678'],
});
holds(lanr, { valid: ['123456601'], wrong: ['123456701'], silent: ['123456600', '12345660'] });
holds(bsnr, { inContext: ['BSNR 445902030'], silent: ['445902030'] });
holds(taxId, {
  valid: ['86095742719', '86 095 742 719'],
  wrong: ['86095742718'],
  silent: ['06095742719', '11111111111'],
});
holds(pensionInsurance, {
  valid: ['65170839J003', '15070649C103', '15 070649 C 103'],
  wrong: ['15070649C104'],
  silent: ['15071349C103'],
});
holds(rnokpp, { valid: ['3184710691'], wrong: ['3184710692'], silent: ['9984710691', '318471069'] });
holds(passport, {
  valid: ['ВК009614', 'ВК 009614'],
  inContext: ['паспорт 123456789'],
  silent: ['VK009614', 'ВК00961', '123456789'],
});
holds(demographicRecord, { valid: ['19790430-52901'], silent: ['19791331-52901'] });
holds(niss, {
  valid: ['85.07.30-033.28', '85073003328'],
  wrong: ['85.07.30-033.29'],
  silent: ['85.13.30-033.28', '85.07.30-000.28'],
});
holds(riziv, { valid: ['68696982880'], wrong: ['68696983880'], silent: ['6869698288'] });
holds(nir, {
  valid: ['2 55 08 14 168 025 38', '269054958815780'],
  wrong: ['2 55 08 14 168 025 39'],
  inContext: ['NIR 2550814168025'],
  silent: ['5 55 08 14 168 025 38', '2 55 13 14 168 025 38'],
});
holds(rpps, { valid: ['12691430206'], wrong: ['12691430207'], silent: ['22691430206'] });
holds(finess, { inContext: ['FINESS 988035628'], silent: ['988035628'] });
holds(pps, { valid: ['1234567T', '1234567FA'], wrong: ['1234567U'], silent: ['123456T', '1234567'] });
holds(dni, {
  valid: ['12345678Z', 'X1234567L', '12.345.678-Z'],
  wrong: ['12345678A'],
  inContext: ['DNI 12345678'],
  silent: ['12345678', 'W1234567L'],
});
holds(socialSecurity, {
  valid: ['281234567840', '28/12345678/40'],
  wrong: ['281234567841'],
  silent: ['991234567840'],
});
holds(collegeNumber, { valid: ['28 28 70973'], inContext: ['colegiado 282870973'], silent: ['282870973'] });
holds(norway, { valid: ['15076500565', '11077941012'], wrong: ['15076500566'], silent: ['32076500565'] });
holds(sweden, { valid: ['811228-9874', '19811228-9874'], wrong: ['811228-9873'], silent: ['811328-9874'] });
holds(finland, { valid: ['131052-308T'], wrong: ['131052-308U'], silent: ['321052-308T'] });
holds(poland, { valid: ['44051401359'], wrong: ['44051401358'], silent: ['44131401359'] });
holds(austria, { valid: ['1237 010180', '1237010180'], wrong: ['1238010180'], silent: ['0237010180'] });
holds(italy, { valid: ['RSSMRA85T10A562S'], wrong: ['RSSMRA85T10A562T'], silent: ['RSSMRA85T10A56S'] });
