import type { Document, Organisation, Person, Topic } from '@/lib/model/archive';
import type { Archive } from './archive';

/** A document with the entries that its head names. */
export interface DocumentEntry {
  readonly document: Document;
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
  readonly addressee: Organisation | undefined;
  readonly topics: readonly Topic[];
}

export function documentEntryOf(document: Document, archive: Archive): DocumentEntry {
  const { speaker, organisation, addressee, topics } = document;
  return {
    document,
    speaker: speaker === undefined ? undefined : archive.person.get(speaker),
    organisation: organisation === undefined ? undefined : archive.organisation.get(organisation),
    addressee: addressee === undefined ? undefined : archive.organisation.get(addressee),
    topics: topicsOf(topics, archive),
  };
}

/** The topics that the ids name, in their order. */
export function topicsOf(ids: readonly string[], archive: Archive): Topic[] {
  return ids.flatMap((id) => archive.topic.get(id) ?? []);
}
