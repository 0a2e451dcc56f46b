import { expect, test } from 'vitest';
import { documentReference, listedReference, statementReference } from '@/lib/cite/reference';
import { sure } from '@/lib/model/sure';
import { entryNamed } from '../fixture/archive';
import { dateOf } from '../model/dates';
import { cited, paper, READING, talk } from './references';

test('a quote is cited as what was said, where and when, and quoted after its carrier', () => {
  const entry = entryNamed('keine-alleinige-uebernahme');
  const located = { ...entry, statement: { ...entry.statement, locator: 'Folie 3' } };
  const reference = statementReference(located, talk, READING);
  expect([reference.title, reference.type, reference.date?.edtf, reference.locator]).toEqual([
    sure(entry.origin).title,
    'council-paper',
    '2004-07-08',
    undefined,
  ]);
  expect(reference.quotedIn).toMatchObject({
    title: talk.document.title,
    authors: [{ family: 'Spies', given: 'Matthias' }],
    locator: 'Folie 3',
  });
});

test('a statement may have been made on another day than the one that its document bears', () => {
  const entry = entryNamed('wettbewerb');
  const statement = { ...entry.statement, date: dateOf('2009-05'), locator: 'S. 2' };
  const reference = statementReference({ ...entry, statement }, talk, READING);
  expect([reference.date?.edtf, reference.locator, reference.quotedIn]).toEqual([
    '2009-05',
    'S. 2',
    undefined,
  ]);
});

test.each([
  ['no given names', { surname: 'Spies' }],
  ['no surname', { given: 'Matthias' }],
  ['neither', {}],
])('a name is one where there is %s', (_what, names) => {
  const entry = entryNamed('wettbewerb');
  const speaker = { id: 'x', name: 'Matthias Spies', blocks: [], ...names };
  expect(listedReference({ ...entry, speaker }).authors).toEqual([{ literal: 'Matthias Spies' }]);
});

test('who said it is the author; without a person the organisation, without either nobody', () => {
  const entry = entryNamed('wettbewerb');
  expect(listedReference(entry)).toMatchObject({
    authors: [{ family: 'Spies', given: 'Matthias' }],
    institution: 'Sozialagentur',
  });
  expect(listedReference({ ...entry, speaker: undefined }).authors).toEqual([
    { literal: 'Sozialagentur' },
  ]);
  expect(listedReference({ ...entry, speaker: undefined, organisation: undefined })).toMatchObject({
    authors: [],
    institution: undefined,
  });
});

test('keys tell statements from documents, and any two apart', () => {
  expect([cited('wettbewerb').key, paper.key]).toEqual([
    '5-jahre-option_wettbewerb',
    'ratsvorlage-2004-07-08',
  ]);
});

test('a document is cited where its original is published', () => {
  const document = { ...talk.document, url: 'https://original.example/x.pdf' };
  expect(documentReference({ ...talk, document }, READING).url).toBe(document.url);
  expect(documentReference(talk, READING).url).toBe(
    'https://wortlaut.example/dokumente/5-jahre-option',
  );
});
