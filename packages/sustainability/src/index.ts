// Survival: curves and their summaries.
export { kaplanMeier } from './survival/kaplan-meier.ts';
export type { CurveOptions } from './survival/kaplan-meier.ts';
export { nelsonAalen } from './survival/nelson-aalen.ts';
export type { NelsonAalenOptions } from './survival/nelson-aalen.ts';
export { rowAt, stepAt } from './survival/survival-curve.ts';
export type { SurvivalCurve, SurvivalEstimate } from './survival/survival-curve.ts';
export { survivalQuantiles } from './survival/survival-quantiles.ts';
export type { SurvivalQuantiles } from './survival/survival-quantiles.ts';
export { restrictedMean } from './survival/restricted-mean.ts';
export type { RestrictedMean } from './survival/restricted-mean.ts';
export { meanCumulativeFunction } from './survival/mean-cumulative-function.ts';
export type { MeanCumulativeCurve, MeanCumulativeFunction } from './survival/mean-cumulative-function.ts';
export { recurrentColumns } from './survival/recurrent-events.ts';
export type { RecurrentColumns, RecurrentHistory, RecurrentModel } from './survival/recurrent-events.ts';
export { limitsOf } from './survival/confidence-limits.ts';
export type { Limits, LimitsKind } from './survival/confidence-limits.ts';

// Survival: comparing groups.
export { logRank } from './survival/log-rank.ts';
export type { LogRank, LogRankOptions } from './survival/log-rank.ts';
export { logRankTrend } from './survival/log-rank-trend.ts';
export type { LogRankTrend } from './survival/log-rank-trend.ts';
export { concordance } from './survival/concordance.ts';
export type { Concordance, ConcordanceOptions } from './survival/concordance.ts';
export type { PairCounts } from './survival/pair-counts.ts';

// Survival: Cox regression.
export { cox } from './survival/cox.ts';
export type { CoxFit, CoxFlag, CoxOptions, CoxTest } from './survival/cox.ts';
export type { HazardRatio } from './survival/hazard-ratios.ts';
export type { CoxColumns, CoxDesign } from './survival/cox-design.ts';
export type { CoxSums, CoxTies } from './survival/cox-sums.ts';
export type { RiskSets } from './survival/risk-sets.ts';
export { coxConcordance } from './survival/cox-concordance.ts';
export {
  coxScoreResiduals,
  devianceResiduals,
  dfbetaResiduals,
  martingaleResiduals,
  schoenfeldResiduals,
} from './survival/cox-diagnostics.ts';
export type { SchoenfeldResiduals } from './survival/cox-diagnostics.ts';
export { baselineHazard, linearPredictor, predictSurvival } from './survival/cox-baseline.ts';
export type { BaselineHazard, CoxPrediction, PredictOptions } from './survival/cox-baseline.ts';
export { proportionalHazards } from './survival/proportional-hazards.ts';
export type { ProportionalHazards, TimeTransform } from './survival/proportional-hazards.ts';
export { sharedFrailty } from './survival/shared-frailty.ts';
export type { FrailtyFit, FrailtyOptions } from './survival/shared-frailty.ts';
export type { FrailtyDistribution } from './survival/frailty-fit.ts';

// Survival: parametric and discrete-time regression.
export { acceleratedFailureTime } from './survival/accelerated-failure-time.ts';
export type { AcceleratedColumns, AcceleratedFit } from './survival/accelerated-failure-time.ts';
export { predictQuantiles } from './survival/predict-quantiles.ts';
export type { PredictedQuantiles } from './survival/predict-quantiles.ts';
export type { TimeDistribution } from './survival/error-distributions.ts';
export { discreteTimeHazard } from './survival/discrete-time-hazard.ts';
export type { DiscreteFit, DiscreteOptions, PeriodBaseline } from './survival/discrete-time-hazard.ts';

// Survival: competing ends.
export { aalenJohansen } from './survival/aalen-johansen.ts';
export type {
  AalenJohansen,
  AalenJohansenOptions,
  StateCurves,
  StateProbability,
} from './survival/aalen-johansen.ts';
export { cumulativeIncidence } from './survival/cumulative-incidence.ts';
export type {
  CumulativeIncidence,
  GrayTest,
  IncidenceCurve,
  IncidenceOptions,
} from './survival/cumulative-incidence.ts';
export { fineGray } from './survival/fine-gray.ts';
export type { FineGrayFit } from './survival/fine-gray.ts';
export { fineGrayData } from './survival/fine-gray-data.ts';
export type { FineGrayData } from './survival/fine-gray-data.ts';

// Survival: data and what every result carries.
export type {
  EventColumn,
  Excluded,
  LabelColumn,
  NumberColumn,
  Observations,
  SurvivalColumns,
} from './survival/observations.ts';
export type { Label, Labelled } from './survival/labels.ts';
export type { Covariate, Covariates, ModelColumns, ModelTerm } from './survival/covariates.ts';
export type { Provenance } from './survival/provenance.ts';
export { TIE_TOLERANCE } from './survival/tied-times.ts';

// Study data.
export { defaultDefinitions, definitionsInWords } from './study/definitions.ts';
export type { Definitions } from './study/definitions.ts';
export { historyOf } from './study/from-records.ts';
export type { FromRecords } from './study/from-records.ts';
export type { GroupRow } from './study/groups.ts';
export type {
  CovariateSet,
  FacilitatorChange,
  FacilitatorTrained,
  GroupChange,
  GroupFormed,
  History,
  HistoryEvent,
  MeetingHeld,
  MemberJoined,
  MemberLeft,
  Shock,
} from './study/history.ts';
export { parseHistory } from './study/parse-history.ts';
export type { Issue, Parsed } from './study/parsed.ts';
export type { FacilitatorRow } from './study/facilitator-terms.ts';
export type { AttendanceRow, MembershipRow } from './study/people.ts';
export type { IntervalRow, SpellRow } from './study/spells.ts';
export { studyData } from './study/study-data.ts';
export type { Oddity } from './study/oddities.ts';
export type { FlowStep, StudyData } from './study/study-data.ts';
export { columnOf } from './study/table.ts';
export type { Cell, Table, Variable } from './study/table.ts';

