import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument } from '@/lib/model/xml';
import { hostileText } from '../cite/references';

test('an element with attributes, text and elements', () => {
  const root = element('a', { b: 'x"<', c: undefined }, 'Ä & ü', undefined, element('d'));
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="x&#34;&#60;">Ä &#38; ü<d/></a>\n',
  );
});

test('whatever a text says, it is read back, but for signs that XML forbids', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
  });
  const allowed = (text: string) =>
    [...text]
      .map((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        const isAllowed =
          [9, 10, 13].includes(code) ||
          (code >= 0x20 && code <= 0xd7ff) ||
          (code >= 0xe000 && code <= 0xfffd) ||
          code >= 0x10000;
        return isAllowed ? sign : '\uFFFD';
      })
      .join('');
  const any = fc.oneof(hostileText, fc.string({ unit: 'binary', minLength: 1 }));
  fc.assert(
    fc.property(any, any, (text, attribute) => {
      const xml = xmlDocument(element('a', { b: attribute }, element('c', {}, text)));
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(parser.parse(xml)).toEqual({
        '?xml': { version: '1.0', encoding: 'UTF-8' },
        a: { b: allowed(attribute), c: allowed(text) },
      });
    }),
    { numRuns: 500 },
  );
});
