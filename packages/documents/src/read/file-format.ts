import { indexOfBytes } from './pdf-structure.ts';

/** Whether bytes begin as a PDF does: some programs put a little before it. */
export const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length - 4, 1024); at += 1) {
    if (bytes[at] === 0x25 && bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46)
      return true;
  }
  return false;
};

/** Whether bytes begin as a zip archive does, which a Word file is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether bytes are an OLE compound file: a Word file of before 2007, or an encrypted one. */
export const isOldWord = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const encryptedPackage = Uint8Array.from([...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]));

/** Whether an OLE compound file holds an encrypted Word file (MS-OFFCRYPTO, 2.3.4.4). */
export const isEncryptedWord = (bytes: Uint8Array): boolean => indexOfBytes(bytes, encryptedPackage) >= 0;
