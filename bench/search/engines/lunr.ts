import lunr from 'lunr';
import german from 'lunr-languages/lunr.de';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import { textsOf, type Engine } from './engine';

export const engine: Engine = {
  name: 'Lunr, German',
  can: ['words', 'prefix', 'typo'],
  async build(archive) {
    stemmerSupport(lunr);
    german(lunr);
    const builder = new lunr.Builder();
    builder.use(lunr.de);
    builder.ref('id');
    builder.field('text');
    for (const { id, text } of textsOf(archive)) builder.add({ id, text });
    const index = builder.build();
    return ({ words, kind }, most) => {
      const found = index.query((query) => {
        for (const word of words) {
          query.term(word.toLowerCase(), {
            presence: lunr.Query.presence.REQUIRED,
            ...(kind === 'prefix' && {
              wildcard: lunr.Query.wildcard.TRAILING,
              usePipeline: false,
            }),
            ...(kind === 'typo' && { editDistance: 1 }),
          });
        }
      });
      return { total: found.length, ids: found.slice(0, most).map(({ ref }) => ref) };
    };
  },
};
