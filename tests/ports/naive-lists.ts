import type { Snapshot, Statement } from '@/lib/model/archive';
import { compareDates, type ArchiveDate } from '@/lib/model/date';
import { surnameOf } from '@/lib/model/surname';
import type { EntryOf, EntryType, Part, Range } from '@/lib/ports/entries';

/** Everything that is listed, in its order. */
export function listsOf(snapshot: Snapshot): { [Type in EntryType]: EntryOf[Type][] } {
  const dated = snapshot.documents.filter(({ date }) => date);
  const undated = snapshot.documents.filter(({ date }) => !date);
  const start = ({ date }: { date?: ArchiveDate }) => date?.span.first ?? NaN;
  return {
    statement: oldestFirst(snapshot),
    document: [...dated.sort((a, b) => start(b) - start(a) || byId(a, b)), ...undated.sort(byId)],
    person: [...snapshot.people].sort(
      (a, b) =>
        alphabetical(surnameOf(a), surnameOf(b)) || alphabetical(a.name, b.name) || byId(a, b),
    ),
    organisation: [...snapshot.organisations].sort(
      (a, b) => alphabetical(a.name, b.name) || byId(a, b),
    ),
    topic: [...snapshot.topics].sort((a, b) => alphabetical(a.title, b.title) || byId(a, b)),
    term: [...snapshot.terms].sort((a, b) => alphabetical(a.title, b.title) || byId(a, b)),
    page: [...snapshot.pages].sort((a, b) => alphabetical(a.id, b.id) || byId(a, b)),
    source: [...snapshot.sources].sort((a, b) => alphabetical(a.id, b.id) || byId(a, b)),
  };
}

/** Of two that begin on the same day the coarser one first. */
export function oldestFirst({ statements }: Pick<Snapshot, 'statements'>): Statement[] {
  const dated = statements.flatMap((statement) =>
    statement.date ? [{ statement, date: statement.date }] : [],
  );
  const undated = statements.filter(({ date }) => !date);
  return [
    ...dated
      .sort((a, b) => compareDates(a.date, b.date) || byId(a.statement, b.statement))
      .map(({ statement }) => statement),
    ...undated.sort(byId),
  ];
}

export function newestFirst(snapshot: Pick<Snapshot, 'statements'>): Statement[] {
  const all = oldestFirst(snapshot);
  return [...all.filter(({ date }) => date).reverse(), ...all.filter(({ date }) => !date)];
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

export function partOf<Item>(all: readonly Item[], range?: Range): Part<Item> {
  const isAsked = (position: number) =>
    !range || (position >= range.start && position < range.start + range.count);
  return { items: all.filter((_, position) => isAsked(position)), total: all.length };
}

function alphabetical(a: string, b: string): number {
  return a.localeCompare(b, 'de');
}
