import { parseDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { KIND_WORDS, KINDS } from '@/lib/model/kind';
import { factChanges, type FactChange, type FactName } from '@/lib/model/ledger-facts';
import type { Archive } from './archive';

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
export function factHistoryOf(id: string, archive: Archive): FactCorrection[] {
  const statement = archive.statement.get(id);
  const own = correctionsOf(id, archive);
  const documents = [statement?.document, statement?.from].flatMap((each) => each ?? []);
  const others = documents.flatMap((document) =>
    correctionsOf(document, archive).flatMap((correction): FactCorrection[] => {
      const changes = correction.changes.filter((change) => !isTold(change, correction.day, own));
      const title = archive.document.get(document)?.title ?? document;
      return changes.length === 0 ? [] : [{ ...correction, changes, document: title }];
    }),
  );
  return [...own, ...others].sort((a, b) => a.day - b.day);
}

function correctionsOf(id: string, archive: Archive): FactCorrection[] {
  const all = archive.ledger.factsOf(id);
  return all.flatMap(({ facts, published, why, by }, index): FactCorrection[] => {
    const before = all[index - 1]?.facts;
    if (!before || !facts) return [];
    const changes = factChanges(before, facts).map((change) => readable(change, archive));
    return [{ day: published, why, by, changes }];
  });
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

function readable({ name, before, now }: FactChange, archive: Archive): FactChange {
  return { name, before: inGerman(name, before, archive), now: inGerman(name, now, archive) };
}

/** What cannot be read by this program any more is shown as it was written. */
function inGerman(name: FactName, value: string | undefined, archive: Archive): string | undefined {
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
    case 'type':
      return Object.entries(DOCUMENT_TYPES).find(([type]) => type === value)?.[1] ?? value;
    case 'from':
      return archive.document.get(value)?.title ?? value;
    default:
      return value;
  }
}
