export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * The text of a file that some program has exported. UTF-8 and UTF-16 are known by their marks and their bytes; what is
 * neither is Windows-1252, which Excel writes as „CSV“ on German machines.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const wide = wideByZeros(bytes);
  if (wide) return decoded(bytes, wide);
  try {
    return decoded(bytes, 'utf-8');
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  return { text: encoding === 'windows-1252' ? withItsOwnSigns(text) : text, encoding };
}

/**
 * The signs of Windows-1252 at 0x80 to 0x9F (WHATWG Encoding, index windows-1252): „, “, –, € among them. Node 20 decodes
 * these bytes as Latin-1, where they are control characters; where it does not, nothing is left to be done.
 */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function withItsOwnSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
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
