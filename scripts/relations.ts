import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildArchive } from '@/lib/archive/archive';
import { proposalsFor, type Proposal } from '@/lib/archive/proposals';
import { openContent, type Loaded } from '@/lib/content/load';
import { printedIn } from '@/lib/content/printed';
import { isError } from '@/lib/model/problem';
import { findRepetitions } from '@/lib/proof/repetition/find';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import { orExit } from './or-exit';

/*
 * npm run relations            proposes relations that nobody has declared: lines to paste below the statement that is named
 * npm run relations -- --json  the same as data
 * Exit code 1 when the content has errors: then nothing is compared.
 */

function main(): number {
  const loaded = orExit(() => openContent(process.cwd(), process.env)).load();
  if (!loaded.snapshot) {
    for (const problem of loaded.problems.filter(isError)) console.error(printedIn('en')(problem));
    return 1;
  }
  const archive = buildArchive(loaded.snapshot);
  const proposals = proposalsFor(archive, found(archive.statements.map(({ text }) => text)));
  if (process.argv.includes('--json'))
    console.log(
      JSON.stringify(
        proposals.map((proposal) => ({ ...placeOf(proposal, loaded), ...asData(proposal) })),
        null,
        2,
      ),
    );
  else
    for (const proposal of proposals)
      console.log(
        printedProposal(
          proposal,
          loaded,
          archive.document.get(proposal.earlier.document)?.title ?? '',
        ),
      );
  console.error(
    proposals.length === 0
      ? 'Every repetition is declared.'
      : `${proposals.length} proposed; paste those that are meant, each below its statement.`,
  );
  return 0;
}

function found(texts: readonly string[]): Repetitions {
  const search = findRepetitions(texts);
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

function asData({ later, earlier, shared, of }: Proposal) {
  return { statement: later.id, repeats: earlier.id, sharedWords: shared, ofWords: of };
}

function placeOf({ later }: Proposal, loaded: Loaded) {
  return loaded.placeOf(later.id) ?? { file: '', line: 0 };
}

function printedProposal(proposal: Proposal, loaded: Loaded, title: string): string {
  const { later, earlier, shared, of } = proposal;
  const { file, line } = placeOf(proposal, loaded);
  const target = `${earlier.document === later.document ? '' : `${earlier.document}.md`}#${earlier.id.slice(earlier.document.length + 1)}`;
  const indent = isDirective(file, line) ? '' : '  ';
  return `${file}:${line}: ${later.id} has ${shared} of its ${of} words in common with ${earlier.id}\n${indent}- wiederholt: [${title.replace(/[\\[\]]/g, '\\$&')}](${target})\n`;
}

/** The general form takes annotations at the margin, the short form below its item. */
function isDirective(file: string, line: number): boolean {
  return readFileSync(path.resolve(file), 'utf8').split('\n')[line - 1]?.startsWith(':::') ?? false;
}

process.exitCode = main();
