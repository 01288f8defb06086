import { openColumn } from './column.ts';

/** Names of files by number, the folder of many held once. */
export interface FileNames {
  /** Takes a name; gives its number. */
  readonly add: (name: string) => number;
  readonly at: (number: number) => string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Names that were asked for lately: those that many files have to do with are asked for again and again. */
const mostRecent = 1024;

/** Holds names in as many bytes as their last part has, and eight more. */
export function openFileNames(): FileNames {
  const folders: string[] = [];
  const numbers = new Map<string, number>();
  const folderOf = openColumn(Uint32Array);
  const starts = openColumn(Uint32Array);
  const bytes = openColumn(Uint8Array);
  const recent = new Map<number, string>();
  const encoder = new TextEncoder();
  return {
    add(name) {
      const cut = name.lastIndexOf('/') + 1;
      const folder = name.slice(0, cut);
      if (!numbers.has(folder)) {
        numbers.set(folder, folders.length);
        folders.push(folder);
      }
      folderOf.push(numbers.get(folder)!);
      starts.push(bytes.length());
      for (const byte of encoder.encode(name.slice(cut))) bytes.push(byte);
      return starts.length() - 1;
    },
    at(number) {
      const known = recent.get(number);
      if (known !== undefined) return known;
      const start = starts.at(number);
      const end = number + 1 < starts.length() ? starts.at(number + 1) : bytes.length();
      const last = new Uint8Array(end - start);
      for (let nth = 0; nth < last.length; nth += 1) last[nth] = bytes.at(start + nth);
      const name = folders[folderOf.at(number)]! + decoder.decode(last);
      if (recent.size === mostRecent) recent.clear();
      recent.set(number, name);
      return name;
    },
  };
}
