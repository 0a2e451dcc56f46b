import path from 'node:path';
import { followContent, type Following } from '@/lib/compile/follow';
import { openCompiler, type Compiler, type CompilerOptions } from '@/lib/compile/compiler';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { openContent, type OpenContent } from '@/lib/content/load';
import { dayNumber } from '@/lib/model/day';
import { aFolder, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';

/** A content folder with one document, of which one thing is changed at a time. */
export function contentFolder(files: Readonly<Record<string, string>> = {}): TestFolder {
  return aFolder({ 'documents/rente.md': aDocument(), ...files });
}

/** What a process that compiles this folder has; each one is a start of its own, with the same cache. */
export interface TestCompiler {
  readonly compiler: Compiler;
  readonly options: CompilerOptions;
  readonly content: OpenContent;
  readonly bundles: string;
  readonly said: string[];
  /** How often somebody who follows was told. */
  news: number;
  follow(): Following;
}

export function compilerOf(
  { root }: TestFolder,
  given: {
    kept?: number;
    evenBroken?: boolean;
    isWhole?: boolean;
    environment?: Readonly<Record<string, string>>;
    program?: string;
    now?: Date;
  } = {},
): TestCompiler {
  const said: string[] = [];
  const log = (message: string) => said.push(message);
  const opened = openContent(root, {
    WORTLAUT_CACHE: path.join(root, 'cache'),
    ...given.environment,
  });
  const content = { ...opened, program: given.program ?? 'program' };
  const bundles = bundlesOf(content, undefined, log);
  const options: CompilerOptions = {
    content,
    bundles,
    kept: given.kept ?? 3,
    evenBroken: given.evenBroken ?? false,
    isWhole: given.isWhole ?? false,
    today: () => dayNumber(2026, 11, 27),
    now: () => given.now ?? new Date(Date.UTC(2026, 10, 27)),
    log,
  };
  const made: TestCompiler = {
    compiler: openCompiler(options),
    options,
    content,
    bundles,
    said,
    news: 0,
    follow: () => followContent(options, () => made.news++),
  };
  return made;
}

/** Compiles as a process that starts, with everything. The folder of the bundle. */
export async function compiled(folder: TestFolder, kept = 3): Promise<string> {
  const { follow, bundles } = compilerOf(folder, { kept });
  const following = follow();
  await following.look();
  const version = await following.settled();
  if (version === undefined) throw new Error('Nothing was compiled');
  return path.join(bundles, version);
}
