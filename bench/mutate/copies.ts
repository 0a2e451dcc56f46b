import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A mutant as it is loaded: what else is imported on the way from a test to its file is loaded anew for it as well. */
export interface Copy {
  /** The path of the changed file, and all of its text as changed. */
  readonly file: string;
  readonly source: string;
}

/** `/…/lib/search/score.ts?copy=17` is the file as copy 17 has it. */
export function copyOf(file: string, number: number): string {
  return `${file}?copy=${number}`;
}

/**
 * Lets several mutants live side by side in one process: what a copy imports is of the same copy if it depends on the changed
 * file, and shared with all others if it does not. Nothing on the disk is changed.
 */
export function copiesPlugin(root: string, copies: ReadonlyMap<number, Copy>): Plugin {
  const importedBy = importers(root);
  const dependents = new Map<string, ReadonlySet<string>>();
  const dependsOn = (file: string, changed: string) => {
    const known = dependents.get(changed) ?? dependentsOf(changed, importedBy);
    dependents.set(changed, known);
    return known.has(file);
  };
  return {
    name: 'copies',
    enforce: 'pre',
    async resolveId(imported, importer) {
      const [, number] = /\?copy=(\d+)/.exec(importer ?? '') ?? [];
      const copy = copies.get(Number(number));
      if (!copy || imported.includes('?copy=')) return undefined;
      const resolved = await this.resolve(imported, importer, { skipSelf: true });
      if (!resolved || !dependsOn(resolved.id, copy.file)) return resolved;
      return copyOf(resolved.id, Number(number));
    },
    load(id) {
      const [, file = '', number] = /^(.*)\?copy=(\d+)/.exec(id) ?? [];
      const copy = copies.get(Number(number));
      if (!copy) return undefined;
      return file === copy.file ? copy.source : readFileSync(file, 'utf8');
    },
  };
}

/** By file, the files that import it. */
function importers(root: string): Map<string, string[]> {
  const importedBy = new Map<string, string[]>();
  const folders = ['app', 'bench', 'components', 'lib', 'scripts', 'tests'].map((name) =>
    path.join(root, name),
  );
  const files = folders.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx']));
  const options: ts.CompilerOptions = {
    baseUrl: root,
    paths: { '@/*': [`${root}/*`] },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  };
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      const imported = ts.resolveModuleName(fileName, file, options, ts.sys).resolvedModule
        ?.resolvedFileName;
      if (imported) importedBy.set(imported, [...(importedBy.get(imported) ?? []), file]);
    }
  }
  return importedBy;
}

/** The changed file and all that import it, or something that does. */
function dependentsOf(
  changed: string,
  importedBy: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set([changed]);
  for (const file of found) for (const importer of importedBy.get(file) ?? []) found.add(importer);
  return found;
}
