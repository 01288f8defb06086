const separators = [',', ';', '\t', '|'] as const;

/** The separator that stands most often in the first line outside quotation marks; a comma where none does. */
export function separatorOf(text: string): string {
  const [head = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const counts = separators.map((one) => head.split(one).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : separators[counts.indexOf(most)]!;
}

/** Excel's own first line, which names the separator and is no row. */
export const separatorLine: RegExp = /^"?sep=([^\r\n])"?(?:\r\n|\r|\n)/i;
