import { describe, expect, test } from 'vitest';
import { aCorpus, aStatement, search } from './an-archive';

const corpus = aCorpus([
  aStatement({
    text: 'Die Förderung wirkt, sagt Alt.',
    speaker: 'matthias-spies',
    organisation: 'ba',
    topics: ['wettbewerb', 'kommunale-option'],
    from: 'vorlage-2010',
  }),
]);

const names = (q: string) =>
  search(corpus, { q }).hits.flatMap(({ names: met }) =>
    met.map(({ facet, label }) => `${facet}: ${label}`),
  );

describe('a hit says by which name it was found', () => {
  test.each([
    ['of its speaker', 'Spies', ['person: Matthias Spies']],
    ['of its speaker, in full', 'Matthias Spies', ['person: Matthias Spies']],
    ['of its organisation, by the abbreviation', 'BA', ['organisation: Bundesagentur für Arbeit']],
    ['of its topic, inflected', 'Wettbewerbs', ['thema: Wettbewerb']],
    [
      'of its topic and its document',
      'Option',
      ['thema: Kommunale Option', 'dokument: 5 Jahre Option'],
    ],
    ['of its origin', 'Beschlussvorlage', ['dokument: Beschlussvorlage 2010']],
    ['that begins so', 'Beschlussvor', ['dokument: Beschlussvorlage 2010']],
    ['with a star', 'Wettbew*', ['thema: Wettbewerb']],
    ['of a phrase', '"Kommunale Option"', ['thema: Kommunale Option']],
    ['for the words only that its wording has not', 'Spies Förderung', ['person: Matthias Spies']],
    ['for one of two', 'Spies ODER xyzzy', ['person: Matthias Spies']],
    ['and none when its wording has the words', 'Förderung', []],
    ['and none for who is only told of', 'Alt', []],
    ['and none without words', '', []],
  ])('%s', (_what, q, expected) => {
    expect(names(q)).toEqual(expected);
  });
});
