import type { Parameter } from '../reading';

/** A connection of one's own, as whoever loads needs it: a transaction is begun and ended on it. */
export interface StoreConnection {
  query<Found extends object>(text: string, parameters?: readonly Parameter[]): Promise<Found[]>;
  /** Several statements, one after the other. */
  run(statements: string): Promise<void>;
  /** `COPY … FROM STDIN` of lines in the text format, `into` a table with its columns. */
  copy(into: string, lines: Iterable<string>): Promise<void>;
}

/** Does something in a transaction: whole, or not at all. */
export async function inTransaction<Done>(
  connection: StoreConnection,
  act: () => Promise<Done>,
): Promise<Done> {
  await connection.run('BEGIN');
  try {
    const done = await act();
    await connection.run('COMMIT');
    return done;
  } catch (cause) {
    // Of a connection that is cut nothing is left to be rolled back.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}
