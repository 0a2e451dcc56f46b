import MiniSearch from 'minisearch';
import type { Peer } from './peer';

export const peer: Peer = {
  name: 'MiniSearch',
  can: ['words', 'prefix', 'typo', 'dates'],
  async build(statements) {
    const index = new MiniSearch({ fields: ['text'], storeFields: ['kind', 'first'] });
    index.addAll(statements.map(({ id, text, kind, date }) => ({ id, text, kind, first: date?.span.first ?? 0 })));
    return ({ words }, kind) =>
      index.search(words.join(' '), {
        combineWith: 'AND',
        prefix: kind === 'prefix',
        fuzzy: kind === 'typo' ? 0.2 : false,
        ...(kind === 'dates' && { filter: (hit) => hit.kind === 'quote' && hit.first >= 12_784 && hit.first < 14_975 }),
      }).length;
  },
};
