/** What one figure of the model means. */
export interface Parameter {
  readonly path: string;
  readonly words: string;
  readonly unit: string;
  /** Where the default comes from, or the words "no source: prior". */
  readonly source: string;
  /** Range that is thought possible, for sensitivity and calibration. */
  readonly range?: readonly [number, number];
}

const prior = 'no source: prior';
const ukraine = 'Chernysh & Korolenko 2023, doi 10.18523/2617-9067.2023.6.72-84';
const qualityCircles = 'Dale & Hayward 1984: first 18 months critical, 20 % fail (industry)';

const parameter = (
  path: string,
  words: string,
  unit: string,
  source: string,
  range?: readonly [number, number],
): Parameter => ({ path, words, unit, source, ...(range ? { range } : {}) });

const ratio = 'hazard ratio';
const odds = 'odds ratio';
const perYear = 'per year';

/** Every figure of the model with its meaning, unit and source. A test holds that none is left out. */
export const parameters: readonly Parameter[] = [
  parameter('training.over', 'facilitators are trained evenly over', 'years', prior, [0, 3]),
  parameter(
    'starting.probability',
    'a trained facilitator starts a group',
    'probability',
    `more than half: ${ukraine}; pooled 62 % of trial facilitators: Trials 2019, s13063-019-3807-4`,
    [0.4, 0.9],
  ),
  parameter('starting.medianDelay', 'median time from training to the first meeting', 'years', prior, [0, 1]),
  parameter('starting.delayShape', 'Weibull shape of that time', 'none', prior, [0.7, 2]),
  parameter(
    'starting.founders',
    'founders, least and most',
    'members',
    'Switzerland: 5–12 members (SGAIM); Ukraine 2021: 12.3 a group, doi 10.18523/2617-9067.2023.6.72-84',
  ),
  parameter(
    'size.smallest',
    'a group with fewer members ends',
    'members',
    'Pharmacy Council of New Zealand: at least four',
  ),
  parameter('size.largest', 'a group with as many takes no more', 'members', prior),
  parameter('size.reference', 'size at which effects of size are nil', 'members', prior),
  parameter('joining.rate', 'newcomers to a group of the reference size', perYear, prior, [0.3, 3]),
  parameter('joining.perMember', 'newcomers, per member above the reference', ratio, prior, [0.9, 1.05]),
  parameter('joining.withoutFacilitator', 'newcomers without a facilitator', ratio, prior, [0.3, 1]),
  parameter('leaving.rate', 'a member leaves', perYear, `10–20 % a year; ${prior}`, [0.05, 0.3]),
  parameter('leaving.perMember', 'leaving, per member above the reference', ratio, prior, [0.95, 1.05]),
  parameter('leaving.withoutFacilitator', 'leaving without a facilitator', ratio, prior, [1, 2]),
  parameter(
    'leaving.whenNobodyComes',
    'leaving where recent attendance is nil, against full',
    ratio,
    prior,
    [1, 5],
  ),
  parameter('leaving.whenBurntOut', 'leaving while the facilitator is burnt out', ratio, prior, [1, 2]),
  parameter('leaving.whenDormant', 'leaving while the group is dormant', ratio, prior, [1, 3]),
  parameter('leaving.withoutChampion', 'leaving where the profession has no champion', ratio, prior, [1, 2]),
  parameter(
    'attendance.members',
    'own probability of coming to a meeting',
    'probability',
    'Ireland 2018: about 54 % of those listed (irishhealthpro.com 2019); spread as in ECHO hospice networks, BMJ SPCare 2021;11(S2):A73',
  ),
  parameter(
    'attendance.perMember',
    'coming, per member above the reference',
    odds,
    'no usable figure found; no source: prior',
    [0.9, 1.02],
  ),
  parameter('attendance.withoutFacilitator', 'coming without a facilitator', odds, prior, [0.4, 1]),
  parameter('attendance.whenBurntOut', 'coming while the facilitator is burnt out', odds, prior, [0.4, 1]),
  parameter('attendance.memory', 'weight of the last meeting in recent attendance', 'share', prior, [0.1, 1]),
  parameter(
    'meetings.perYear',
    'meetings',
    perYear,
    'Ireland 7.7 (icgp.ie), Ukraine 9.6 (mededu.org.ua), Scotland 6.8 (Educ Prim Care)',
    [4, 10],
  ),
  parameter('meetings.quorum', 'members who must come', 'members', 'Pharmacy Council of New Zealand: four'),
  parameter(
    'meetings.missedInARow',
    'meetings missed in a row that end the group or make it dormant',
    'meetings',
    prior,
    [2, 6],
  ),
  parameter('meetings.online', 'groups that meet online', 'share', prior, [0, 0.6]),
  parameter('meetings.onlineOdds', 'coming to meetings online', odds, prior, [0.8, 2]),
  parameter(
    'meetings.onlineLeaving',
    'leaving groups that meet online',
    ratio,
    '60 % found it less social (Med Educ Online 2024); size of effect: no source: prior',
    [0.9, 1.5],
  ),
  parameter('facilitator.loss', 'a facilitator steps down', perYear, prior, [0.05, 0.4]),
  parameter('facilitator.lossByAge', 'stepping down, by age of the group', ratio, prior),
  parameter(
    'facilitator.succession',
    'one who steps down is succeeded at once',
    'probability',
    prior,
    [0.2, 0.9],
  ),
  parameter('facilitator.found', 'a new one is found, without', perYear, prior, [0.3, 3]),
  parameter(
    'facilitator.burnout',
    'a facilitator becomes burnt out',
    perYear,
    'no usable figure found; no source: prior',
    [0.05, 0.5],
  ),
  parameter('facilitator.recovery', 'a facilitator recovers', perYear, prior, [0.3, 3]),
  parameter('facilitator.lossWhenBurntOut', 'stepping down while burnt out', ratio, prior, [1, 5]),
  parameter('champions.professions', 'professions and their shares among members', 'share', prior),
  parameter(
    'champions.atStart',
    'a profession has a champion at the start',
    'probability',
    'recommended: Best Care COPD, doi 10.22230/jripe.2022v12n2a343; figure: no source: prior',
    [0.1, 0.9],
  ),
  parameter('champions.loss', 'a champion goes', perYear, prior, [0.1, 0.6]),
  parameter('champions.found', 'a champion is found, without', perYear, prior, [0.1, 1]),
  parameter('dormancy.revival', 'a dormant group meets again', perYear, prior, [0.1, 2]),
  parameter('dormancy.lapse', 'a dormant group ends', perYear, prior, [0.3, 3]),
  parameter('dissolution.withoutFacilitator', 'a group without a facilitator ends', perYear, prior, [0.2, 2]),
  parameter('dissolution.otherwise', 'a group ends for any other cause', perYear, prior, [0.01, 0.15]),
  parameter('dissolution.otherwiseByAge', 'that rate, by age of the group', ratio, qualityCircles),
  parameter('regions', 'regions and their shares of groups', 'share', 'set by the user'),
];
