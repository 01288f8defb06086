import type { Identifier } from '../identifier.ts';
import { kvnr } from './kvnr.ts';
import { bsnr, lanr } from './lanr.ts';
import { pensionInsurance } from './pension-insurance.ts';
import { taxId } from './tax-id.ts';

/** Identifiers of Germany. */
export const de: readonly Identifier[] = [kvnr, pensionInsurance, taxId, lanr, bsnr];
export { bsnr, kvnr, lanr, pensionInsurance, taxId };
