import type { Identifier } from '../identifier.ts';
import { drivingLicence } from './driving-licence.ts';
import { nationalInsurance } from './national-insurance.ts';
import { chi, nhsNumber } from './nhs-number.ts';
import { gmc, gphc, hcpc, nmc } from './professional.ts';

/** Identifiers of the United Kingdom. */
export const gb: readonly Identifier[] = [
  chi,
  nhsNumber,
  nationalInsurance,
  nmc,
  hcpc,
  gphc,
  gmc,
  drivingLicence,
];
export { chi, drivingLicence, gmc, gphc, hcpc, nationalInsurance, nhsNumber, nmc };
