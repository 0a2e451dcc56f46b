import { expect, test } from 'vitest';
import { gapsIn } from '@/lib/archive/gaps';
import type { Block, Section } from '@/lib/model/archive';

const prose: Block = { type: 'prose', html: '<p>Text</p>' };
const gap: Block = { type: 'gap', text: 'Anschrift' };
const section = (...blocks: Block[]): Section => ({
  anchor: 'abschnitt-a',
  title: 'A',
  depth: 2,
  blocks,
});

test.each([
  ['none in a page without sections', [], 0],
  ['none where everything is filled in', [section(prose), section()], 0],
  ['all of all sections', [section(gap, prose, gap), section(prose), section(gap)], 3],
])('gaps are counted: %s', (_what, sections, expected) => {
  expect(gapsIn({ sections })).toBe(expected);
});
