import type postgres from 'postgres';
import type { Reading } from '@/lib/store/reading';

/** The current version of a store, read by a client that does nothing but that. */
export async function readingOf(client: postgres.Sql): Promise<Reading> {
  const [current] = await client<{ version: number }[]>`SELECT version FROM wortlaut.current`;
  const version = current?.version ?? 0;
  return {
    version,
    ask: async <Row extends object>({
      text,
      parameters,
    }: {
      text: string;
      parameters: readonly unknown[];
    }) => [
      ...(await client.unsafe<Row[]>(text, [version, ...parameters] as never[], { prepare: true })),
    ],
  };
}
