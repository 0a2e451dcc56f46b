import { parseDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { DOCUMENT_TYPE_WORDS, DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { KIND_WORDS, KINDS } from '@/lib/model/kind';
import { factChanges, type FactChange, type FactName } from '@/lib/model/ledger-facts';
import type { Entries } from '@/lib/ports/entries';

/** A correction of how a statement or a document is cited, as readers read it. */
export interface FactCorrection {
  readonly day: Day;
  readonly why?: string | undefined;
  readonly by?: string | undefined;
  /** Of the document that carries the statement, or in which it was said; else of the statement itself. */
  readonly document?: string | undefined;
  readonly changes: readonly FactChange[];
}

/** The corrections of a statement's citation and of those of its documents, earliest first; each change is told once. */
export async function factHistoryOf(id: string, entries: Entries): Promise<FactCorrection[]> {
  const statement = await entries.get('statement', id);
  const own = await correctionsOf(id, entries);
  const documents = [statement?.document, statement?.from].flatMap((each) => each ?? []);
  const others = await Promise.all(documents.map((document) => foreign(document, own, entries)));
  return [...own, ...others.flat()].sort((a, b) => a.day - b.day);
}

/** The corrections of a document that are not told with the statement. */
async function foreign(
  document: string,
  own: readonly FactCorrection[],
  entries: Entries,
): Promise<FactCorrection[]> {
  const title = await titleOf(document, entries);
  return (await correctionsOf(document, entries)).flatMap((correction) => {
    const changes = correction.changes.filter((change) => !isTold(change, correction.day, own));
    return changes.length === 0 ? [] : [{ ...correction, changes, document: title }];
  });
}

async function titleOf(document: string, entries: Entries): Promise<string> {
  return (await entries.get('document', document))?.title ?? document;
}

async function correctionsOf(id: string, entries: Entries): Promise<FactCorrection[]> {
  const all = await entries.ledger.factsOf(id);
  const corrections = all.map(async ({ facts, published, why, by }, index) => {
    const before = all[index - 1]?.facts;
    if (!before || !facts) return [];
    const changes = factChanges(before, facts).map((change) => readable(change, entries));
    return [{ day: published, why, by, changes: await Promise.all(changes) }];
  });
  return (await Promise.all(corrections)).flat();
}

/** What a statement has taken over from its document is told with the statement. */
function isTold(change: FactChange, day: Day, own: readonly FactCorrection[]): boolean {
  return own.some(
    (correction) =>
      correction.day === day &&
      correction.changes.some(
        ({ name, before, now }) =>
          name === change.name && before === change.before && now === change.now,
      ),
  );
}

async function readable({ name, before, now }: FactChange, entries: Entries): Promise<FactChange> {
  return {
    name,
    before: await inGerman(name, before, entries),
    now: await inGerman(name, now, entries),
  };
}

/** What cannot be read by this program any more is shown as it was written. */
async function inGerman(
  name: FactName,
  value: string | undefined,
  entries: Entries,
): Promise<string | undefined> {
  if (value === undefined) return undefined;
  switch (name) {
    case 'date': {
      const result = parseDate(value);
      return result.ok ? germanDate(result.date) : value;
    }
    case 'kind': {
      const kind = KINDS.find((each) => each === value);
      return kind ? KIND_WORDS[kind].singular : value;
    }
    case 'type': {
      const type = DOCUMENT_TYPES.find((each) => each === value);
      return type ? DOCUMENT_TYPE_WORDS[type] : value;
    }
    case 'from':
      return titleOf(value, entries);
    default:
      return value;
  }
}
