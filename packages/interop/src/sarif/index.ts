export type { SarifFile, SarifFinding, SarifLog } from './sarif.ts';
export { toSarif } from './sarif.ts';
