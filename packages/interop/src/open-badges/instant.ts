const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** Milliseconds since 1970 of a date and time that exists and names its zone; undefined for anything else. */
export const instantOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string' || !form.test(value)) return undefined;
  const instant = Date.parse(value);
  // An engine may take 30 February for 2 March.
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(instant) ||
    Number.isNaN(day.getTime()) ||
    day.getUTCDate() !== Number(value.slice(8, 10))
    ? undefined
    : instant;
};

/** Seconds since 1970, as the claims of a token have them: fractions are cut off. */
export const secondsOf = (instant: number): number => Math.floor(instant / 1000);
