import { readBytes, type DiskEntry } from './disk';

/** What was made of a file, made anew only when the file has changed; undefined when it cannot be read. */
export function whileUnchanged<Result>(make: (bytes: Buffer, file: string) => Result): (file: string, entry: DiskEntry | undefined) => Result | undefined {
  const made = new Map<string, { signature: string; result: Result }>();
  return (file, entry) => {
    const known = made.get(file);
    if (known && known.signature === entry?.signature) return known.result;
    made.delete(file);
    const bytes = entry?.type === 'file' ? readBytes(file) : undefined;
    if (!entry || !bytes) return undefined;
    const result = make(bytes, file);
    made.set(file, { signature: entry.signature, result });
    return result;
  };
}
