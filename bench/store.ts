/**
 * What asking an archive costs in PostgreSQL, beside the bundle that it was loaded from:
 *
 *     npm run bench:store -- [--bundle FOLDER] [NAME=]postgres://… [[NAME=]postgres://…]
 *
 * The columns are named; several addresses may be hosts of one store: `1 replica=postgres://b/x`.
 */
import { parseArgs } from 'node:util';
import { openBundle } from '@/lib/bundle/open';
import { storeAddress } from '@/lib/store/hosts/address';
import { openStore } from '@/lib/store/open';
import { openStoreHosts } from '@/lib/store/hosts/open-hosts';
import {
  measureAsking,
  questionsFor,
  type AskedArchive,
  type AskingFigures,
} from './measure/asking';
import { rounded } from './measure/statistics';
import { markdownTable } from './measure/table';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { bundle: { type: 'string' } },
    allowPositionals: true,
  });
  const columns: { name: string; figures: AskingFigures[] }[] = [];
  const measure = async (name: string, archive: AskedArchive) => {
    console.error(`== ${name}`);
    const figures = await measureAsking(archive, await questionsFor(archive));
    columns.push({ name, figures });
  };
  if (values.bundle !== undefined) {
    const bundle = await openBundle(values.bundle, undefined);
    await measure('bundle', bundle);
    bundle.close();
  }
  for (const given of positionals) {
    const [, name, address] = /^(?:([^=]+)=)?(postgres(?:ql)?:.*)$/.exec(given) ?? [];
    const hosts = openStoreHosts(storeAddress(address ?? given), {
      ...{ environment: process.env, now: () => new Date(), log: console.error },
    });
    await hosts.look();
    const version = hosts.newest();
    if (!version) throw new Error(`${given}: there is no archive`);
    await measure(
      name ?? 'PostgreSQL',
      await openStore(hosts.readingOf(version), version.name, undefined),
    );
    hosts.close();
  }
  const [first] = columns;
  console.log(
    markdownTable(
      ['asked, median / 95th percentile in ms', ...columns.map(({ name }) => name)],
      (first?.figures ?? []).map(({ name }, row) => [
        name,
        ...columns.map(({ figures }) => shown(figures[row])),
      ]),
    ),
  );
}

function shown(figures: AskingFigures | undefined): string {
  return figures ? `${rounded(figures.median)} / ${rounded(figures.p95)}` : '';
}

await main();
