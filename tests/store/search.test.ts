import { columnSearch } from '@/lib/bundle/search';
import { buildCorpus } from '@/lib/search/search';
import { sure } from '@/lib/model/sure';
import { smallBytes } from '@/lib/store/small';
import { searchStatements } from '@/lib/store/search/search';
import { VOCABULARY, VOCABULARY_WORDS, vocabularyFrom } from '@/lib/store/search/vocabulary';
import { TOLD_STEMS, toldStemsFrom } from '@/lib/store/search/told-stems';
import { searchHits } from '@/lib/store/search/what-hits-say';
import { searchContract } from '../ports/search-contract';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';
import { sourceOfSearch } from './a-source';
import { storeOf } from './a-store';

searchContract(
  'A store',
  async (given) => {
    const reading = await storeOf(sourceOfSearch(given));
    const [words, rest] = await Promise.all([
      smallBytes(reading, VOCABULARY_WORDS),
      smallBytes(reading, VOCABULARY),
    ]);
    const vocabulary = sure(vocabularyFrom(words, rest));
    const told = await smallBytes(reading, TOLD_STEMS);
    const toldStems = sure(toldStemsFrom(told, vocabulary.index.parts));
    return {
      ...columnSearch({
        corpus: buildCorpus(given),
        elsewhere: anElsewhere({ documents: given.documents }),
        numberOf: () => undefined,
        lastAdded: new Uint32Array(),
      }),
      ...searchStatements(reading, vocabulary),
      ...searchHits(reading, vocabulary, toldStems),
    };
  },
  0.25,
);
