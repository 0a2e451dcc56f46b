import type { Manifest } from '@/lib/bundle/manifest';
import type { StoreConnection } from './connection';
import { elsewhereCandidates } from '../elsewhere/changed';
import { fill, follow } from './follow';
import { CHANNEL } from '../locks';
import { makeIndexes } from './migrate';
import type { StoreSource } from './source';
import { TABLES } from './tables';
import { candidates, traceBytes, traceFrom, traceOf, type Candidates, type Trace } from './trace';

/** A version that was loaded, and whether it is the one that is read. */
export interface Loaded {
  readonly version: number;
  /** False for a bundle that is read already: nothing is written. */
  readonly isNew: boolean;
}

interface Before {
  readonly number: number;
  readonly name: string;
  readonly manifest: string;
}

/**
 * Writes an archive as a version of its own and makes it the current one, inside the transaction that was begun: rows that are what
 * they were are not written again.
 */
export async function load(
  connection: StoreConnection,
  source: StoreSource,
  log: (message: string) => void = () => {},
): Promise<Loaded> {
  const [before] = await connection.query<Before>(
    `SELECT number, name, manifest FROM wortlaut.version JOIN wortlaut.current ON number = version`,
  );
  if (before && before.name === source.name && before.manifest === source.manifest)
    return { version: before.number, isNew: false };
  const [last] = await connection.query<{ number: number | null }>(
    'SELECT max(number) AS number FROM wortlaut.version',
  );
  const version = (last?.number ?? 0) + 1;
  await writeVersion(connection, source, { version, before, log });
  await makeIndexes(connection);
  if (!before)
    await connection.run(`ANALYZE ${TABLES.map(({ name }) => `wortlaut.${name}`).join(', ')}`);
  return { version, isNew: true };
}

export interface Writing {
  readonly version: number;
  /** The version that was loaded last, which is the one that is read. */
  readonly before: Before | undefined;
  log(message: string): void;
}

export async function writeVersion(
  connection: StoreConnection,
  source: StoreSource,
  { version, before, log }: Writing,
): Promise<void> {
  const trace = traceOf(source);
  const sums = before ? sumsBefore(before.manifest, source.manifest) : new Map<string, string>();
  const among = before && trace && (await candidatesIn(connection, source, trace, before, sums));
  const besides = among && (await elsewhereCandidates(connection, source, sums, among));
  const only = new Map<string, ReadonlySet<string>>(Object.entries({ ...among, ...besides }));
  for (const table of TABLES) {
    const { name, files } = table;
    const started = performance.now();
    const isSame =
      files.length > 0 &&
      source.sums.size > 0 &&
      files.every((file) => source.sums.get(file) === sums.get(file));
    const written = !before
      ? await fill(connection, table, source, version)
      : isSame
        ? { come: 0, gone: 0 }
        : await follow(connection, table, source, version, only.get(name));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(`${name}: ${written.come} rows written, ${written.gone} ended (${seconds} s)`);
  }
  await connection.query(
    'INSERT INTO wortlaut.version (number, name, manifest) VALUES ($1, $2, $3)',
    [version, source.name, source.manifest],
  );
  if (trace) await keepTrace(connection, version, trace);
  await connection.query(
    `INSERT INTO wortlaut.current (version) VALUES ($1) ON CONFLICT (is_only) DO UPDATE SET version = $1`,
    [version],
  );
  await connection.query('SELECT pg_notify($1, $2)', [CHANNEL, String(version)]);
}

/** The sums of the files of the bundle before; none where another program made it, which may make other rows of the same files. */
function sumsBefore(before: string, now: string): Map<string, string> {
  const { files = {}, program } = manifestIn(before);
  return program === manifestIn(now).program
    ? new Map(Object.entries(files).map(([name, { sha256 }]) => [name, sha256]))
    : new Map();
}

function manifestIn(text: string): Partial<Manifest> {
  return JSON.parse(text) as Partial<Manifest>;
}

async function candidatesIn(
  connection: StoreConnection,
  source: StoreSource,
  trace: Trace,
  { number }: Before,
  sums: ReadonlyMap<string, string>,
): Promise<Candidates | undefined> {
  const pieces = await connection.query<{ bytes: Uint8Array }>(
    'SELECT bytes FROM wortlaut.trace WHERE version = $1 ORDER BY piece',
    [number],
  );
  const before = traceFrom(Buffer.concat(pieces.map(({ bytes }) => bytes)));
  return before && candidates(source, trace, before, sums);
}

async function keepTrace(
  connection: StoreConnection,
  version: number,
  trace: Trace,
): Promise<void> {
  const bytes = traceBytes(trace);
  const lines = function* () {
    for (let from = 0; from < bytes.length; from += PIECE)
      yield `${version}\t${from / PIECE}\t\\\\x${Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(PIECE, bytes.length - from)).toString('hex')}\n`;
  };
  await connection.query('DELETE FROM wortlaut.trace');
  await connection.copy('wortlaut.trace (version, piece, bytes)', lines());
}

const PIECE = 1 << 20;
