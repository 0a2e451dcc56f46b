import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, isId, proposeId } from '@/lib/model/id';
import { messageInIssue } from '@/lib/messages/message';
import { inEnglish } from '../fixture/printed';

function saidIn({ message }: { readonly message: string }): string | undefined {
  const said = messageInIssue(message);
  return said && inEnglish(said);
}

describe('An id', () => {
  test.each(['a', '5', 'rente', '5-jahre-option', 'ratsvorlage-2004-07-08', 'x'.repeat(100)])(
    'may be %s',
    (text) => {
      expect(isId(text)).toBe(true);
      expect(id.safeParse(text).success).toBe(true);
    },
  );

  test.each([
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'a b',
    'A',
    'ä',
    'a_b',
    'a.b',
    '../a',
    'a/b',
    'a\n',
    'a\u0308',
    '%61',
    'x'.repeat(101),
    '__proto__',
  ])('may not be %j', (text) => {
    expect(isId(text)).toBe(false);
  });

  test.each([
    [
      'Kommunale Öffnung',
      '`Kommunale Öffnung` is not an id (a-z, 0-9 and single hyphens): write `kommunale-oeffnung`',
    ],
    ['???', '`???` is not an id (a-z, 0-9 and single hyphens)'],
  ])('that is none is refused with a proposal: %s', (text, message) => {
    expect(id.safeParse(text).error?.issues.map(saidIn)).toEqual([message]);
  });

  test('that is too long is named only as far as ids go', () => {
    const [issue] = id.safeParse('x'.repeat(5_000)).error?.issues ?? [];
    expect(issue && saidIn(issue)).toBe(
      `\`${'x'.repeat(100)}\` is longer than 100 characters: write \`${'x'.repeat(100)}\``,
    );
  });
});

describe('The id that is proposed', () => {
  test.each([
    ['Kommunale Öffnung', 'kommunale-oeffnung'],
    ['O\u0308ffnung', 'oeffnung'],
    ['Straße & Weg', 'strasse-weg'],
    ['ÄÖÜäöüß', 'aeoeueaeoeuess'],
    ['café naïve Łódź', 'cafe-naive-odz'],
    ['§ 6a SGB II', '6a-sgb-ii'],
    ['  --Rente--2008-- ', 'rente-2008'],
    ['../etc/passwd', 'etc-passwd'],
    ['日本', ''],
    ['', ''],
    [`${'x'.repeat(99)} y`, 'x'.repeat(99)],
  ])('for %j is %j', (text, expected) => {
    expect(proposeId(text)).toBe(expected);
  });

  test('is an id or nothing, whatever the text, and an id proposes itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('a', 'Ä', 'ß', ' ', '-', '\u0308', '.', '1') }),
        ),
        (text) => {
          const proposal = proposeId(text);
          expect(proposal === '' || isId(proposal)).toBe(true);
          expect(proposeId(proposal)).toBe(proposal);
        },
      ),
      { numRuns: 500 },
    );
  });
});
