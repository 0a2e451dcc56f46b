import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';
import { verdictOn } from './verdict';

const SOURCE =
  'Das ist möglich und eine Aufgabe. Die Stadt will 30 Milliarden und 5 % mehr. Wollen Sie das, und zwar bald? Es sind -5 Fälle.';

describe('An insertion stands between words', () => {
  test.each([
    ['Das ist [un]möglich und'],
    ['und eine[x] Aufgabe'],
    ['und eine Auf[x]gabe'],
    ['Das ist möglich[los] und'],
    ['Das ist möglich[arm] und'],
    ['Das ist möglich[erweise] und'],
    ['Das ist möglich[ER] und'],
    ['Das ist möglich[12] und'],
    ['will 30[1] Milliarden'],
    ['will [1]30 Milliarden'],
    ['will 30 [000] Milliarden'],
    ['will [1] 30 Milliarden'],
    ['will [0,] 30 Milliarden'],
    ['und 5[0] % mehr'],
    ['und [-]5 % mehr'],
    ['und [-] 5 % mehr'],
    ['und [>] 5 % mehr'],
    ['und 5 [,5] % mehr'],
    ['Es sind -[1]5 Fälle'],
    ['Es sind [1] -5 Fälle'],
    ['Es sind [-] -5 Fälle'],
    ['Die Stadt[-]will 30'],
    ['Die Stadt-[rat] will'],
    ['Die [Hanse]-Stadt will'],
    ['Die Stadt [–] will 30'],
    ['Die [S]tadt [w]ill [x]30 Milliarden'],
    ['Die [s]-Stadt will'],
    ['will 30[er] Milliarden'],
    ['Die Stadt-[n] will'],
    ['und 5 [000] % mehr'],
    ['und [000] 5 % mehr'],
    ['Das„[i]st möglich und'],
    ['Das([i]st möglich und'],
  ])('%s does not', (wording) => {
    expect(verdictOn(SOURCE, wording)).toBe('misplaced insertion');
  });

  test.each([
    ['Die Stadt [Mülheim] will'],
    ['Die Stadt [sic] will'],
    ['Die Stadt will 30 [!] Milliarden'],
    ['Die Stadt will 30 [?!] Milliarden'],
    ['will 30 [(rund)] Milliarden'],
    ['will 30 [Euro] Milliarden'],
    ['will [ca.] 30 Milliarden'],
    ['will [etwa] 30 Milliarden'],
    ['Es sind [etwa] -5 Fälle'],
    ['Die Stadt [2004] will'],
    ['Das ist möglich [so] und'],
    ['[„Real“:] Die Stadt will'],
    ['Wollen Sie das [wirklich], und zwar bald'],
    ['Wollen Sie das, und zwar bald [!]?'],
    ['[d]ie Stadt will'],
    ['[s]ind -5 Fälle.'],
    ['… [d]ie Stadt will'],
    ['…[d]ie Stadt will'],
    ['[…][d]ie Stadt will'],
    ['Die [s]tadt will'],
    ['Die Stadt [A] will'],
    ['Die Stadt will 30 Milliarden[s] und'],
    ['eine Aufgabe[n]. Die Stadt'],
    ['eine[s] Aufgabe. Die Stadt'],
    ['eine[r] Aufgabe. Die Stadt'],
  ])('%s does', (wording) => {
    expect(verdictOn(SOURCE, wording)).toBe('found');
  });

  test.each([
    ['a letter that is another', '[W]ie Stadt will'],
    ['a letter that makes another word', 'und [k]eine Aufgabe'],
    ['a letter before a word of the source', 'und [e]eine Aufgabe'],
    ['a letter inside of a word', 'Die S[T]adt will'],
    ['words that are another', '[Der Rat] und eine [große] Stadt will'],
    ['a place inside of a compound', 'Die Hanse [große] Stadt'],
    ['a place after the hyphen of a compound', 'Die Hanse- [große] Stadt'],
    ['a letter after the hyphen of a compound', 'Die Hanse- [s]tadt'],
    ['brackets with nothing in them', 'Die [] Stadt will'],
    ['a bracket that nothing closes', 'Die [große Stadt will'],
    ['a bracket that nothing opens', 'Die große] Stadt will'],
    ['three letters in brackets', 'Die Stadt (und) 30 Milliarden'],
  ])('%s is not found', (_what, wording) => {
    expect(verdictOn(`${SOURCE} Die Hanse-Stadt.`, wording)).not.toBe('found');
  });

  test('the message names the first of them', () => {
    expect(checkWording('Das ist [un]möglich und [k]eine', indexText(SOURCE))).toEqual({
      ok: false,
      reason: { type: 'misplaced insertion', insertion: '[un]' },
    });
  });

  test('a source may have such brackets', () => {
    expect(verdictOn('Das ist [un]möglich und 5[0] %', 'ist [un]möglich und 5[0] %')).toBe('found');
  });
});

