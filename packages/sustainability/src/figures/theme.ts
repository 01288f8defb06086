/** Light or dark ground. */
export type ThemeName = 'light' | 'dark';

/** What every figure takes. */
export interface FigureOptions {
  /** First thing a screen reader says, and the heading of the figure. */
  readonly title: string;
  /** What the figure shows, for those who do not see it; default: worked out from the data. */
  readonly description?: string;
  /** Default `light`. */
  readonly theme?: ThemeName;
  /** Width in pixels, 320 to 1600; default 640. */
  readonly width?: number;
}

/** Colours of a ground. Lines reach a contrast of 3 : 1 and texts of 4.5 : 1 against it (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Theme {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly shade: string;
  /** Colours of series, told apart by people with colour blindness (after Okabe and Ito 2008). */
  readonly series: readonly string[];
  /** From little to much. */
  readonly ramp: readonly [string, string];
}

/** Both grounds. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ground: '#ffffff',
    text: '#1b1b1f',
    muted: '#595966',
    rule: '#dcdce3',
    shade: '#ececf2',
    series: ['#0072b2', '#c4540a', '#007a5a', '#a3407c', '#54545e', '#7d6200'],
    ramp: ['#f1f6fa', '#0b5a8c'],
  },
  dark: {
    ground: '#16161a',
    text: '#ececf1',
    muted: '#ababb8',
    rule: '#36363f',
    shade: '#25252c',
    series: ['#56b4e9', '#ff9a5c', '#35c99a', '#e58fc1', '#cfcfd6', '#e8c547'],
    ramp: ['#1d2730', '#7cc7f2'],
  },
};

/** Dashes of series, so that colour is never all that tells them apart. */
export const dashes: readonly string[] = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4'];

/** The colour and dash of series number `i`. */
export const seriesOf = (theme: Theme, i: number): { readonly colour: string; readonly dash: string } => ({
  colour: theme.series[i % theme.series.length]!,
  dash: dashes[i % dashes.length]!,
});
