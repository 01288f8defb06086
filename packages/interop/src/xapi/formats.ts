import * as z from 'zod';

/** An absolute IRI: a scheme and something behind it, no white space. */
export const iri: z.ZodType<string> = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);

/** RFC 4122, any variant that the text form allows. */
export const uuid: z.ZodType<string> = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i);

/** A mailbox, as an IRI. */
export const mailbox: z.ZodType<string> = z.string().regex(/^mailto:[^\s@<>]+@[^\s@<>]+$/i);

/** A SHA-1 sum in hexadecimal. */
export const sha1: z.ZodType<string> = z.string().regex(/^[0-9a-f]{40}$/i);

/** A SHA-2 sum in hexadecimal. */
export const sha2: z.ZodType<string> = z.string().regex(/^[0-9a-f]{56,128}$/i);

/** A media type (RFC 6838). */
export const mediaType: z.ZodType<string> = z.string().regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+(?:\s*;.*)?$/);

/** ISO 8601 duration: weeks alone, or years to seconds; at least one part, and one behind a T. */
export const isoDuration: z.ZodType<string> = z
  .string()
  .regex(
    /^P(?:\d+(?:[.,]\d+)?W|(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/,
  );

const timePattern =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

const exists = (text: string): boolean => {
  const parts = timePattern.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  const isDay = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day!;
  return isDay && hour! < 24 && minute! < 60 && second <= 60 && !/^-00(?::?00)?$/.test(parts[7] ?? '');
};

/** ISO 8601 date and time that exists; an unknown offset (`-00:00`) is refused. */
export const timestamp: z.ZodType<string> = z.string().refine(exists);

/** A language tag (RFC 5646): its form, with the lengths that each part may have. */
export const languageTag: z.ZodType<string> = z
  .string()
  .regex(
    /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]{2,12}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i,
  );

/** Text in languages. */
export const languageMap: z.ZodType<Readonly<Record<string, string>>> = z.record(languageTag, z.string());

/** Anything, under IRIs. */
export const extensions: z.ZodType<Readonly<Record<string, unknown>>> = z.record(iri, z.unknown());
