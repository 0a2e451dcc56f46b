import path from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '@/app/clock';
import { cacheTroubles } from '@/lib/content/cache-file';
import { checkReport, problemAsData, summaryIn } from '@/lib/content/check-report';
import { LARGEST_FILE } from '@/lib/content/decode';
import { readUpTo } from '@/lib/content/disk';
import { gitIn } from '@/lib/content/git';
import { checkHistory } from '@/lib/content/ledger-history';
import { openContent } from '@/lib/content/load';
import { markedLine } from '@/lib/content/marked-line';
import { LANGUAGES } from '@/lib/messages/language';
import { isError, sortProblems } from '@/lib/model/problem';
import { mendContent } from './mend-content';
import { orExit } from './or-exit';

/*
 * npm run content:check                  prints every problem as file:line:column severity message [code], and a summary
 * npm run content:check -- --lang en     the same in English; else the language of the site decides
 * npm run content:check -- --json        prints the same as data
 * npm run content:check -- --fix         mends first what has one answer only; with --dry-run it only says what
 * Exit code 1 when there is an error, 2 when the command was called otherwise.
 */
const TEXTS = {
  de: {
    parsed: (files: number) => `${files} neu gelesen`,
    noLedger:
      'Es gibt noch kein Verzeichnis: `npm run ledger` schreibt auf, was veröffentlicht ist, damit kein Link unbemerkt bricht.',
  },
  en: {
    parsed: (files: number) => `${files} parsed`,
    noLedger:
      'There is no ledger yet: `npm run ledger` writes down what is published, so that no link breaks unnoticed.',
  },
};

const started = performance.now();
const { lang, json, fix } = readArguments();
if (fix) {
  // The data of `--json` stand alone on the standard output.
  const log = json ? console.error : console.log;
  const around = { root: process.cwd(), environment: process.env, log };
  if (!orExit(() => mendContent(process.argv.slice(2), around))) process.exit(2);
}
const content = orExit(() => openContent(process.cwd(), process.env, today));
// What of it would be published all the same can be told where it is known what was published before.
const read = content.remembered() ? content.loadWhatStands() : content.load();
// What git remembers of the ledger: a server does without.
const history = checkHistory(content.folder, gitIn(content.folder.path));
const loaded = { ...read, problems: sortProblems([...read.problems, ...history]) };
const language = lang ?? loaded.language;
const milliseconds = Math.round(performance.now() - started);

if (json) {
  const problems = loaded.problems.map((problem) => problemAsData(problem, language));
  console.log(
    JSON.stringify({ ...loaded.counts, milliseconds, problems, held: loaded.held }, null, 2),
  );
} else {
  const texts = TEXTS[language];
  for (const line of checkReport(loaded.problems, language, marked)) console.log(line);
  console.log(
    `${summaryIn(language, loaded)} (${texts.parsed(loaded.counts.parsed)}, ${milliseconds} ms)`,
  );
  if (loaded.snapshot && !loaded.snapshot.ledger) console.log(texts.noLedger);
}
for (const { message } of cacheTroubles())
  console.error(`Warning: the cache cannot be written: ${message}`);
process.exitCode = loaded.problems.some(isError) ? 1 : 0;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    const lang = LANGUAGES.find((each) => each === values.lang);
    if (values.lang !== undefined && !lang)
      throw new TypeError(`--lang ${values.lang}: schreiben Sie de oder en (write de or en)`);
    return { lang, json: values.json ?? false, fix: values.fix ?? false };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    console.error(cause.message);
    process.exit(2);
  }
}

/** The line of a file of the content, with a mark under the place. */
function marked(file: string, place: { line: number; column: number }): readonly string[] {
  const { path: folder, shownAs } = content.folder;
  if (!file.startsWith(`${shownAs}/`)) return [];
  const bytes = readUpTo(path.join(folder, file.slice(shownAs.length + 1)), LARGEST_FILE);
  return bytes instanceof Uint8Array ? markedLine(file, bytes.toString(), place) : [];
}
