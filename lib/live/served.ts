import type { OpenBundle } from '@/lib/bundle/open';
import type { Manifest } from '@/lib/bundle/manifest';
import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';

/** An archive that is being served, wherever it lies. */
export interface Served {
  readonly manifest: Manifest;
  readonly entries: Entries;
  readonly search: Search;
  /** The address of the site, as site.yml has it: told also when the archive cannot be asked. */
  readonly baseUrl: string;
  /** Gives back what it holds, once nobody asks it any more. */
  close(): void;
}

export async function servedOf(
  opened: Pick<OpenBundle, 'manifest' | 'entries' | 'search' | 'close'>,
): Promise<Served> {
  const { manifest, entries, search } = opened;
  const { site } = await entries.about();
  return { manifest, entries, search, baseUrl: site.baseUrl, close: () => opened.close() };
}
