import { readAgeAfterName } from './structured/age-glued.ts';
import { ageSpan } from './structured/index.ts';
import type { Classified } from './classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt, tokenFrom } from './classified.ts';
import { AFTER_BREAK, SHAPE_CAPITAL, SHAPE_INITIAL, SHAPE_LOWER, SHAPE_UPPER } from './tokens.ts';
import { span } from './span.ts';
import type { Span } from './span.ts';
import { CLINICIAN, FAMILY, PATIENT, TITLE } from './vocabulary.ts';

/** What the words before a name say about the person: up to three tokens back in the line. */
const roleBefore = (reading: Classified, first: number): string | undefined => {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    if (reading.tokens.flags[at + 1]! & AFTER_BREAK) return undefined;
    const classes = classesAt(reading, at);
    if (classes & CLINICIAN && !(classes & FAMILY)) return 'clinician';
    if (classes & FAMILY) return 'relative';
    if (classes & PATIENT) return 'patient';
    const symbol = symbolAt(reading, at);
    if (symbol !== 0 && symbol !== 0x2e && symbol !== 0x3a && symbol !== 0x28 && symbol !== 0x2c)
      return undefined;
  }
  return undefined;
};

/**
 * Read what stands around names: who the person is to the case (`her daughter …`, `patient …`, `Dr …`), and an age
 * right after the name (`Mr X, 54`), which makes the person a patient.
 *
 * @param entities sorted by start
 */
export const readRoles = (reading: Classified, entities: readonly Span[]): Span[] => {
  const out: Span[] = [];
  let cursor = 0;
  for (const entity of entities) {
    if (entity.kind !== 'person') {
      out.push(entity);
      continue;
    }
    cursor = tokenFrom(reading.tokens, cursor, entity.start);
    const isTitled = (classesAt(reading, cursor) & (TITLE | CLINICIAN)) !== 0;
    let role =
      entity.subkind ??
      roleBefore(reading, cursor) ??
      (isTitled && classesAt(reading, cursor) & CLINICIAN ? 'clinician' : undefined);
    const after = tokenFrom(reading.tokens, cursor, entity.end);
    const age = readAgeAfterName(reading, after);
    if (age !== undefined) {
      out.push(ageSpan(age));
      role ??= 'patient';
    }
    out.push(
      role === entity.subkind
        ? entity
        : span(entity.start, entity.end, 'person', role, entity.score, entity.why),
    );
  }
  return out;
};

/** `Mx` is not among them: in notes it is management, as in `Mx plan`. */
const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss']);

/** Words for a person, after which a name may stand: their tokens, ascending. */
export const findCues = ({ classes }: Classified): number[] => {
  const cues: number[] = [];
  for (let index = 0; index < classes.length; index++)
    if (classes[index]! & (FAMILY | PATIENT | TITLE | CLINICIAN)) cues.push(index);
  return cues;
};

/**
 * `Mr X`, `her daughter Y`, `Mrs smith`: what follows a title or a relation and is no capitalised word.
 *
 * @param cues of {@link findCues}
 */
export const findTitled = (reading: Classified, cues: readonly number[]): Span[] => {
  const { text, tokens, classes } = reading;
  const out: Span[] = [];
  for (const index of cues) {
    const bits = classes[index]!;
    if ((bits & (TITLE | FAMILY)) === 0 || index + 1 >= tokens.count) continue;
    const isTitle = (bits & TITLE) !== 0 && tokens.shape[index] === SHAPE_CAPITAL;
    let next = index + 1;
    if (isTitle && symbolAt(reading, next) === 0x2e && isGlued(reading, next)) next++;
    if (next >= tokens.count || tokens.flags[next]! & AFTER_BREAK) continue;
    const shape = tokens.shape[next]!;
    const letter = text[tokens.start[next]!]!;
    if (shape === SHAPE_INITIAL && !(letter === 'I' || (letter === 'A' && !isTitle))) {
      const follower = next + 1;
      if (
        isGlued(reading, follower) &&
        symbolAt(reading, follower) !== 0x2c &&
        symbolAt(reading, follower) !== 0x2e &&
        symbolAt(reading, follower) !== 0x27 &&
        symbolAt(reading, follower) !== 0x73 &&
        symbolAt(reading, follower) !== 0x29
      )
        continue;
      out.push(
        span(
          tokens.start[next]!,
          tokens.end[next]!,
          'person',
          isTitle ? 'patient' : 'relative',
          0.45,
          isTitle ? 'one letter after a title' : 'one letter after a word for a relative',
        ),
      );
      const age = readAgeAfterName(reading, follower);
      if (age !== undefined) out.push(ageSpan(age));
    } else if (
      isTitle &&
      shape === SHAPE_LOWER &&
      lengthAt(reading, next) >= 3 &&
      classes[next] === 0 &&
      COURTESY.has(text.slice(tokens.start[index]!, tokens.end[index]!).toLowerCase())
    ) {
      out.push(span(tokens.start[next]!, tokens.end[next]!, 'person', 'patient', 0.55, 'word after a title'));
    }
  }
  return out;
};

/** Postcodes that only their town gives away: `8001 Zürich`, `Dunedin 9016`, `Boston, MA 02139`. */
export const findTownCodes = (reading: Classified, entities: readonly Span[]): Span[] => {
  const { tokens } = reading;
  const out: Span[] = [];
  let cursor = 0;
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    cursor = tokenFrom(reading.tokens, cursor, entity.start);
    let before = cursor - 1;
    // The two letters of a Dutch postcode: 1012 AB Amsterdam.
    if (
      tokens.shape[before] === SHAPE_UPPER &&
      lengthAt(reading, before) === 2 &&
      lengthAt(reading, before - 1) === 4
    )
      before--;
    const width = lengthAt(reading, before);
    let start = entity.start;
    let end = entity.end;
    const isAdjacent =
      before >= 0 &&
      !(tokens.flags[cursor]! & AFTER_BREAK) &&
      tokens.start[before + 1]! - tokens.end[before]! === 1 &&
      tokens.start[cursor]! - tokens.end[cursor - 1]! === 1;
    const value = numberAt(reading, before);
    if (isAdjacent && value >= 0 && (width === 5 || (width === 4 && !(value >= 1900 && value <= 2060))))
      start = tokens.start[before]!;
    let after = tokenFrom(reading.tokens, cursor, entity.end);
    if (symbolAt(reading, after) === 0x2c && tokens.shape[after + 1] === SHAPE_UPPER) after++;
    if (tokens.shape[after] === SHAPE_UPPER && lengthAt(reading, after) <= 3) after++;
    const code = numberAt(reading, after);
    const size = lengthAt(reading, after);
    const isPlain =
      after < tokens.count &&
      !(tokens.flags[after]! & AFTER_BREAK) &&
      code >= 0 &&
      !(
        isGlued(reading, after + 1) &&
        symbolAt(reading, after + 1) === 0x2e &&
        numberAt(reading, after + 2) >= 0
      );
    if (isPlain && (size === 5 || (size === 4 && !(code >= 1900 && code <= 2060)))) end = tokens.end[after]!;
    if (start < entity.start || end > entity.end)
      out.push(span(start, end, 'address', 'postcode', 0.75, 'postcode beside its town'));
  }
  return out;
};
