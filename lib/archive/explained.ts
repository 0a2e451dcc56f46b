import { addressOf } from '@/lib/model/address';
import type { Page } from '@/lib/model/archive';

/** The heading under which a page of the operator says what relations are. */
const HEADING = 'Einordnung des Archivs';

/** The address of the section that says that relations are the archive's reading and not part of a source. */
export function relationsExplainedIn(pages: readonly Page[]): string | undefined {
  for (const { id, sections } of pages) {
    const section = sections.find(({ title }) => title === HEADING);
    if (section) return `${addressOf.page(id)}#${section.anchor}`;
  }
  return undefined;
}
