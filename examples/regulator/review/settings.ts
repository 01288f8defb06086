/** What every upload is judged by; one place, so that all threads and machines judge alike. */
import type { IsoDate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';

export const scheme = nzPharmacy;

/** The day of the review. A day in an argument, not the clock: the same uploads give the same results tomorrow. */
export const asOf: IsoDate = process.env['AS_OF'] ?? '2026-03-31';

/** Milliseconds that reading one file may take. */
export const milliseconds = 10_000;
