import { expect, test } from 'vitest';
import { aDocument, parsed, problemsTogether } from './files';

/*
 * What cannot be read in a file has been said there: nobody else is told that it is missing.
 */

test('a statement whose first line cannot be read is not missed where it is named', () => {
  const body = '\n## Zitate\n\n:::quote{#a from="x}\nWorte\n:::\n\nSiehe [a](#a).\n';
  expect(problemsTogether({ 'documents/rente.md': aDocument({ body }) })).toEqual([
    'documents/rente.md:11:1 error this directive cannot be read: write `:::quote{#id key="value"}` at the left margin, in a line of its own',
  ]);
});

test('a key in another spelling is not missing as well', () => {
  const text = aDocument({ head: { title: undefined, Titel: 'Bericht' } });
  const messages = parsed(text).problems.map(({ message }) => message.code);
  expect(messages).toEqual(['key-unknown']);
});

test('the name of the file in place of an id is led to the id', () => {
  const text = aDocument({ head: { speaker: 'erika.md' } });
  expect(problemsTogether({ 'documents/rente.md': text })).toEqual([
    expect.stringContaining('write `erika`'),
  ]);
});

test('quotation marks inside of single ones are doubled', () => {
  const text = aDocument({ head: { title: "'Müller's Dialog'" } });
  expect(problemsTogether({ 'documents/rente.md': text })).toEqual([
    expect.stringContaining("those inside as `''`"),
  ]);
});
