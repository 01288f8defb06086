import { unzipSync, zipSync } from 'fflate';
import type { Parsed } from '../study/parsed.ts';
import type { QdaProject } from './project.ts';
import { parseQdaProject } from './read.ts';
import { writeQdaProject } from './write.ts';

/** A project with the files beside it: a `.qdpx` file. */
export interface Qdpx {
  readonly project: QdaProject;
  /** Every other file of the archive by its path, such as `sources/….txt`. A path is a name here, never a place to write to. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const entry = 'project.qde';

/**
 * Reads a `.qdpx` archive.
 *
 * @param limit bytes that may come out of it, default 512 MB: an archive that claims more is refused before it is unpacked.
 * @example
 * readQdpx(writeQdpx({ project: { name: 'n' }, files: {} })).ok; //=> true
 */
export function readQdpx(bytes: Uint8Array, limit: number = 512 * 1024 * 1024): Parsed<Qdpx> {
  const fail = (code: string, message: string): Parsed<Qdpx> => ({
    ok: false,
    issues: [{ at: '', code, message }],
  });
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        return total <= limit && !file.name.endsWith('/');
      },
    });
  } catch {
    return fail('notZip', 'This is not a zip archive that can be read.');
  }
  if (total > limit) return fail('tooLarge', `The archive unpacks to more than ${limit} bytes.`);
  const names = Object.keys(unpacked);
  const name = names.find((one) => one === entry) ?? names.find((one) => /^[^/]+\.qde$/i.test(one));
  if (name === undefined) return fail('noProject', `The archive holds no ${entry}.`);
  const { [name]: projectBytes, ...files } = unpacked;
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(projectBytes);
  } catch {
    return fail('encoding', `${entry} is not UTF-8.`);
  }
  const project = parseQdaProject(xml);
  return project.ok ? { ok: true, value: { project: project.value, files } } : project;
}

/**
 * Writes a `.qdpx` archive: the same bytes each time, files in the order of their names.
 *
 * @throws RangeError as `writeQdaProject`.
 * @example
 * new TextDecoder().decode(writeQdpx({ project: { name: 'n' }, files: {} }).slice(0, 2)); //=> 'PK'
 */
export function writeQdpx({ project, files }: Qdpx): Uint8Array {
  const names = Object.keys(files).toSorted();
  if (names.includes(entry))
    throw new RangeError(`A file may not be called ${entry}: that is the project itself.`);
  const content: Record<string, Uint8Array> = { [entry]: new TextEncoder().encode(writeQdaProject(project)) };
  for (const name of names) content[name] = files[name]!;
  // The earliest time a zip can hold, in whichever zone this runs.
  return zipSync(content, { mtime: new Date(1980, 0, 1), level: 6 });
}
