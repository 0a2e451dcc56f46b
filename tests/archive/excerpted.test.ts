import { expect, test } from 'vitest';
import { holdings } from '@/components/texts';
import type { Document } from '@/lib/model/archive';
import { archive as seed } from '../fixture/archive';
import { anArchive, aStatement } from './an-archive';

const document = (id: string, given: Partial<Document> = {}): Document => ({
  id,
  title: id,
  type: 'council-paper',
  topics: [],
  sections: [],
  statements: [],
  ...given,
});
const quoted = (from: string) => aStatement('vortrag/a', { from });

test.each<[what: string, given: Partial<Document>, isExcerpted: boolean]>([
  ['a paper that another document quotes', {}, true],
  ['but not one with statements of its own', { statements: ['vorlage/b'] }, false],
  ['nor one whose text is here', { archive: 'vorlage.txt' }, false],
  ['nor one that nobody quotes', { id: 'ungenutzt' }, false],
])('is known from excerpts only: %s', (_what, given, isExcerpted) => {
  const archive = anArchive({
    documents: [document('vortrag', { statements: ['vortrag/a'] }), document('vorlage', given)],
    statements: [quoted('vorlage')],
  });
  expect([...archive.knownFromExcerpts]).toEqual(isExcerpted ? ['vorlage'] : []);
});

test.each<[documents: number, excerpted: Document['type'][], expected: string]>([
  [3, [], '3 Dokumente'],
  [1, ['council-paper', 'council-paper'], '1 Dokument und 2 nur aus Auszügen bekannte Vorlagen'],
  [204, ['minutes'], '204 Dokumente und 1 nur aus Auszügen bekanntes Protokoll'],
  [2, ['talk', 'report'], '2 Dokumente und 2 nur aus Auszügen bekannte Quellen'],
  [0, ['talk'], '1 nur aus Auszügen bekannter Vortrag'],
])('%i documents and %j are „%s“', (documents, excerpted, expected) => {
  expect(holdings({ documents, excerpted })).toBe(expected);
});

test('the talk and the two papers that it quotes', () => {
  expect(holdings(seed.holdings)).toBe('1 Dokument und 2 nur aus Auszügen bekannte Vorlagen');
});
