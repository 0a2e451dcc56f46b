import { buffer as collected } from 'node:stream/consumers';
import { Readable, Transform } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { crc32 } from './crc32';
import { LIMITS } from './limits';
import { orRefusal, Refused, type OrRefusal } from './refusal';

/** What is read of a zipped file: its parts, unpacked, by their names. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The names of all its parts, also of those that were not asked for; in the order of the package. */
  readonly names: readonly string[];
}

/**
 * The parts of a zipped file that are wanted, unpacked in memory; nothing is ever written.
 *
 * Refuses what is encrypted, damaged (checksums are compared), or has names that lead out of it, and stops unpacking where a
 * part, or all of them together, become larger than `LIMITS` allows: what a package says of its sizes is not believed.
 */
export async function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<OrRefusal<Package>> {
  return orRefusal(async () => {
    const zip = await opened(bytes);
    const entries = await entriesOf(zip);
    const wanted = entries.filter(({ fileName }) => isWanted(fileName));
    const parts = new Map<string, Uint8Array>();
    let room = LIMITS.unpackedBytes as number;
    for (const entry of wanted) {
      const part = await unpacked(zip, entry, room);
      room -= part.length;
      // Two of the same name are a way to show one reader another text than the next.
      if (parts.has(entry.fileName)) throw new Refused({ code: 'damaged', part: entry.fileName });
      parts.set(entry.fileName, part);
    }
    return { parts, names: entries.map(({ fileName }) => fileName) };
  });
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(view, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    throw new Refused(
      /not found|comment length/.test(messageOf(cause))
        ? { code: 'truncated' }
        : { code: 'damaged' },
    );
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.parts)
    throw new Refused({ code: 'too-many-parts', most: LIMITS.parts });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw new Refused(refusalOf(messageOf(cause)));
  }
  return entries;
}

/** What yauzl says of a name or a header, as a refusal. */
function refusalOf(message: string): { code: 'unsafe-name' | 'encrypted' | 'damaged' } {
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(message))
    return { code: 'unsafe-name' };
  return { code: /encryption/.test(message) ? 'encrypted' : 'damaged' };
}

async function unpacked(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  const part = entry.fileName;
  if (entry.isEncrypted()) throw new Refused({ code: 'encrypted' });
  const bounded = new Bound(entry, Math.min(room, LIMITS.partBytes));
  let source: Readable;
  try {
    source = await zip.openReadStreamPromise(entry);
  } catch {
    throw new Refused({ code: 'damaged', part });
  }
  source.on('error', (cause) => bounded.destroy(cause));
  bounded.on('close', () => source.destroy());
  let bytes: Buffer;
  try {
    bytes = await collected(source.pipe(bounded));
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw new Refused({ code: 'damaged', part });
  }
  if (crc32(bytes) !== entry.crc32) throw new Refused({ code: 'damaged', part });
  return bytes;
}

/** Lets so many bytes through and not one more. */
class Bound extends Transform {
  private passed = 0;

  constructor(
    private readonly entry: Entry,
    private readonly most: number,
  ) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (cause: Error | null, chunk?: Buffer) => void,
  ): void {
    this.passed += chunk.length;
    const isSwollen =
      this.passed > LIMITS.ratioFrom &&
      this.passed > LIMITS.ratio * Math.max(1, this.entry.compressedSize);
    if (this.passed > this.most || isSwollen)
      done(new Refused({ code: 'bomb', part: this.entry.fileName }));
    else done(null, chunk);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
