export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * The text of a file that some program has exported. UTF-8 and UTF-16 are known by their marks and their bytes; what is
 * neither is Windows-1252, of which Latin-1 is a part, and which Excel writes as „CSV“ on German machines.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = byMark(bytes) ?? wideByZeros(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

function byMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: of Latin letters every other byte is zero. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 1000);
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    if (byte === 0 && index % 2 === 1) odd++;
  });
  const most = head.length / 2;
  if (odd > most * 0.6 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.6 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

/** Node 20 takes Windows-1252 for Latin-1, so that `„` and `–` would become control characters. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** From 0x80 to 0x9F; five bytes mean nothing and stay what they are (https://encoding.spec.whatwg.org/#windows-1252). */
const SIGNS = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F', ...'\x90‘’“”•–—˜™š›œ\x9DžŸ'];
