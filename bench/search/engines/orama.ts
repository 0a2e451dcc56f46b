import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { DATED, textsOf, type Engine } from './engine';

export const engine: Engine = {
  name: 'Orama, German',
  can: ['words', 'prefix', 'typo', 'dates'],
  async build(archive) {
    const texts = textsOf(archive);
    const index = create({
      schema: { id: 'string', text: 'string', kind: 'enum', first: 'number' },
      components: { tokenizer: { language: 'german', stemming: true, stemmer } },
    });
    await insertMultiple(
      index,
      archive.statements.map(({ kind, date }, number) => ({
        ...texts[number],
        kind,
        first: date?.span.first ?? 0,
      })),
      1000,
    );
    return async ({ words, kind }, most) => {
      const { count, hits } = await search(index, {
        term: words.join(' '),
        properties: ['text'],
        limit: most,
        threshold: 0,
        tolerance: kind === 'typo' ? 1 : 0,
        ...(kind === 'dates' && {
          where: { kind: { eq: DATED.kind }, first: { between: [DATED.first, DATED.last] } },
        }),
      });
      return { total: count, ids: hits.map(({ document }) => document.id) };
    };
  },
};
