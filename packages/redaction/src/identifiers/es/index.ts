import type { Identifier } from '../identifier.ts';
import { dni } from './dni.ts';
import { collegeNumber, socialSecurity } from './social-security.ts';

/** Identifiers of Spain. */
export const es: readonly Identifier[] = [dni, socialSecurity, collegeNumber];
export { collegeNumber, dni, socialSecurity };
