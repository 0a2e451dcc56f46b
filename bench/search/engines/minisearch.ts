import MiniSearch from 'minisearch';
import { DATED, textsOf, type Engine } from './engine';

function miniSearch(name: string, isForgiving: boolean): Engine {
  return {
    name,
    can: ['words', 'prefix', 'typo', 'dates'],
    async build(archive) {
      const index = new MiniSearch({ fields: ['text'], storeFields: ['kind', 'first'] });
      const texts = textsOf(archive);
      index.addAll(
        archive.statements.map(({ kind, date }, number) => ({
          ...texts[number],
          kind,
          first: date?.span.first ?? 0,
        })),
      );
      return ({ words, kind }, most) => {
        const found = index.search(words.join(' '), {
          combineWith: 'AND',
          prefix: isForgiving || kind === 'prefix',
          fuzzy: isForgiving || kind === 'typo' ? 0.2 : false,
          ...(kind === 'dates' && {
            filter: (hit) =>
              hit.kind === DATED.kind && hit.first >= DATED.first && hit.first <= DATED.last,
          }),
        });
        return { total: found.length, ids: found.slice(0, most).map(({ id }) => String(id)) };
      };
    },
  };
}

export const engine = miniSearch('MiniSearch', false);
export const forgiving = miniSearch('MiniSearch, prefix and fuzzy', true);
