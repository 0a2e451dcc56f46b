import { keepInCache } from '@/lib/content/cache-file';
import { readBytes, replaceFile } from '@/lib/content/disk';

/** A file that is kept between runs for the program that wrote it: for any other it is as if there were none. */
export interface KeptFile {
  read(): Uint8Array | undefined;
  write(bytes: Uint8Array): void;
}

/** `program` is a fingerprint of what writes the file, see `OpenContent`. */
export function keptFile(file: string, program: string): KeptFile {
  // Lists of numbers are read where they lie, which takes addresses that are multiples of eight.
  const head = new TextEncoder().encode(`${program}\n`.padStart(HEAD));
  return {
    read() {
      const bytes = readBytes(file);
      return bytes?.subarray(0, head.length).equals(head) ? bytes.subarray(head.length) : undefined;
    },
    write: (bytes) => keepInCache(file, () => replaceFile(file, [head, bytes])),
  };
}

const HEAD = 64;
