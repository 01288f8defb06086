/** Simulation of peer groups: models, runs, comparisons, sensitivity, calibration, value, chunks, reports. Runs in browsers. */
export type {
  AgeBand,
  Cause,
  Lever,
  LeverEffect,
  ProfessionModel,
  ShockModel,
  SimulationModel,
  Target as LeverTarget,
} from './model.ts';
export { causes, oddsTargets, rateTargets } from './model.ts';
export { benchmarkModel, defaultModel } from './models.ts';
export { processesOf } from './processes.ts';
export type { Processes } from './processes.ts';
export { checkModel, parseModel } from './check-model.ts';
export { figureAt, withFigures } from './change-model.ts';
export { levers, schemeFigures, underScheme } from './levers.ts';
export type { LeverName, SchemeFigures } from './levers.ts';
export { mostGroupsAtOnce, quarters, simulate, simulationVersion } from './simulate.ts';
export type { SimulateOptions, SimulationRun } from './simulate.ts';
export { generator } from './threefry.ts';
export type { TallyData } from './tally.ts';
export { summarise } from './summarise.ts';
export type { AgeRow, CauseRow, SimulationSummary, TimeRow } from './summarise.ts';
export type { Estimate } from './estimate.ts';
export { notesOn } from './notes.ts';
export { measured, measureInWords } from './measure.ts';
export type { Measure } from './measure.ts';
export { trajectories } from './history.ts';
export type { TrajectoryOptions } from './history.ts';
export { compareScenarios } from './compare.ts';
export type { Comparison, PairedDifference, Scenario } from './compare.ts';
export { latinHypercube } from './sensitivity/design.ts';
export type { Factor } from './sensitivity/design.ts';
export { morrisDesign, morrisFromAnswers, morrisScreening } from './sensitivity/morris.ts';
export type { MorrisEffect, MorrisOptions, MorrisWalk } from './sensitivity/morris.ts';
export { leverFactors, modelAt, morrisOfModel, oneAtATime, sobolOfModel } from './sensitivity/of-model.ts';
export type { TornadoRow } from './sensitivity/of-model.ts';
export { sobolDesign, sobolFromAnswers, sobolIndices } from './sensitivity/sobol.ts';
export type { SobolDesign, SobolIndex, SobolOptions, SobolResult } from './sensitivity/sobol.ts';
export { approximateBayes } from './calibrate/approximate-bayes.ts';
export type { Posterior, PosteriorFigure, PredictiveCheck } from './calibrate/approximate-bayes.ts';
export { historyMatch } from './calibrate/history-matching.ts';
export type { HistoryMatch, Wave } from './calibrate/history-matching.ts';
export type { CalibrateOptions, Target, Trial } from './calibrate/targets.ts';
export { facilitatorsNeeded, leverValues } from './value.ts';
export type { FacilitatorsNeeded, LeverValue } from './value.ts';
export { chunkOf, planRun, readPlan } from './chunks/plan.ts';
export type { Chunk, Plan, PlanPoint } from './chunks/plan.ts';
export { runChunk } from './chunks/run-chunk.ts';
export type { Shard } from './chunks/run-chunk.ts';
export { createMerger } from './chunks/merge.ts';
export type { Merger, PlanResult } from './chunks/merge.ts';
export { progressLine } from './chunks/progress.ts';
export type { Progress } from './chunks/progress.ts';
export { slurmScript } from './chunks/slurm.ts';
export type { SlurmOptions } from './chunks/slurm.ts';
export { parameters } from './parameters.ts';
export type { Parameter } from './parameters.ts';
export { fanFigure } from './figures/fan.ts';
export type { FanData } from './figures/fan.ts';
export { pipelineFigure, scenarioFigure } from './figures/scenarios.ts';
export { sobolFigure } from './figures/sobol-bars.ts';
export { tornadoFigure } from './figures/tornado.ts';
export { studyMarkdown, studyPage } from './report/index.ts';
export type { MarkdownReport } from './report/blocks.ts';
export { oddDraft } from './report/odd.ts';
export { stressDraft } from './report/stress.ts';
export type { ChecklistItem } from './report/stress.ts';
export type { SimulationStudy } from './report/study-report.ts';
