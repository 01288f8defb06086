import type { Issue, Parsed } from '../study/parsed.ts';
import type { SimulationModel } from './model.ts';
import { shape } from './model-shape.ts';

/** What the shape cannot say: order, names, and figures that belong together. */
function relations(model: SimulationModel): readonly Issue[] {
  const issues: Issue[] = [];
  const wrong = (at: string, code: string, message: string): void => void issues.push({ at, code, message });
  const [fewest, most] = model.starting.founders;
  if (fewest > most)
    wrong(
      '/starting/founders',
      'outOfOrder',
      `Founders from ${fewest} to ${most}: give the smaller number first.`,
    );
  if (fewest < model.size.smallest || most > model.size.largest)
    wrong(
      '/starting/founders',
      'founders',
      `Groups of ${fewest} to ${most} founders do not fit sizes ${model.size.smallest} to ${model.size.largest}: every group must start within them.`,
    );
  if (fewest < 1) wrong('/starting/founders', 'founders', 'A group starts with at least one member.');
  const { members } = model.attendance;
  if (members.kind === 'uniform' && members.from > members.to)
    wrong(
      '/attendance/members',
      'outOfOrder',
      'Attendance must run from the smaller probability to the greater.',
    );
  const regions = new Set(model.regions.map(({ name }) => name));
  model.shocks.forEach((one, i) => {
    if (one.until < one.from)
      wrong(
        `/shocks/${i}/until`,
        'outOfOrder',
        `The shock ends at ${one.until}, before it begins at ${one.from}: put \`until\` at or after \`from\`.`,
      );
    if (one.from === 0 && (one.membersLost > 0 || one.groupsLost > 0))
      wrong(
        `/shocks/${i}/from`,
        'tooEarly',
        'At time 0 there is nobody to lose: put the shock above 0, or start with fewer founders.',
      );
    one.regions?.forEach((name, j) => {
      if (!regions.has(name))
        wrong(
          `/shocks/${i}/regions/${j}`,
          'unknownRegion',
          'No region of the model has this name: add it to `regions`.',
        );
    });
  });
  const unique = (at: string, names: readonly string[]): void => {
    names.forEach((name, i) => {
      if (names.indexOf(name) < i)
        wrong(
          `/${at}/${i}/name`,
          'twice',
          'This name is used twice: names tell random streams apart, so each needs its own.',
        );
    });
  };
  unique(
    'regions',
    model.regions.map(({ name }) => name),
  );
  unique(
    'levers',
    model.levers.map(({ name }) => name),
  );
  unique(
    'shocks',
    model.shocks.map(({ name }) => name),
  );
  unique(
    'champions/professions',
    model.champions.professions.map(({ name }) => name),
  );
  return issues;
}

/** Everything that is wrong with a model; an empty list where it can be simulated. */
export function checkModel(value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  if (!shape(value, '', issues)) return issues;
  return relations(value as SimulationModel);
}

/**
 * Reads a model from data that survived JSON.
 *
 * @returns issues with a pointer and a sentence that says what would work, where it cannot be simulated.
 * @example
 * parseModel({ name: 'no more than a name' }).ok; //=> false
 */
export function parseModel(value: unknown): Parsed<SimulationModel> {
  const issues = checkModel(value);
  return issues.length === 0 ? { ok: true, value: value as SimulationModel } : { ok: false, issues };
}

/** @throws RangeError for a model that cannot be simulated: its first issue, in words. */
export function assertModel(model: SimulationModel): void {
  const [first] = checkModel(model);
  if (first !== undefined)
    throw new RangeError(`Model ${first.at === '' ? '' : `at ${first.at}`}: ${first.message}`);
}
