/**
 * Weeks in remission of 42 children with leukaemia, 6-mercaptopurine against placebo (Freireich et al. 1963, Blood
 * 21:699): the worked example of most textbooks of survival analysis.
 */
export const leukaemia: {
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly placebo: readonly number[];
} = {
  time: [
    6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35, 1, 1, 2, 2, 3, 4, 4, 5, 5,
    8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  ],
  event: [
    1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1,
  ],
  placebo: Array.from({ length: 42 }, (_, i) => (i < 21 ? 0 : 1)),
};
