import type { Page } from '@/lib/model/archive';

/** How many gaps of an operator's page are still to be filled in (`::gap`). */
export function gapsIn({ sections }: Pick<Page, 'sections'>): number {
  return sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'gap').length;
}
