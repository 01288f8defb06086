import type { Issue } from '../study/parsed.ts';

/** Says whether a value is of a kind, and notes what is wrong. */
export type Check = (value: unknown, at: string, issues: Issue[]) => boolean;

const shown = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : `a ${typeof value}`;

/** A number within limits. */
export const number =
  (least: number, most: number, words: string, whole = false): Check =>
  (value, at, issues) => {
    if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)))
      return true;
    issues.push({ at, code: 'number', message: `This is ${shown(value)}: ${words}.` });
    return false;
  };

/** A hazard or odds ratio. */
export const ratio: Check = (value, at, issues) => {
  if (typeof value === 'number' && value > 0 && value <= 1e4) return true;
  issues.push({
    at,
    code: 'ratio',
    message: `This is ${shown(value)}: a ratio lies above 0; 1 changes nothing, below 1 lowers, above 1 raises.`,
  });
  return false;
};

/** From 0 to 1. */
export const probability: Check = number(0, 1, 'give a share or probability from 0 to 1');
/** Above 0. */
export const positive: Check = number(Number.MIN_VALUE, 1e6, 'give a number above 0');

/** A text that is not empty. */
export const text: Check = (value, at, issues) => {
  if (typeof value === 'string' && value !== '') return true;
  issues.push({ at, code: 'text', message: 'Give a text that is not empty.' });
  return false;
};

/** One of some values. */
export const exactly =
  <T>(allowed: readonly T[]): Check =>
  (value, at, issues) => {
    if (allowed.includes(value as T)) return true;
    issues.push({ at, code: 'choice', message: `Give one of: ${allowed.map(String).join(', ')}.` });
    return false;
  };

/** A list of things of a kind. */
export const list =
  (of: Check, least = 0, most = 10_000): Check =>
  (value, at, issues) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      issues.push({ at, code: 'list', message: `Give a list of ${least} to ${most} entries.` });
      return false;
    }
    let good = true;
    value.forEach((one: unknown, i) => {
      good = of(one, `${at}/${i}`, issues) && good;
    });
    return good;
  };

/** An object with these members and no others; some may be absent. */
export const object =
  (members: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check =>
  (value, at, issues) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push({ at, code: 'object', message: `Give an object with ${Object.keys(members).join(', ')}.` });
      return false;
    }
    let good = true;
    for (const [name, check] of Object.entries(members)) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member === undefined && optional.includes(name)) continue;
      if (member === undefined) {
        issues.push({ at: `${at}/${name}`, code: 'missing', message: 'This is missing.' });
        good = false;
      } else good = check(member, `${at}/${name}`, issues) && good;
    }
    for (const name of Object.keys(value))
      if (!Object.hasOwn(members, name)) {
        issues.push({
          at: `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          code: 'unknown',
          message: `This is a member that no model has; known are ${Object.keys(members).join(', ')}.`,
        });
        good = false;
      }
    return good;
  };
