import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import { statementsIn } from '@/lib/archive/source-statements';
import { keepInCache } from '@/lib/content/cache-file';
import { readBytes, replaceFile } from '@/lib/content/disk';
import type { OpenContent } from '@/lib/content/load';
import type { Statement } from '@/lib/model/archive';
import { changeBetween, isSameList } from '@/lib/model/list-change';
import type { Source } from '@/lib/model/proof';
import { elsewhereBuilder, type Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { entryTextsBuilder } from '@/lib/search/elsewhere/entry-texts';
import {
  growSourcePart,
  readingFor,
  sourceIndexOf,
  sourcePartBytes,
  sourcePartFromBytes,
  splitterOf,
  type SearchedSource,
  type SourceIndex,
} from '@/lib/search/elsewhere/source-index';
import { splitterFor } from '@/lib/search/german/split';
import { buildTextIndex, followStatements, type TextIndex } from '@/lib/search/text-index';

/** Makes the search of everything but statements, and of the next archive when the content has changed. */
export interface ElsewhereKeeper {
  /** Undefined when a newer archive is to be followed before this one is done. */
  follow(archive: Archive): Promise<Elsewhere | undefined>;
}

/** Archive texts read at a time before waiting requests are answered. */
const STRIDE = 5;

/** `content.cachePath` is where the index of the archive texts is kept between runs, without its ending. */
export function elsewhereKeeper(
  content: Pick<OpenContent, 'cachePath' | 'archiveText'>,
  log: (message: string) => void,
): ElsewhereKeeper {
  const file = `${content.cachePath}.sources`;
  let newest: Archive | undefined;
  const [entryTextsIn, build] = [entryTextsBuilder(), elsewhereBuilder()];
  let last: { sources: SourceIndex; entries: TextIndex } | undefined;
  return {
    async follow(archive) {
      newest = archive;
      const started = performance.now();
      const searched = searchedSources(archive);
      const cached = last ? undefined : keptPart(file);
      const parts = last?.sources.parts ?? (cached ? [cached] : []);
      const { kept, missing } = readingFor(parts, searched);
      const growing = growSourcePart();
      for (const [at, position] of missing.entries()) {
        const [source, named] = [
          searched[position],
          archive.source.get(searched[position]?.id ?? ''),
        ];
        const text = named && content.archiveText(named);
        // One that is just being changed is read when it has been checked again.
        if (source && text !== undefined) growing.add(source, text);
        if (at % STRIDE === STRIDE - 1) await setImmediate();
        if (newest !== archive) return undefined;
      }
      const [base] = kept;
      const splitter =
        last && (base || missing.length === 0)
          ? last.sources.splitter
          : base
            ? splitterOf(base)
            : splitterFor(growing.nouns());
      const grown = missing.length > 0 ? [growing.finish(splitter)] : [];
      const isSame = grown.length === 0 && kept.length === parts.length;
      const sources =
        (isSame && sourcesIfSame(last?.sources, searched)) ||
        sourceIndexOf([...kept, ...grown], splitter, searched);
      const texts = entryTextsIn({ ...archive, ...entriesOf(archive) });
      const entries =
        (last && followStatements(last.entries, texts)?.index) ?? buildTextIndex(texts);
      const [made] = grown;
      if (!base && made) keepInCache(file, () => replaceFile(file, [sourcePartBytes(made)]));
      last = { sources, entries };
      log(
        `Archive texts can be searched (${missing.length} of ${searched.length} read, ${Math.round(performance.now() - started)} ms)`,
      );
      return build({
        documents: archive.documents,
        terms: [...archive.term.values()],
        sourceIndex: sources,
        entryTexts: texts,
        entryIndex: entries,
      });
    },
  };
}

function entriesOf(archive: Archive) {
  return {
    people: [...archive.person.values()],
    organisations: [...archive.organisation.values()],
    topics: [...archive.topic.values()],
    terms: [...archive.term.values()],
    pages: [...archive.page.values()],
  };
}

function searchedSources(archive: Archive): SearchedSource[] {
  return [...archive.source.values()].map((source) =>
    searchedSource(source, statementsIn(source.id, archive)),
  );
}

/** The same object as long as text and documents are, and the passages that are the wording of a statement. */
function searchedSource(source: Source, statements: readonly Statement[]): SearchedSource {
  const known = searchedOnes.get(source);
  if (known?.of === statements) return known.searched;
  const { id, sum, documents } = source;
  const passages = statements.flatMap(({ proof }) => proof?.passages ?? []);
  const isSame = known && isSamePassages(known.searched.statements, passages);
  const searched = isSame ? known.searched : { id, sum, documents, statements: passages };
  searchedOnes.set(source, { of: statements, searched });
  return searched;
}

const searchedOnes = new WeakMap<
  Source,
  { readonly of: readonly Statement[]; readonly searched: SearchedSource }
>();

function isSamePassages(
  some: SearchedSource['statements'],
  others: SearchedSource['statements'],
): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
  );
}

function sourcesIfSame(
  known: SourceIndex | undefined,
  searched: readonly SearchedSource[],
): SourceIndex | undefined {
  return known && isSameList(changeBetween(known.sources, searched)) ? known : undefined;
}

function keptPart(file: string) {
  const bytes = readBytes(file);
  return bytes && sourcePartFromBytes(bytes);
}
