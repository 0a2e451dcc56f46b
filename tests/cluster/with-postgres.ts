import { describe } from 'vitest';
import { postgresPrograms } from '@/scripts/postgres';

const programs = postgresPrograms(process.env);

/** Tests that need PostgreSQL's server programs; where there are none, or something else is `missing`, it says that they are skipped. */
export function withPostgres(
  name: string,
  tests: (programs: string) => void,
  missing = programs ? undefined : "PostgreSQL's server programs are not installed",
): void {
  if (missing) console.warn(`cluster: ${missing}, skipped: ${name}`);
  describe.skipIf(missing)(name, () => tests(programs ?? ''));
}
