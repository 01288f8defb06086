export type { SarifFile, SarifLog } from './sarif.ts';
export { toSarif } from './sarif.ts';
