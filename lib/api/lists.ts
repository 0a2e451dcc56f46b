import { documentEntryOf, quotedFrom } from '@/lib/archive/document-entry';
import { documentData, organisationData, personData, termData, topicData } from './data';
import { documentDetailsOf } from './details';
import type { Entries, EntryOf, ListedType, Part, Range } from '@/lib/ports/entries';

/** A list of the API, whatever its entries are. */
export interface ApiList {
  ids(range: Range, entries: Entries): Promise<string[]>;
  page(range: Range, entries: Entries): Promise<Part<Item>>;
  /** Undefined when there is none of that id. */
  one(id: string, entries: Entries): Promise<object | undefined>;
}

type Item = object & { readonly id: string };

/** The list of that name; undefined when there is none. */
export function listNamed(name: string): ApiList | undefined {
  return LISTS.get(name);
}

const LISTS: ReadonlyMap<string, ApiList> = new Map([
  [
    'documents',
    listOf('document', documentItem, async (document, entries, baseUrl) =>
      documentDetailsOf(
        await documentEntryOf(document, entries),
        (await quotedFrom(document.id, entries)).map(({ id }) => id),
        baseUrl,
      ),
    ),
  ],
  ['people', listOf('person', personItem)],
  ['organisations', listOf('organisation', organisationItem)],
  ['topics', listOf('topic', topicItem)],
  ['terms', listOf('term', async (term, _entries, baseUrl) => termData(term, baseUrl))],
]);

type Describe<Type extends ListedType, Data> = (
  entry: EntryOf[Type],
  entries: Entries,
  baseUrl: string,
) => Promise<Data>;

/** Items of a list are the same as they are alone, unless told. */
function listOf<Type extends ListedType>(
  type: Type,
  item: Describe<Type, Item>,
  alone: Describe<Type, object> = item,
): ApiList {
  return {
    ids: async (range, entries) => (await entries.list(type, range)).items.map(({ id }) => id),
    async page(range, entries) {
      const { baseUrl } = (await entries.about()).site;
      const { items, total } = await entries.list(type, range);
      return {
        items: await Promise.all(items.map((entry) => item(entry, entries, baseUrl))),
        total,
      };
    },
    async one(id, entries) {
      const entry = await entries.get(type, id);
      return entry && alone(entry, entries, (await entries.about()).site.baseUrl);
    },
  };
}

async function documentItem(document: EntryOf['document'], entries: Entries, baseUrl: string) {
  return documentData(await documentEntryOf(document, entries), baseUrl);
}

async function personItem(person: EntryOf['person'], entries: Entries, baseUrl: string) {
  const count = await entries.count({ of: 'person', id: person.id });
  return personData(person, await organisationNamed(person.organisation, entries), count, baseUrl);
}

async function organisationItem(
  organisation: EntryOf['organisation'],
  entries: Entries,
  baseUrl: string,
) {
  const count = await entries.count({ of: 'organisation', id: organisation.id });
  const partOf = await organisationNamed(organisation.partOf, entries);
  return organisationData(organisation, partOf, count, baseUrl);
}

async function topicItem(topic: EntryOf['topic'], entries: Entries, baseUrl: string) {
  return topicData(topic, await entries.count({ of: 'topic', id: topic.id }), baseUrl);
}

async function organisationNamed(id: string | undefined, entries: Entries) {
  return id === undefined ? undefined : entries.get('organisation', id);
}
