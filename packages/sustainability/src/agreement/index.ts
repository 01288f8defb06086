/** Coded episodes, and how far coders agree. */
export { alphaOfSets, krippendorffAlpha, setDistance } from './alpha.ts';
export type { AlphaOptions, CodeSet, KrippendorffAlpha, MeasurementLevel, SetDistance } from './alpha.ts';
export { bootstrapLimits } from './bootstrap.ts';
export type { BootstrapLimits } from './bootstrap.ts';
export { chanceCorrected } from './chance-corrected.ts';
export type { ChanceCorrected, ChanceOptions, Coefficient } from './chance-corrected.ts';
export { codeSetsOf, parseCodingStudy, ratingsOfCode, ratingsOfFacet } from './coding.ts';
export type { Code, Codebook, CodedUnit, Coding, CodingStudy, Facet } from './coding.ts';
export { cohenKappa, cohenKappaOfTable } from './cohen.ts';
export type { CohenKappa, CohenOptions } from './cohen.ts';
export { intraclassCorrelation } from './icc.ts';
export type { Icc, IccForm, IccResult } from './icc.ts';
export { learningMatrix } from './learning.ts';
export type { Consensus, LearningMatrix } from './learning.ts';
export type {
  AgreementEstimate,
  AgreementLimits,
  Rating,
  Ratings,
  UndefinedAgreement,
  UndefinedReason,
} from './ratings.ts';
export { congerKappa, fleissKappa, lightKappa, percentAgreement } from './several.ts';
export type { CategoryKappa, FleissKappa } from './several.ts';
export { weightMatrix, weightScheme } from './weights.ts';
export type { WeightScheme } from './weights.ts';
