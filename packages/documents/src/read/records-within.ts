import type { ReadMeeting, Upload } from './upload.ts';

const holdsRecord = ({ meetings }: Upload): boolean =>
  meetings.some(({ record }) => record.date !== undefined && (record.attendees?.length ?? 0) > 0);

/**
 * An upload whose pages only wrap the files within it, as a PDF portfolio's do, with the records of those files for its own.
 * Where the pages name people who came, they are the record, and what is attached stands beside it.
 *
 * @see ISO 32000-1, 12.3.5 (collections)
 */
export function withRecordsWithin(upload: Upload, within: readonly Upload[]): Upload {
  const holders = within.filter(holdsRecord);
  if (holders.length === 0 || upload.meetings.some(({ record }) => record.attendees !== undefined))
    return upload;
  const meetings = holders.flatMap((one) => one.meetings).map(apart);
  return {
    ...upload,
    ...(upload.language === undefined &&
      holders[0]!.language !== undefined && { language: holders[0]!.language }),
    meetings,
    // Each is looked at as the record that it is, and not once more as a text beside one.
    asides: upload.asides.filter(
      ({ where, text }) => where !== 'attachment' || !holders.some((one) => isOf(text, one)),
    ),
    names: [...new Set([...upload.names, ...holders.flatMap(({ names }) => names)])],
    within: holders,
  };
}

const isOf = (text: string, { text: own }: Upload): boolean => own.text !== '' && text.startsWith(own.text);

/** A meeting without the places in its own file, which this one does not have. */
const apart = ({ record, origins, contradictions }: ReadMeeting, index: number): ReadMeeting => ({
  record: { ...record, id: `meeting-${index + 1}` },
  origins: Object.fromEntries(
    Object.entries(origins).map(([at, { source, confidence }]) => [at, { source, confidence }]),
  ),
  contradictions: contradictions.map(({ code, at }) => ({ code, at })),
});
