import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { FILES } from '@/lib/bundle/files';
import { BundleError, isWhole, readManifest } from '@/lib/bundle/check';
import { addToBundle, versionWith } from '@/lib/bundle/draft';
import {
  currentBundle,
  currentVersion,
  pointTo,
  publishedIn,
  removeBundle,
  tidy,
} from '@/lib/bundle/folder';
import { repetitionBytes } from '@/lib/bundle/repetition-bytes';
import { searchFiles } from '@/lib/bundle/search-files';
import { versionOf, writeBundle, type BundleBase, type WrittenBundle } from '@/lib/bundle/write';
import type { Loaded, OpenContent } from '@/lib/content/load';
import type { Day } from '@/lib/model/day';
import { elsewhereKeeper } from './elsewhere-keeper';
import { EMPTY } from './empty';
import { report } from './report';
import { repetitionKeeper } from './repetition-keeper';
import { searchKeeper } from './search-keeper';

export interface CompilerOptions {
  readonly content: OpenContent;
  /** The folder of the bundles. */
  readonly bundles: string;
  /** How many bundles are kept. */
  readonly kept: number;
  /** Compile an empty archive when the content is broken and there is nothing else: for `npm run dev`, which shows the problems in the browser. */
  readonly evenBroken: boolean;
  /** An error anywhere holds back everything: for a bundle that is compiled once, where somebody is told of it and waits. */
  readonly isWhole: boolean;
  readonly today: () => Day;
  readonly now: () => Date;
  log(message: string): void;
}

/** What came of a look at the content. */
export interface Compiled {
  readonly loaded: Loaded;
  /** The bundle that is to be served now; undefined while there is none. */
  readonly version: string | undefined;
  /** To be done after everything that readers wait for: older bundles are removed, and what repeats what is looked for. The version that has it, or undefined if a newer one came. */
  readonly rest?: () => Promise<string | undefined>;
}

/** Turns the content folder into bundles, again and again; what has not changed is not done anew. */
export interface Compiler {
  compile(): Promise<Compiled>;
  /**
   * Makes in memory what an earlier run has compiled, so that the next change has a state before it to follow. Does nothing
   * when there is one already. Not to be called while something is compiled.
   */
  prepare(): Promise<void>;
}

export function openCompiler(options: CompilerOptions): Compiler {
  const { content, bundles, evenBroken, log } = options;
  const keepers = {
    search: searchKeeper(content, log),
    elsewhere: elsewhereKeeper(content, log),
    repetition: repetitionKeeper(content, log),
  };
  let last: Compiled | undefined;
  let base: BundleBase | undefined;
  let built: Archive | undefined;
  return {
    async prepare() {
      if (built || !last?.loaded.snapshot) return;
      const archive = buildArchive(last.loaded.snapshot);
      await keepers.search.follow(archive);
      await keepers.elsewhere.follow(archive);
      await keepers.repetition.follow(archive);
      built = archive;
    },
    async compile() {
      const loaded = mayHold(options) ? content.loadWhatStands() : content.load();
      if (last?.loaded.version === loaded.version && isServed(bundles, last)) return last;
      report(loaded, log);
      if (!loaded.snapshot && (last?.version !== undefined || !evenBroken)) {
        if (last?.version !== undefined) log('The last good state is served on.');
        return (last = { loaded, version: last?.version });
      }
      const snapshot = loaded.snapshot ?? EMPTY;
      await removeDamaged(versionsOf(snapshot.version, content.program), options);
      const known = knownVersion(bundles, snapshot.version, content.program);
      if (known !== undefined) {
        pointTo(bundles, known);
        if (loaded.snapshot && !options.isWhole) content.published();
        tidyUp(options);
        log(`Compiled before: bundle ${known}`);
        return (last = { loaded, version: known });
      }
      const archive = buildArchive(snapshot, built);
      built = archive;
      const started = performance.now();
      const written = await bundleOf(archive, options, keepers, base);
      const { version } = written;
      base = written.base;
      if (loaded.snapshot && !options.isWhole) content.published();
      log(
        `Compiled: ${archive.statements.length} statements in ${archive.documents.length} documents (${loaded.counts.parsed} files parsed, bundle ${version} in ${Math.round(performance.now() - started)} ms)`,
      );
      return (last = {
        loaded,
        version,
        rest: async () => {
          tidyUp(options);
          const columns = await keepers.repetition.follow(archive);
          // Another one may have been compiled before, and be served again.
          if (!columns || last?.version !== version) return undefined;
          const whole = addToBundle(bundles, version, {
            [FILES.repetition]: [repetitionBytes(columns)],
          });
          last = { loaded: last.loaded, version: whole };
          tidyUp(options);
          return whole;
        },
      });
    },
  };
}

/**
 * Whether files with errors may stay as they were before. Where what is served is not what is known to have been published,
 * they would be left out, or go back further than that, and readers would lose what they have.
 */
function mayHold({ content, bundles, isWhole }: CompilerOptions): boolean {
  if (isWhole) return false;
  const served = currentBundle(bundles);
  const version = served === undefined ? EMPTY.version : contentOf(served);
  return version === EMPTY.version || version === content.remembered();
}

/** Undefined for a bundle that is damaged. */
function contentOf(bundle: string): string | undefined {
  try {
    return readManifest(bundle).content;
  } catch (cause) {
    if (cause instanceof BundleError) return undefined;
    throw cause;
  }
}

interface Keepers {
  readonly search: ReturnType<typeof searchKeeper>;
  readonly elsewhere: ReturnType<typeof elsewhereKeeper>;
}

async function bundleOf(
  archive: Archive,
  { content, bundles, today, now }: CompilerOptions,
  { search, elsewhere }: Keepers,
  base: BundleBase | undefined,
): Promise<WrittenBundle> {
  const corpus = await search.follow(archive);
  const besides = await elsewhere.follow(archive);
  const bundle = {
    archive,
    beside: { checkedOn: today(), textOf: content.archiveText },
    proofs: content.ledgerProofs(),
    search: searchFiles(corpus, besides),
    program: content.program,
    now: now(),
  };
  return writeBundle(bundles, bundle, base);
}

/** The bundle of this content with everything in it, if it was made before. */
function knownVersion(bundles: string, content: string, program: string): string | undefined {
  const [, whole] = versionsOf(content, program);
  return publishedIn(bundles, whole) ? whole : undefined;
}

/** The bundles of this content: the one that is made first, and the one with everything in it. */
function versionsOf(content: string, program: string): [first: string, whole: string] {
  const first = versionOf(content, program);
  return [first, versionWith(first, [FILES.repetition])];
}

/** What the disk has lost or changed is made anew: of a version that is there, nothing would be. */
async function removeDamaged(
  versions: readonly string[],
  { bundles, log }: CompilerOptions,
): Promise<void> {
  for (const version of versions)
    if (existsSync(path.join(bundles, version)) && !(await isWhole(path.join(bundles, version)))) {
      log(`Warning: bundle ${version} is damaged; it is made anew`);
      removeBundle(bundles, version);
    }
}

/** What cannot be removed stands in nobody's way. */
function tidyUp({ bundles, kept, log }: CompilerOptions): void {
  try {
    tidy(bundles, kept);
  } catch (cause) {
    log(`Warning: older bundles cannot be removed: ${String(cause)}`);
  }
}

/** Whether its bundle is still there: somebody may have emptied the folder. */
function isServed(bundles: string, { version }: Compiled): boolean {
  return (
    version === undefined ||
    (publishedIn(bundles, version) && currentVersion(bundles) !== undefined)
  );
}
