import type { Archive } from '@/lib/archive/archive';
import { periodNamed } from '@/lib/archive/period';

/** Whether the archive has something under this path. Cheap: it only looks things up. */
export function leadsSomewhere(path: string, archive: Archive): boolean {
  const [first = '', second, ...rest] = path.split('/').slice(1);
  if (second === undefined) return first === '' || PLACES.has(first) || archive.page.has(first);
  const id = rest.length === 0 ? second : undefined;
  switch (first) {
    case 'dokumente':
      return id === undefined ? archive.statement.has([second, ...rest].join('/')) : archive.document.has(id);
    case 'chronik':
      return rest.length <= 2 && periodNamed(second, rest[0], rest[1]) !== undefined;
    case 'themen':
      return id !== undefined && archive.topic.has(id);
    case 'personen':
      return id !== undefined && archive.person.has(id);
    case 'organisationen':
      return id !== undefined && archive.organisation.has(id);
    default:
      return false;
  }
}

const PLACES = new Set(['dokumente', 'zitate', 'erfahrungen', 'erwartungen', 'chronik', 'themen', 'personen', 'organisationen', 'begriffe', 'suche', 'vergleich']);
