import { describe, expect, test } from 'vitest';
import { candidates } from '@/lib/proof/candidates';
import { indexText } from '@/lib/proof/indexed-text';
import { patternOf } from '@/lib/proof/pattern';

/** Where in a source a wording may begin: what stands there, up to the next space; and what that has cost. */
function beginnings(source: string, wording: string): { words: string[]; cost: number } {
  const text = indexText(source);
  const budget = { left: 10_000 };
  const words = [...candidates(patternOf(wording), text, budget)].map((at) => {
    const start = text.signs.starts[at] ?? source.length;
    return source.slice(start).split(' ')[0] ?? '';
  });
  return { words, cost: 10_000 - budget.left };
}

const AGAIN = 'und so weiter ';

describe('A wording may begin', () => {
  test('where its rarest word tells, however often its other words stand there', () => {
    const source = `${AGAIN.repeat(100)}bis Mülheim kommt ${AGAIN.repeat(100)}`;
    for (const wording of ['und so weiter bis Mülheim', 'bis Mülheim kommt und so weiter'])
      expect(beginnings(source, wording)).toEqual({
        words: [wording.startsWith('bis') ? 'bis' : 'und'],
        cost: 2,
      });
  });

  test('nowhere, when one of its words is not there', () => {
    expect(beginnings(AGAIN.repeat(100), 'und so weiter bis Mülheim')).toEqual({
      words: [],
      cost: 0,
    });
  });

  test('where its first sixteen words tell; what comes later is not looked at', () => {
    const wording = (words: number) => `${'so '.repeat(words)}Mülheim kommt`;
    const source = `${'so '.repeat(40)}Mülheim kommt`;
    expect(beginnings(source, wording(17)).words).toEqual(['so']);
    expect(beginnings(source, wording(18)).words.length).toBeGreaterThan(1);
  });

  test('where its first sign stands, when it is too short to be looked up', () => {
    expect(beginnings('ja nein ja', 'ja').words).toEqual(['ja', 'ja']);
    expect(beginnings('nein nein', 'ja').words).toEqual([]);
    expect(beginnings('Das ist §', '§ 5').words).toEqual(['§']);
  });

  test('where a word of six letters stands, at the very end as well', () => {
    expect(beginnings('Alle wollen Bürger', 'Bürger').words).toEqual(['Bürger']);
  });

  test('at a sign before its first word', () => {
    expect(beginnings('Er will „mehr Wettbewerb“ haben', '„mehr Wettbewerb').words).toEqual([
      '„mehr',
    ]);
    expect(beginnings('mehr Wettbewerb', '„mehr Wettbewerb').words).toEqual([]);
  });

  test('at its first letter in brackets, or at the bracket where the source has it', () => {
    expect(beginnings('Ja, die Option kommt', '[D]ie Option kommt').words).toEqual(['a,', 'die']);
    expect(beginnings('Ja, [D]ie Option kommt', '[D]ie Option kommt').words).toEqual([
      '[D]ie',
      ']ie',
    ]);
  });

  test('after words in brackets, or at them where the source has them', () => {
    const wording = '[Der Rat] [sic] will mehr Wettbewerb';
    expect(beginnings('Er will mehr Wettbewerb', wording).words).toEqual(['will']);
    expect(beginnings('Ja, [sic] will mehr Wettbewerb', wording).words).toContain('[sic]');
    expect(beginnings(`Ja, ${wording}`, wording).words).toContain('[Der');
  });

  test('before a letter in brackets that comes after others', () => {
    const wording = '[Heute:] [D]ie Option kommt bald';
    expect(beginnings('Ja, die Option kommt bald', wording).words).toEqual(['a,', 'die']);
    expect(beginnings('Ja, [Heute:] die Option kommt bald', wording).words).toEqual([
      'a,',
      ':]',
      '[Heute:]',
      'die',
    ]);
    expect(beginnings('Ja, [D]ie Option kommt bald', wording).words).toEqual(['[D]ie', ']ie']);
  });

  test.each(['', '[…]', '[Der Rat]'])('nowhere, when it has no words: %j', (wording) => {
    expect(beginnings('Der Rat will mehr Wettbewerb', wording)).toEqual({ words: [], cost: 0 });
  });

  test('nowhere before the text itself', () => {
    expect(beginnings('Wettbewerb im Land', 'mehr Wettbewerb').words).toEqual([]);
    expect(beginnings('Wettbewerb im Land', '[Mehr] Wettbewerb').words).toEqual(['Wettbewerb']);
  });

  test('where its only word of six letters stands, not where its first sign does', () => {
    expect(beginnings('Bei allen Bürgern und Bürger', 'Bürger').words).toEqual([
      'Bürgern',
      'Bürger',
    ]);
  });

  test('where a word behind a quotation mark tells', () => {
    expect(
      beginnings(`${AGAIN.repeat(100)}„Mülheim“ ${AGAIN.repeat(100)}`, 'und so weiter „Mülheim“'),
    ).toEqual({ words: ['und'], cost: 2 });
  });

  test('nowhere, when one of its words is not there and others only once', () => {
    const source = `${AGAIN.repeat(100)}bis Mülheim ${AGAIN.repeat(100)}`;
    expect(beginnings(source, 'bis Mülheim folgt Wettbewerb')).toEqual({ words: [], cost: 0 });
  });
});
