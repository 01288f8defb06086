import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Fields = Record<string, unknown>;

interface Suite {
  readonly name: string;
  readonly config: readonly {
    readonly name: string;
    readonly templates?: readonly Fields[];
    readonly expect: readonly number[];
  }[];
}

/** A statement of ADL's suite, and the status with which a record store must answer it. */
export interface Vector {
  readonly suite: string;
  readonly test: string;
  readonly expectHttp: number;
  readonly statement: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays one value over another, all the way down; lists by their places. */
const over = (under: unknown, upper: unknown): unknown => {
  if (Array.isArray(upper)) {
    const below = Array.isArray(under) ? (under as readonly unknown[]) : [];
    return Array.from({ length: Math.max(below.length, upper.length) }, (_, at) =>
      at in upper ? over(below[at], upper[at]) : below[at],
    );
  }
  if (!isFields(upper)) return upper;
  const result: Fields = isFields(under) ? { ...under } : {};
  for (const [key, value] of Object.entries(upper))
    if (value !== undefined) result[key] = over(result[key], value);
  return result;
};

/** Each part lies over what the part before it names: the statement first, then one of its fields, and so inward. */
const joined = (parts: readonly Fields[]): Fields =>
  parts.toReversed().reduce((inner, outer) => {
    const [name, value] = Object.entries(outer)[0]!;
    return { [name]: over(value, inner) };
  });

/** The statements of one version of the specification in a checkout of the suite; empty where it does not have that version. */
export function suiteVectors(checkout: string, version: 'v1_0_3' | 'v2_0'): readonly Vector[] {
  const [configs, templates] = ['configs', 'templates'].map((name) =>
    join(checkout, 'test', version, name),
  ) as [string, string];
  if (!existsSync(configs)) return [];
  const require = createRequire(join(checkout, 'package.json'));
  const part = (value: unknown): unknown => {
    const named = typeof value === 'string' ? /^\{\{(\w+)\.(\w+)\}\}$/.exec(value) : null;
    return named === null
      ? value
      : JSON.parse(readFileSync(join(templates, named[1]!, `${named[2]!}.json`), 'utf8'));
  };
  return readdirSync(configs)
    .filter((name) => name.endsWith('.js'))
    .flatMap((file) =>
      (require(join(configs, file)) as { readonly config: () => readonly Suite[] })
        .config()
        .flatMap(({ config }) =>
          config
            .filter(({ templates: parts }) => parts !== undefined && 'statement' in (parts[0] ?? {}))
            .map(({ name, templates: parts = [], expect: [expectHttp = 0] }): Vector => {
              const resolved = parts.map((one) =>
                Object.fromEntries(Object.entries(one).map(([key, value]) => [key, part(value)])),
              );
              return { suite: file, test: name, expectHttp, statement: joined(resolved)['statement'] };
            }),
        ),
    );
}
