import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import type { Peer } from './peer';

export const peer: Peer = {
  name: 'Orama, German stemmer',
  can: ['words', 'prefix', 'typo', 'dates'],
  async build(statements) {
    const index = create({ schema: { text: 'string', kind: 'enum', first: 'number' }, components: { tokenizer: { language: 'german', stemming: true, stemmer } } });
    await insertMultiple(index, statements.map(({ text, kind, date }) => ({ text, kind, first: date?.span.first ?? 0 })), 1000);
    return async ({ words }, kind) => {
      const found = await search(index, {
        term: words.join(' '),
        threshold: 0,
        exact: kind !== 'prefix' && kind !== 'typo',
        tolerance: kind === 'typo' ? 1 : 0,
        ...(kind === 'dates' && { where: { kind: { eq: 'quote' }, first: { between: [12_784, 14_974] } } }),
      });
      return found.count;
    };
  },
};
