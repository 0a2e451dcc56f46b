import { openStore } from '@/lib/store/open';
import { searchContract } from '../../ports/search-contract';
import { sourceOfSearch } from '../a-source';
import { storeOf } from '../a-store';

searchContract(
  'A store',
  async (given) =>
    (await openStore(await storeOf(sourceOfSearch(given)), 'a version', undefined)).search,
  0.05,
);
