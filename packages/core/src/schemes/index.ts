import type { Scheme } from '../scheme.ts';
import { nzPharmacy } from './nz-pharmacy.ts';

/** Every scheme, in the order of their ids. Import one from its own path to load it alone. */
export const schemes: readonly Scheme[] = [nzPharmacy];
