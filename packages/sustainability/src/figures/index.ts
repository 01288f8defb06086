/** Figures as SVG strings. */
export { incidenceFigure, limitsInWords, survivalFigure } from './curves.ts';
export type { EstimatedCurves, IncidenceSeries, SurvivalSeries } from './curves.ts';
export type { CurveFigureOptions } from './step-figure.ts';
export { forestFigure } from './forest.ts';
export type { ForestRow } from './forest.ts';
export { funnelFigure, heatMapFigure, lorenzFigure } from './shares.ts';
export type { FunnelStep, HeatMapData, LorenzSeries } from './shares.ts';
export type { FigureOptions, ThemeName } from './theme.ts';
export { timelineFigure } from './timeline.ts';
