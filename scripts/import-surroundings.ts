import type { FileReader } from '@/lib/import/import-file';

/** What the commands that import are given from outside. */
export interface ImportSurroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  log(message: string): void;
  /** What reads a file; a process of its own unless told otherwise. */
  readonly read?: FileReader;
}
