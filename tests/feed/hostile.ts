import fc from 'fast-check';

/** Text with what breaks markup, what XML forbids, and what turns letters round. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(']]>', '<![CDATA[', '<', '>', '&', '&amp;', '&#0;', '"', "'", '<!--', '-->'),
      fc.constantFrom('\0', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00'),
      fc.constantFrom(
        '😀',
        '\u202E',
        '\u200F',
        'אב',
        '\u0085',
        '\u2028',
        '\u00A0',
        '\n\n',
        '\n',
        ' ',
      ),
      fc.constantFrom('a', 'ä', '„', '{', '}', '\\', '%', '</p>', '<script>', '?>', '\t'),
      fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replaceAll('\r', '')),
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''));

/** What of it a feed can carry: halves of signs marked, without what is no character in XML. */
export function readable(text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
      const isControl = code < 0x20 && !['\t', '\n', '\r'].includes(sign);
      return isControl || code === 0xfffe || code === 0xffff ? '' : sign;
    })
    .join('');
}
