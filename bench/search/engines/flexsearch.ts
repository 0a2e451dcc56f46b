import FlexSearch from 'flexsearch';
import { textsOf, type Engine } from './engine';

export const engine: Engine = {
  name: 'FlexSearch',
  can: ['words'],
  async build(archive) {
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    const texts = textsOf(archive);
    texts.forEach(({ text }, number) => index.add(number, text));
    return ({ words }, most) => {
      const found = index.search(words.join(' '), { limit: texts.length });
      return {
        total: found.length,
        ids: found.slice(0, most).map((number) => texts[Number(number)]?.id ?? ''),
      };
    };
  },
};
