/**
 * What the search costs, and what others cost on the same statements:
 *
 *     npm run bench:search-speed -- CORPUS|FOLDER [SIZE] [--peers]
 *
 * A corpus is enlarged to SIZE statements if one is given. Our figures are of everything that a page of results needs; peers
 * are asked for the number of hits and the best twenty only.
 */
import { comparisonTable, compareEngines, ownCosts } from './compare';

function main(args: readonly string[]): number {
  const [source, size] = args.filter((arg) => !arg.startsWith('--'));
  if (!source || (size !== undefined && !/^[1-9]\d*$/.test(size))) {
    console.error('Usage: npm run bench:search-speed -- CORPUS|FOLDER [SIZE] [--peers]');
    return 2;
  }
  const figures = compareEngines(source, {
    peers: args.includes('--peers'),
    ...(size && { size: Number(size) }),
  });
  console.log(`${comparisonTable(figures)}\n\n${ownCosts(figures)}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
