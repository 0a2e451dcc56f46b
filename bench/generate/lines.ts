import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The lines of a file, unpacked if its name ends in `.gz`; a line that is not UTF-8 is undefined. */
export async function* linesOf(file: string): AsyncGenerator<string | undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let rest = Buffer.alloc(0);
  for await (const chunk of bytesOf(file)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield decode(utf8, bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield decode(utf8, rest);
}

const LINE_FEED = 0x0a;

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(file);
  const unpacked = file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
  // `pipe` does not pass errors on: without this, a file that cannot be read would end the process.
  stream.on('error', (error) => unpacked.destroy(error));
  for await (const chunk of unpacked) {
    const bytes: Buffer = chunk;
    yield bytes;
  }
}

function decode(utf8: TextDecoder, bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