// Learning episodes and agreement.
export { alphaOfSets, krippendorffAlpha, setDistance } from './agreement/alpha.ts';
export type {
  AlphaOptions,
  CodeSet,
  KrippendorffAlpha,
  MeasurementLevel,
  SetDistance,
} from './agreement/alpha.ts';
export { bootstrapLimits } from './agreement/bootstrap.ts';
export type { BootstrapLimits } from './agreement/bootstrap.ts';
export { chanceCorrected } from './agreement/chance-corrected.ts';
export type { ChanceCorrected, ChanceOptions, Coefficient } from './agreement/chance-corrected.ts';
export { codeSetsOf, parseCodingStudy, ratingsOfCode, ratingsOfFacet } from './agreement/coding.ts';
export type { Code, Codebook, CodedUnit, Coding, CodingStudy, Facet } from './agreement/coding.ts';
export { cohenKappa, cohenKappaOfTable } from './agreement/cohen.ts';
export type { CohenKappa, CohenOptions } from './agreement/cohen.ts';
export { intraclassCorrelation } from './agreement/icc.ts';
export type { Icc, IccForm, IccResult } from './agreement/icc.ts';
export { learningMatrix } from './agreement/learning.ts';
export type { Consensus, LearningMatrix } from './agreement/learning.ts';
export type {
  AgreementEstimate,
  AgreementLimits,
  Rating,
  Ratings,
  UndefinedAgreement,
  UndefinedReason,
} from './agreement/ratings.ts';
export { congerKappa, fleissKappa, lightKappa, percentAgreement } from './agreement/several.ts';
export type { CategoryKappa, FleissKappa } from './agreement/several.ts';
export { weightMatrix, weightScheme } from './agreement/weights.ts';
export type { WeightScheme } from './agreement/weights.ts';

// REFI-QDA.
export { codingStudyOf, guidOf, qdaProjectOf } from './refi-qda/coding-study.ts';
export type {
  QdaCase,
  QdaCode,
  QdaCodebook,
  QdaEdge,
  QdaGraph,
  QdaLink,
  QdaProject,
  QdaSet,
  QdaUser,
  QdaVariable,
  QdaVertex,
} from './refi-qda/project.ts';
export type {
  Authored,
  Guid,
  QdaAudioSource,
  QdaCoding,
  QdaPdfSelection,
  QdaPdfSource,
  QdaPictureSelection,
  QdaPictureSource,
  QdaSource,
  QdaSyncPoint,
  QdaTextSelection,
  QdaTextSource,
  QdaTimeSelection,
  QdaTranscript,
  QdaTranscriptSelection,
  QdaVariableValue,
  QdaVideoSource,
} from './refi-qda/sources.ts';
export { readQdpx, writeQdpx } from './refi-qda/qdpx.ts';
export type { Qdpx } from './refi-qda/qdpx.ts';
export { parseQdaCodebook, parseQdaProject } from './refi-qda/read.ts';
export { writeQdaCodebook, writeQdaProject } from './refi-qda/write.ts';

// Participation and equity.
export { inequality, lorenz } from './equity/inequality.ts';
export type { Inequality, LorenzPoint } from './equity/inequality.ts';
export { attendanceSummary } from './equity/attendance.ts';
export type { AttendanceSummary } from './equity/attendance.ts';
export { facilitatorConcentration } from './equity/facilitation.ts';
export type { FacilitatorConcentration } from './equity/facilitation.ts';
export { retention, turnover } from './equity/membership.ts';
export type { Retention, Turnover } from './equity/membership.ts';
export { participationBy, silence } from './equity/participation.ts';
export type { PartOf, SilenceSummary } from './equity/participation.ts';
export { reach } from './equity/reach.ts';
export type { Reach, ReachStep } from './equity/reach.ts';

// Exports.
export { codebookMarkdown, codebookOf } from './exports/codebook.ts';
export type { CodebookRow } from './exports/codebook.ts';
export { csvRow, toCsv } from './exports/csv.ts';
export type { CsvOptions } from './exports/csv.ts';
export { toJson, toNdjson } from './exports/json.ts';
export { columnsToParquet, toParquet } from './exports/parquet.ts';
export type { ParquetColumn } from './exports/parquet.ts';
export { rScript } from './exports/r-script.ts';
export type { MaskedCells } from './exports/r-script.ts';
export { studyFiles } from './exports/study-files.ts';
export type { ExportOptions, StudyFiles } from './exports/study-files.ts';
export { suppressMatrix, suppressSmallCells } from './exports/suppress.ts';
export type { Suppressed } from './exports/suppress.ts';

// Figures.
export { incidenceFigure, limitsInWords, survivalFigure } from './figures/curves.ts';
export type { EstimatedCurves, IncidenceSeries, SurvivalSeries } from './figures/curves.ts';
export type { CurveFigureOptions } from './figures/step-figure.ts';
export { forestFigure } from './figures/forest.ts';
export type { ForestRow } from './figures/forest.ts';
export { funnelFigure, heatMapFigure, lorenzFigure } from './figures/shares.ts';
export type { FunnelStep, HeatMapData, LorenzSeries } from './figures/shares.ts';
export type { FigureOptions, ThemeName } from './figures/theme.ts';
export { timelineFigure } from './figures/timeline.ts';
