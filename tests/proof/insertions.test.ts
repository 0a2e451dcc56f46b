import { describe, expect, test } from 'vitest';
import { foundIn, proofIn } from './verdict';

const SOURCE =
  'Die Stadt Mülheim will „mehr Wettbewerb“ – und zwar bald. Der Anteil sank um -5 % auf 1.500 Fälle; das ist nicht wenig.';

const found = (wording: string, source = SOURCE) => foundIn(source, wording);
const proof = (wording: string, source = SOURCE) => proofIn(source, wording);

describe('Insertions', () => {
  test.each([
    ['words', 'Die Stadt Mülheim [an der Ruhr] will', 'Die Stadt Mülheim will'],
    ['a remark', 'Die Stadt Mülheim will [sic]', 'Die Stadt Mülheim will'],
    ['an ending', 'auf 1.500 Fälle[n]; das ist', 'auf 1.500 Fälle; das ist'],
    ['a capital for a small letter', '[U]nd zwar bald.', 'und zwar bald.'],
    ['a small letter for a capital', '[d]ie Stadt Mülheim', 'Die Stadt Mülheim'],
    ['words at the beginning', '[Heute:] Die Stadt Mülheim', 'Die Stadt Mülheim'],
  ])('%s', (_what, wording, passage) => {
    expect(found(wording)).toBe(passage);
    expect(proof(wording).hasInsertions).toBe(true);
  });

  test('with an ellipsis at their end leave something out as well', () => {
    expect(found('Die Stadt Mülheim [sie will es …] und zwar bald.')).toEqual([
      'Die Stadt Mülheim',
      'und zwar bald.',
    ]);
  });

  test('with an ellipsis inside leave something out as well', () => {
    expect(proof('Die Stadt Mülheim [… sie will es] und zwar bald.')).toMatchObject({
      hasOmissions: true,
      hasInsertions: true,
      passages: [{ start: 0, end: 17 }, {}],
    });
  });

  test('replace nothing', () => {
    expect(found('[Sie] will „mehr Wettbewerb“')).toBe('will „mehr Wettbewerb“');
    expect(found('Die Stadt [Essen] will')).toBe('absent');
  });

  test('do not change a letter for another', () => {
    expect(found('[S]tadt Mülheim')).toBe('Stadt Mülheim');
    expect(found('[R]tadt Mülheim')).toBe('absent');
  });

  test('brackets that the source itself has are literal', () => {
    const source = 'Die Stadt [Mülheim] will [d]ie Option.';
    expect(proof('Die Stadt [Mülheim] will [d]ie Option.', source)).toMatchObject({
      hasInsertions: false,
      passages: [{ start: 0, end: source.length }],
    });
    expect(found('Die Stadt Mülheim will', source)).toBe('absent');
    expect(found('[Mülheim] will [d]ie', source)).toBe('[Mülheim] will [d]ie');
  });
});
