import type { Scheme } from '@peer-groups/core';
import { UsageError } from './failure.ts';

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
};

/** Every scheme that the library holds. */
export async function allSchemes(): Promise<readonly Scheme[]> {
  const { schemes } = await import('@peer-groups/core/schemes');
  return schemes;
}

/** The scheme of an id; a mistyped one is answered with the nearest, if one is near. */
export async function schemeOf(id: string): Promise<Scheme> {
  const schemes = await allSchemes();
  const scheme = schemes.find((one) => one.id === id);
  if (scheme !== undefined) return scheme;
  const [nearest] = schemes.map((one) => one.id).toSorted((a, b) => distance(a, id) - distance(b, id));
  const isNear = nearest !== undefined && distance(nearest, id) <= id.length / 2;
  throw new UsageError(
    `There is no scheme ${JSON.stringify(id)}. ${isNear ? `Did you mean ${nearest}? ` : ''}"peer-groups schemes" lists them all.`,
  );
}
