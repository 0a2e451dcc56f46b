import { expect, test } from 'vitest';
import type { Page } from '@/lib/model/archive';
import { anArchive } from './an-archive';

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

test('that relations are the archive’s reading is explained where a page has a section of that name', () => {
  const pages = [page('impressum', 'Anbieter'), page('ueber', 'Daten', 'Einordnung des Archivs')];
  expect(anArchive({ pages }).relationsExplained).toBe('/ueber#abschnitt-einordnung des archivs');
});

test('and nowhere when no page has one', () => {
  expect(anArchive({ pages: [page('ueber', 'Daten')] }).relationsExplained).toBeUndefined();
});
