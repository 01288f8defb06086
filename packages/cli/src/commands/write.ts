import { extname } from 'node:path';
import { parseJson, parseRecord } from '@peer-groups/core';
import { readFont, UnwritableTextError, writeRecord } from '@peer-groups/documents';
import { writeForm } from '@peer-groups/documents/form';
import { writeWord } from '@peer-groups/documents/word';
import { exitCodes, tellIssues, UsageError } from '../failure.ts';
import { bytesOf, nameOf, textOf } from '../reading.ts';
import { writeWhole } from '../writing.ts';

/** Options of `peer-groups write`. */
export interface WriteCommand {
  readonly out: string;
  readonly audience: 'own' | 'group' | 'auditor';
  readonly font?: readonly string[];
}

/** Says of characters that no font holds what the command, not the library, has for them. */
const inTheCommandsWords = (error: unknown): unknown => {
  if (!(error instanceof UnwritableTextError)) return error;
  const { at, characters } = error.places.find(({ why }) => why === 'noGlyph') ?? {};
  if (characters === undefined) return error;
  return new UsageError(
    `At ${at}, no font holds ${characters.slice(0, 20).join(', ')}. Give a TrueType font that does by --font, or write .docx.`,
  );
};

const written = async (path: string, bytes: Uint8Array): Promise<number> => {
  await writeWhole(path, bytes, 'w');
  console.error(`${path}: ${bytes.length} bytes`);
  return exitCodes.passed;
};

/** Writes a record from JSON as PDF or Word, by the ending of the output; without a record, a blank form. */
export async function write(
  path: string | undefined,
  { out, audience, font = [] }: WriteCommand,
): Promise<number> {
  const ending = extname(out).toLowerCase();
  if (ending !== '.pdf' && ending !== '.docx') throw new UsageError('The output ends in .pdf or .docx.');
  if (path === undefined) return written(out, ending === '.pdf' ? await writeForm() : writeWord());
  const parsed = parseJson(await textOf(path), parseRecord);
  if (!parsed.ok) {
    tellIssues(nameOf(path), parsed.issues);
    return exitCodes.usage;
  }
  if (ending === '.docx') return written(out, writeWord(parsed.value, { audience }));
  const fonts = await Promise.all(font.map(async (file) => readFont(new Uint8Array(await bytesOf(file)))));
  const pdf = await writeRecord(parsed.value, { audience, fonts }).catch((error: unknown) => {
    throw inTheCommandsWords(error);
  });
  return written(out, pdf);
}
