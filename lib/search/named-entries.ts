import { initialOf } from '@/lib/model/initial';
import {
  changeBetween,
  isSameList,
  itemsCome,
  itemsGone,
  sortedAfter,
} from '@/lib/model/list-change';
import { bySurname, surnameOf } from '@/lib/model/surname';
import type { Searchable } from './corpus';
import { wordsOf } from './fold';
import { lightStem } from './german/light-stem';
import { loosen } from './german/loosen';
import type { NAMED_FACETS } from './query';

/** A value of a filter. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly abbreviation?: string | undefined;
  /** The letter under which it stands, where that is not the first of its label. */
  readonly initial?: string;
}

/** The entries of the archive that are values of filters, in alphabetical order. */
export type NamedEntries = Readonly<Record<(typeof NAMED_FACETS)[number], readonly Entry[]>>;

/** What they are made of. */
export type Named = Pick<Searchable, 'topics' | 'people' | 'organisations' | 'documents'>;

/** `before` is what another archive had: an entry that has not changed is the same object, and so is a list. */
export function namedEntriesOf(
  named: Named,
  before?: { readonly named: Named; readonly entries: NamedEntries },
): NamedEntries {
  const { entries } = before ?? {};
  return {
    thema: byLabel(named.topics, topicEntry, before?.named.topics, entries?.thema),
    person: isSame(before?.named.people, named.people)
      ? (entries?.person ?? [])
      : bySurname(named.people).map(personEntry),
    organisation: byLabel(
      named.organisations,
      organisationEntry,
      before?.named.organisations,
      entries?.organisation,
    ),
    dokument: byLabel(named.documents, documentEntry, before?.named.documents, entries?.dokument),
  };
}

const topicEntry = entryMaker(({ id, title }: Named['topics'][number]) => ({ id, label: title }));
const documentEntry = entryMaker(({ id, title }: Named['documents'][number]) => ({
  id,
  label: title,
}));
const organisationEntry = entryMaker(
  ({ id, name, abbreviation }: Named['organisations'][number]) => ({
    id,
    label: name,
    abbreviation,
  }),
);
const personEntry = entryMaker((person: Named['people'][number]) => ({
  id: person.id,
  label: person.name,
  initial: initialOf(surnameOf(person)),
}));

/** The same entry for the same object. */
function entryMaker<From extends object>(entryOf: (from: From) => Entry): (from: From) => Entry {
  const made = new WeakMap<From, Entry>();
  return (from) => {
    const entry = made.get(from) ?? entryOf(from);
    made.set(from, entry);
    return entry;
  };
}

function isSame<Each extends object>(
  some: readonly Each[] | undefined,
  others: readonly Each[],
): boolean {
  return some !== undefined && isSameList(changeBetween(some, others));
}

function byLabel<From extends object>(
  from: readonly From[],
  entryOf: (from: From) => Entry,
  fromBefore: readonly From[] | undefined,
  before: readonly Entry[] | undefined,
): readonly Entry[] {
  if (!before || !fromBefore) return from.map(entryOf).sort(compareLabels);
  const change = changeBetween(fromBefore, from);
  return sortedAfter(
    before,
    itemsGone(change).map(entryOf),
    itemsCome(change).map(entryOf),
    compareLabels,
  );
}

const german = new Intl.Collator('de');

function compareLabels(a: Entry, b: Entry): number {
  return german.compare(a.label, b.label) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The light stems of the words of its name. The same list for the same entry. */
export function stemsOf(entry: Entry): readonly string[] {
  const known = stems.get(entry);
  if (known) return known;
  const name = `${entry.label} ${entry.abbreviation ?? ''}`;
  const made = wordsOf(name).map((word) => lightStem(loosen(word)));
  stems.set(entry, made);
  return made;
}

const stems = new WeakMap<Entry, readonly string[]>();

/** The loosened words of its label, a space before each of them: `Christine Müller` → ` christine muller` */
export function wordsInLabel(entry: Entry): string {
  const known = labelWords.get(entry);
  if (known !== undefined) return known;
  const made = wordsOf(entry.label)
    .map((word) => ` ${loosen(word)}`)
    .join('');
  labelWords.set(entry, made);
  return made;
}

const labelWords = new WeakMap<Entry, string>();
