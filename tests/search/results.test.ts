import { describe, expect, test } from 'vitest';
import { germanSpan } from '@/lib/model/date-german';
import { highlight } from '@/lib/search/highlight';
import { passageOf } from '@/lib/search/passage';
import { similarStatements } from '@/lib/search/similar';
import { aCorpus, aStatement, search } from './an-archive';

describe('the histogram', () => {
  const corpus = aCorpus([
    aStatement({ on: '2010-07-08' }),
    aStatement({ on: '2010-07-09' }),
    aStatement({ on: '2010-07' }),
    aStatement({ on: '2010' }),
    aStatement({ on: '2004-01-31' }),
    aStatement(),
  ]);
  const bars = (params: Record<string, string>) => {
    const { unit, vague, bars: all } = search(corpus, params).histogram;
    return {
      unit,
      vague,
      bars: all.flatMap(({ span, count, selected }) =>
        count > 0 ? [`${germanSpan(span)} ${count}${selected ? '!' : ''}`] : [],
      ),
    };
  };

  test('is by years at first', () => {
    expect(bars({})).toEqual({
      unit: 'year',
      vague: 0,
      bars: ['2004 1', '2010 4'],
    });
  });

  test('of one year is by months', () => {
    expect(bars({ von: '2010', bis: '2010' })).toMatchObject({
      unit: 'month',
      vague: 1,
    });
    expect(bars({ von: '2010', bis: '2010' }).bars).toHaveLength(12);
    expect(bars({ von: '2010', bis: '2010' }).bars[6]).toBe('Juli 2010 4!');
  });

  test('of one month or day is by days', () => {
    const july = bars({ von: '8.7.2010', bis: '8.7.2010' });
    expect([july.unit, july.vague]).toEqual(['day', 2]);
    expect(july.bars.slice(6, 10)).toEqual([
      '7. Juli 2010 2',
      '8. Juli 2010 3!',
      '9. Juli 2010 3',
      '10. Juli 2010 2',
    ]);
  });
});

describe('similar statements', () => {
  const corpus = aCorpus([
    aStatement({
      id: 'vortrag/a',
      text: 'Die Zielvereinbarung engt Handlungsspielräume der Kommunen ein.',
    }),
    aStatement({ id: 'vortrag/b', text: 'Neue Zielvereinbarungen und enge Handlungsspielräume.' }),
    aStatement({ id: 'vortrag/c', text: 'Die Kommunen arbeiten.' }),
    aStatement({ id: 'vortrag/d', text: 'Ganz anderes.' }),
  ]);

  test('share rare words in any form', () => {
    expect(
      similarStatements(corpus, 0, 5).map(({ id, shared }) => [id, [...shared].sort()]),
    ).toEqual([['vortrag/b', ['Handlungsspielräume', 'Zielvereinbarung']]]);
  });

  test('are none where nothing is shared, or nothing is there', () => {
    expect(similarStatements(corpus, 3, 5)).toEqual([]);
    expect(similarStatements(corpus, 99, 5)).toEqual([]);
  });
});

describe('marks', () => {
  const corpus = aCorpus(
    [
      aStatement({
        text: 'Arbeit vermittelt die Bundesagentur für Arbeit, nicht die kommunale Option. Die Option wird geprüft.',
      }),
    ],
    undefined,
    [{ title: 'BA', expansion: 'Bundesagentur für Arbeit', synonyms: [] }],
  );
  const marked = (q: string) => {
    const [hit] = search(corpus, { q }).hits;
    return [
      ...highlight(corpus.texts.at(0)?.text ?? '', hit?.marks ?? []).matchAll(/<mark[^>]*>[^<]*/g),
    ].map(([mark]) => mark);
  };

  test.each([
    ['BA', ['<mark class="glossary">Bundesagentur', '<mark class="glossary">Arbeit']],
    ['"kommunale Option"', ['<mark>kommunale', '<mark>Option']],
    ['"kommunale Option" Option', ['<mark>kommunale', '<mark>Option', '<mark>Option']],
    ['Arbeit BA', ['<mark>Arbeit', '<mark class="glossary">Bundesagentur', '<mark>Arbeit']],
  ])('of a phrase are where it stands: %s', (q, expected) => {
    expect(marked(q)).toEqual(expected);
  });
});

describe('the passage of a long text', () => {
  const long = `${'Anfang der Rede ohne Belang. '.repeat(20)}Die kommunale Option in Mülheim. ${'Ende der Rede. '.repeat(40)}`;

  test('shows as many of the words as it can', () => {
    const text = `Option, Option und Option. ${'Ohne Belang. '.repeat(40)}Der Rat und die Option. ${'Ohne Belang. '.repeat(40)}`;
    expect(
      passageOf(text, [
        { word: 'option', prefix: false },
        { word: 'rat', prefix: false },
      ])?.text,
    ).toContain('Der Rat und die Option.');
  });

  test('is around what was found', () => {
    const passage = passageOf(long, [{ word: 'option', prefix: false }]);
    expect(passage).toMatchObject({ cutBefore: true, cutBehind: true });
    expect(passage?.text).toContain('Die kommunale Option in Mülheim.');
    expect(long).toContain(passage?.text);
    expect(passage?.text.length).toBeLessThan(450);
  });

  test('is not cut out of a short text, or where nothing was found', () => {
    expect(passageOf('Die Option.', [{ word: 'option', prefix: false }])).toBeUndefined();
    expect(passageOf(long, [{ word: 'xyz', prefix: false }])).toBeUndefined();
  });

  test('comes with the hit', () => {
    const corpus = aCorpus([aStatement({ text: long })]);
    expect(search(corpus, { q: 'Option' }).hits[0]?.passage?.text).toContain('Option');
  });
});
