/**
 * What the synthetic country is made of. Figures with a source are anchored in what is known of real programmes; the others are invented.
 * Nothing here describes a real country.
 */
export const assumptions = {
  /** Day of the first course for facilitators, and the last day of observation: three years. */
  from: '2020-06-16',
  to: '2023-06-15',
  /** Courses: day and people trained. 78 by October 2021, as in Ukraine by the first congress (Chernysh and Korolenko 2023 and the congress's report). */
  courses: [
    ['2020-06-16', 18],
    ['2020-10-05', 20],
    ['2021-03-15', 20],
    ['2021-08-30', 20],
    ['2022-05-16', 24],
    ['2022-10-10', 24],
    ['2023-02-20', 24],
  ],
  /** "More than half" of those trained formed groups (doi 10.18523/2617-9067.2023.6.72-84); 62 % pooled over four trials. */
  starts: 0.64,
  /** 70 groups for 78 trained: some lead two. */
  second: 0.5,
  /** Weibull delay from training to formation: median two months (prior); a second group takes half as long again. */
  medianDelayDays: 61,
  delayShape: 0.9,
  founders: [7, 12],
  /** Newcomers a group-year (invented, so that about 12 people are ever members, as in Ukraine and Germany). */
  joiningPerYear: 1.5,
  /** Leavers a member-year: 10 to 20 % (prior). */
  leavingPerYear: 0.15,
  /** Days between meetings, mean: 9.6 meetings a year, as 18 groups of educators held in 2021 (mededu.org.ua). */
  gapDays: 38,
  /** Chance of coming, by person: mean 0.65 with a wide spread (Ireland about 0.54; prior 0.55 to 0.75). */
  attendance: { a: 2.2, b: 1.2 },
  /** Facilitators step down 0.25 a year; half are succeeded at once, else found at 1 a year (the benchmark model; invented). */
  facilitatorLoss: 0.25,
  succession: 0.5,
  found: 1,
  /** Dissolution a year without a facilitator, and otherwise: about 20 % lost by month 18 (Dale and Hayward 1984, industrial circles). */
  endWithoutFacilitator: 0.8,
  endOtherwise: 0.13,
  youngRatio: 1.4,
  /** Hazard ratios built into the country. No source gives causal effects: these are invented so that the estimates have something to find. */
  ratios: { managementSupport: 0.5, protectedTime: 0.7, shock: 1.8, cpdPoints: 0.8 },
  managementSupport: 0.55,
  protectedTime: 0.3,
  /** Points for everybody from this day. */
  cpdPointsFrom: '2022-09-01',
  lockdown: ['2020-10-12', '2021-02-28'],
  invasion: ['2022-02-24', '2022-06-30'],
  invaded: ['River', 'Plain'],
  regions: ['Capital', 'Coast', 'Hills', 'North', 'Plain', 'River'],
  /** 25 public, 9 private, 6 sole practitioners among the 40 examples of the same study. */
  facilities: [
    ['public', 25],
    ['private', 9],
    ['sole', 6],
  ],
  professions: [
    ['doctor', 50],
    ['nurse', 35],
    ['manager', 15],
  ],
} as const;
