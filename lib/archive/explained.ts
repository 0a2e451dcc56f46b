import { addressOf } from '@/lib/model/address';
import { onceForEach } from './once';

/** The heading under which a page of the operator says what relations are. */
const HEADING = 'Einordnung des Archivs';

/** The address of the section that says that relations are the archive's reading and not part of a source. */
export const relationsExplainedBy = onceForEach(async (entries) => {
  for (const { id, sections } of (await entries.list('page')).items) {
    const section = sections.find(({ title }) => title === HEADING);
    if (section) return `${addressOf.page(id)}#${section.anchor}`;
  }
  return undefined;
});
