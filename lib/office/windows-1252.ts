/**
 * Bytes in Windows-1252, of which Latin-1 is a part. Node 20 takes the two for the same, so that `„` and `–` would become
 * control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** From 0x80 to 0x9F; five bytes mean nothing and stay what they are (https://encoding.spec.whatwg.org/#windows-1252). */
const SIGNS = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F', ...'\x90‘’“”•–—˜™š›œ\x9DžŸ'];
