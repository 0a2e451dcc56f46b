import type { LedgerRecords } from '@/lib/proof/ledger-records';
import type { HeldFile } from '@/lib/model/held';
import { isError, type Problem } from '@/lib/model/problem';
import { blamed, placeOf, type Files } from './blame';
import type { HeldReader } from './held-reading';
import type { KeptFiles } from './kept-files';
import type { Reading } from './read';
import type { Resolved } from './resolve';

/** The content of which all that stands by itself is as it lies in the folder, and the rest as it was published before. */
export interface Standing {
  readonly reading: Reading;
  readonly resolved: Resolved & Required<Pick<Resolved, 'snapshot'>>;
  readonly held: readonly HeldFile[];
  /** The paths of the files that are held. */
  readonly earlier: ReadonlySet<string>;
}

export interface Check {
  (reading: Reading): Resolved;
}

/** Errors come one after the other to light as files are held; a folder that is broken all over is not worth more rounds. */
const MOST_ROUNDS = 40;

/**
 * What of a content with errors can be published. Files with errors are held in the state in which they were published
 * before, or left out if they never were; whatever does not go together with that is held as well, until the whole is checked
 * without an error. Undefined when it cannot be had so: then nothing new is published.
 */
export function whatStands(
  reading: Reading,
  problems: readonly Problem[],
  {
    kept,
    reader,
    check,
  }: { readonly kept: KeptFiles; readonly reader: HeldReader; readonly check: Check },
): Standing | undefined {
  const because = new Map<string, string>();
  const earlier = new Set<string>();
  let [content, found] = [reading, problems];
  const files = filesOf(reading, kept, earlier);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const blame = new Map(blamed(found, content, files));
    if (blame.size === 0) return undefined;
    hold(blame);
    const documentHeld = [...earlier].find((file) => placeOf(file)[0] === 'documents');
    if (documentHeld !== undefined)
      for (const file of lost(reading, { files, earlier, reader, kept }))
        hold(new Map([[file, because.get(documentHeld) ?? documentHeld]]));
    content = reader.read(reading, earlier);
    const resolved = check(content);
    if (resolved.snapshot) {
      const { snapshot } = resolved;
      return { reading: content, resolved: { ...resolved, snapshot }, held: heldFiles(), earlier };
    }
    found = resolved.problems.filter(isError);
  }
  return undefined;

  function hold(blame: ReadonlyMap<string, string>): void {
    for (const [file, reason] of blame) {
      if (!earlier.has(file)) because.set(file, reason);
      earlier.add(file);
    }
  }

  function heldFiles(): HeldFile[] {
    return [...because]
      .map(([file, reason]): HeldFile => ({
        file: reading.named(file),
        state: stateOf(file),
        ...(reason === file ? {} : { because: reading.named(reason) }),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  function stateOf(file: string): HeldFile['state'] {
    if (kept.placeOf(file) === undefined) return 'left out';
    return files.isThere(file) ? 'as before' : 'still there';
  }
}

function filesOf(
  reading: Reading,
  kept: KeptFiles,
  earlier: ReadonlySet<string>,
): Files & { isThere(file: string): boolean } {
  const drafts = new Set((reading.drafts ?? []).map(reading.pathOf));
  const isThere = (file: string) => reading.entries.has(file) && !drafts.has(file);
  return {
    before: kept.paths(),
    isThere,
    isNew(file) {
      const entry = reading.entries.get(file);
      if (earlier.has(file)) return false;
      return entry ? !kept.isSame(file, entry) : kept.placeOf(file) !== undefined;
    },
    isOdd: (file) => !earlier.has(file) && !reading.entries.has(file),
    isGone: (file) => !earlier.has(file) && !isThere(file) && kept.placeOf(file) !== undefined,
  };
}

/**
 * Documents that are gone or have lost statements, unless the ledger says what became of them: while another one is held,
 * what is missing may have been moved into that.
 */
function lost(
  reading: Reading,
  {
    files,
    earlier,
    reader,
    kept,
  }: {
    readonly files: ReturnType<typeof filesOf>;
    readonly earlier: ReadonlySet<string>;
    readonly reader: HeldReader;
    readonly kept: KeptFiles;
  },
): string[] {
  const endings = reading.ledger?.records.endings;
  const now = new Map(reading.files.map((file) => [reading.pathOf(file), file]));
  return kept.paths().filter((path) => {
    const [folder, id] = placeOf(path);
    if (folder !== 'documents' || earlier.has(path) || isEnded(id, endings)) return false;
    if (files.isGone(path)) return true;
    if (!files.isNew(path)) return false;
    const ids = new Set(now.get(path)?.entry?.statements.map((statement) => statement.id));
    return (reader.earlier(path)?.entry?.statements ?? []).some(
      (statement) => !ids.has(statement.id) && !isEnded(`${id}/${statement.id}`, endings),
    );
  });
}

function isEnded(id: string, endings: LedgerRecords['endings'] | undefined): boolean {
  return endings?.has(id) ?? false;
}
