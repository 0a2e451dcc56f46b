import FlexSearch from 'flexsearch';
import type { Peer } from './peer';

export const peer: Peer = {
  name: 'FlexSearch',
  can: ['words'],
  async build(statements) {
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    statements.forEach(({ text }, number) => index.add(number, text));
    return ({ words }) => index.search(words.join(' '), { limit: 1_000_000 }).length;
  },
};
