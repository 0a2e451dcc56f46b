/** The digits of Douglas Crockford's base 32 (https://www.crockford.com/base32.html): none that look like another. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 5;

/** Of 130 bits: nobody can make two wordings that share a fingerprint, as they could with 32 bits within seconds. */
const FINGERPRINT_LENGTH = 26;

/** What a citation carries of the hash, given in hexadecimal digits: its first 130 bits in base 32. */
export function fingerprintOf(hash: string): string {
  const hexadecimals = Math.ceil((FINGERPRINT_LENGTH * BITS) / 4);
  const spare = BigInt(hexadecimals * 4 - FINGERPRINT_LENGTH * BITS);
  let rest = BigInt(`0x${hash.slice(0, hexadecimals)}`) >> spare;
  let digits = '';
  while (digits.length < FINGERPRINT_LENGTH) {
    digits = `${DIGITS[Number(rest & 31n)]}${digits}`;
    rest >>= BigInt(BITS);
  }
  return digits;
}

/** What a fingerprint that was typed may stand for. */
export type TypedFingerprint = (hash: string) => boolean;

/**
 * Tells which hashes a typed fingerprint belongs to; undefined if it is none.
 *
 * Capital letters, `o` for 0 and `i` or `l` for 1 are read as base 32 demands. Citations from before carry the first eight
 * hexadecimal digits of the hash; these, and more of them, are understood, but may belong to several hashes.
 */
export function typedFingerprint(text: string): TypedFingerprint | undefined {
  const typed = text.trim().toLowerCase();
  const isHexadecimal = /^[0-9a-f]{8,64}$/.test(typed);
  const read = typed.replace(/o/g, '0').replace(/[il]/g, '1');
  const isWhole =
    read.length === FINGERPRINT_LENGTH && [...read].every((one) => DIGITS.includes(one));
  if (!isHexadecimal && !isWhole) return undefined;
  return (hash) =>
    (isWhole && fingerprintOf(hash) === read) || (isHexadecimal && hash.startsWith(typed));
}
