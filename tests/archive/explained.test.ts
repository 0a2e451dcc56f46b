import { expect, test } from 'vitest';
import { relationsExplainedBy } from '@/lib/archive/explained';
import type { Page } from '@/lib/model/archive';
import { anArchive, entriesFrom } from './an-archive';

const page = (id: string, ...titles: string[]): Page => ({
  id,
  title: id,
  sections: titles.map((title) => ({
    anchor: `abschnitt-${title.toLowerCase()}`,
    title,
    depth: 2,
    blocks: [],
  })),
});

const explainedBy = (pages: readonly Page[]) =>
  relationsExplainedBy(entriesFrom(anArchive({ pages })));

test('that relations are the archive’s reading is explained where a page has a section of that name', async () => {
  const pages = [page('impressum', 'Anbieter'), page('ueber', 'Daten', 'Einordnung des Archivs')];
  expect(await explainedBy(pages)).toBe('/ueber#abschnitt-einordnung des archivs');
});

test('and nowhere when no page has one', async () => {
  expect(await explainedBy([page('ueber', 'Daten')])).toBeUndefined();
});
