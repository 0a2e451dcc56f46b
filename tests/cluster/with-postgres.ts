import { describe } from 'vitest';
import { postgresPrograms } from '@/scripts/postgres';

const programs = postgresPrograms(process.env);

/** Tests that need PostgreSQL's server programs; where there are none it says that they are skipped. */
export function withPostgres(name: string, tests: (programs: string) => void): void {
  if (!programs)
    console.warn(`cluster: PostgreSQL's server programs are not installed, skipped: ${name}`);
  describe.skipIf(!programs)(name, () => tests(programs ?? ''));
}