describe('Signs after the last omission', () => {
  test.each([
    ['Wollen Sie das, und […]?', 'found'],
    ['Wollen Sie das, und […].', 'absent'],
    ['Wollen Sie das, und […]!', 'absent'],
    ['Die Stadt will 30 […].', 'found'],
    ['Die Stadt will 30 […]?', 'absent'],
    ['Die Stadt will 30 […]? Wollen Sie das', 'absent'],
    ['Die Stadt will 30 […]. Wollen Sie das', 'found'],
    ['Die Stadt will 30 […],', 'absent'],
    ['Die Stadt will 30 […] -', 'absent'],
    ['Wollen Sie das […],', 'short piece'],
    ['Wollen Sie das […] -', 'absent'],
  ])('%s: %s', (wording, expected) => {
    expect(verdictOn(SOURCE, wording)).toBe(expected);
  });

  test.each([
    ['„Die Stadt will es am 3. Juni haben.“ So war es.', '„Die Stadt will […].“', 'found'],
    ['„Die Stadt will es am 3. Juni haben?“ So war es.', '„Die Stadt will […].“', 'absent'],
    ['„Die Stadt will es am 3. Juni haben?“ So war es.', '„Die Stadt will […]?“', 'found'],
    ['(Die Stadt will es z. B. Bochum geben!) So ist es.', '(Die Stadt will […]!)', 'found'],
    ['Die Stadt will, vgl. Abs. 3, mehr? So ist es.', 'Die Stadt will […]?', 'found'],
    ['Die Stadt will mehr davon⏎⏎So ist es.', 'Die Stadt will […].', 'absent'],
    [
      'Die Stadt will mehr Geld vom Arbeitslosengeld I. Das ist es?',
      'Die Stadt will […]?',
      'absent',
    ],
    ['„Die Stadt will mehr davon.“ Er sagt es.', '„Die Stadt will […]“', 'found'],
    ['Die Stadt will mehr davon. „Das ist es.“', 'Die Stadt will […] „', 'absent'],
    ['Die Stadt steigt auf 12. Das ist es?', 'Die Stadt steigt […]?', 'absent'],
    ['Die Stadt steigt im Jahr 2004. Ganz anders?', 'Die Stadt steigt […]?', 'absent'],
    ['Die Stadt will ganz ein¬⏎fach mehr. So ist es?', 'Die Stadt will […].', 'found'],
    ['Die Stadt will ganz ein\u00AD⏎fach mehr. So ist es?', 'Die Stadt will […].', 'found'],
    ['Die Stadt will ein¬⏎⏎fach mehr. So ist es?', 'Die Stadt will […].', 'absent'],
    ['Die Stadt will am⏎⏎Seite 12⏎⏎Ende mehr. So ist es?', 'Die Stadt will […].', 'found'],
    ['Die Stadt will am⏎\fEnde mehr. So ist es?', 'Die Stadt will […].', 'found'],
    ['Die Stadt will am⏎\fEnde mehr. So ist es?', 'Die Stadt will […]?', 'absent'],
  ])('%s | %s: %s', (source, wording, expected) => {
    expect(verdictOn(source, wording)).toBe(expected);
  });
});

describe('What says nothing is not looked up', () => {
  test.each([
    '',
    '-',
    '.',
    '5',
    'a',
    '[x]',
    '[…]',
    '… … …',
    '[die Stadt] […] [will]',
    '[die Stadt] 5',
    '?!',
    '„“',
  ])('%j', (wording) => {
    expect(verdictOn('5 a - ? . Wollen Sie das [x] „“ ?! … … …', wording)).toBe('no words');
  });

  test.each([
    ['a piece of signs', 'Die Stadt will […], […] Wollen Sie das', ','],
    ['signs before an omission', '. […] Die Stadt will 30', '.'],
  ])('%s is a short piece', (_what, wording, piece) => {
    const source = 'So. Die Stadt will 30, mehr, als da war. Wollen Sie das?';
    expect(checkWording(wording, indexText(source))).toEqual({
      ok: false,
      reason: { type: 'short piece', piece },
    });
  });

  test('a hundred omissions and insertions are read, and no more', () => {
    const source = `${'Da sind wir nun. '.repeat(120)}`;
    const wording = (marks: number) => `${'Da sind [ja] wir nun. '.repeat(marks)}`;
    expect(verdictOn(source, wording(100))).toBe('found');
    expect(verdictOn(source, wording(101))).toBe('too many marks');
  });
});
