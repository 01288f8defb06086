import { UsageError } from './failure.ts';

/** Readings of unclear words from `id=option` pairs; whether a scheme knows them is the scheme's to say. */
export const interpretationsFrom = (pairs: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [, id, option] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (id === undefined || option === undefined)
        throw new UsageError(
          `${JSON.stringify(pair)} is no interpretation. Give id=option, such as four=mePlusFour.`,
        );
      return [id, option];
    }),
  );
