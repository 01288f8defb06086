import { holds } from '../testing.ts';
import { ahpra, healthcareIdentifier, medicare, providerNumber, taxFileNumber } from './index.ts';

holds(medicare, {
  valid: ['2123 45670 1', '2123456701', '2123 45670 1 1'],
  wrong: ['2123 45671 1', '2123456711'],
  silent: ['1123456701', '7123456701', '212345670'],
});
holds(healthcareIdentifier, {
  valid: ['8003608166690503', '8003 6081 6669 0503', '8003619900015717'],
  wrong: ['8003619900015718'],
  silent: ['8003639900015717', '800361990001571'],
});
holds(taxFileNumber, {
  valid: ['123 456 782', '123456782'],
  wrong: ['123456783'],
  inContext: ['TFN 37118655'],
  silent: ['123.456.782', '12345678', '111111111'],
});
holds(ahpra, {
  valid: ['MED0000932846', 'PHY0001234567'],
  silent: ['PHA001234567', 'pha0001234567', 'PH10001234567'],
});
holds(providerNumber, { valid: ['2429581T'], wrong: ['2429581B'], silent: ['242958IT', '24295811'] });
