import path from 'node:path';
import { readBytes, replaceFile } from '@/lib/content/disk';
import type { Day } from '@/lib/model/day';
import type { Overview } from './overview';

/** Which links out somebody has looked at: kept beside the content, for nobody but the editors reads it. */
export interface CheckedLinks {
  /** The lists without the links that somebody has looked at. */
  without(overview: Overview): Overview;
  note(url: string, by: string, day: Day): void;
}

interface Note {
  readonly by: string;
  readonly day: Day;
}

const FILE = 'verweise.json';

export function openCheckedLinks(folder: string): CheckedLinks {
  const file = path.join(folder, FILE);
  let notes: Readonly<Record<string, Note>> = notesIn(file);
  return {
    without: (overview) => ({
      ...overview,
      links: overview.links.filter(({ url = '' }) => !Object.hasOwn(notes, url)),
    }),
    note(url, by, day) {
      notes = { ...notes, [url]: { by, day } };
      replaceFile(file, [`${JSON.stringify(notes, undefined, 2)}\n`]);
    },
  };
}

/** What this program has written itself; what is no JSON any more is begun anew. */
function notesIn(file: string): Record<string, Note> {
  const bytes = readBytes(file);
  if (!bytes) return {};
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}
