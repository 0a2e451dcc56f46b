import { readFileSync, existsSync } from 'node:fs';
import { openContent } from '@/lib/content/load';
import { dayNumber, type Day } from '@/lib/model/day';
import { runLedger } from '@/scripts/ledger-command';
import { aFolder, type TestFolder } from '../content/a-folder';
import { printed } from '../fixture/printed';

/** A content folder with a ledger, as an author works on it. */
export interface LedgerFolder extends TestFolder {
  /** `npm run ledger -- …` on 23 November 2026, by Erika Beispiel unless told: the exit code and what it printed. */
  ledger(...args: string[]): { code: number; said: string };
  /** The same when it is that day. */
  ledgerOn(day: Day, ...args: string[]): { code: number; said: string };
  /** The problems that the check finds. */
  problems(): string[];
  /** The lines of the ledger, read. */
  lines(): unknown[];
}

export function aLedgerFolder(files: Readonly<Record<string, string>>): LedgerFolder {
  const folder = aFolder(files);
  const ledgerOn: LedgerFolder['ledgerOn'] = (today, ...args) => {
    const said: string[] = [];
    const code = runLedger(args.includes('--by') ? args : [...args, '--by', 'Erika Beispiel'], {
      root: folder.root,
      environment: {},
      today,
      now: '2026-11-23T12:00:00Z',
      patience: 0,
      log: (message) => said.push(message),
    });
    return { code, said: said.join('\n') };
  };
  return {
    ...folder,
    ledger: (...args) => ledgerOn(dayNumber(2026, 11, 23), ...args),
    ledgerOn,
    problems: () => openContent(folder.root, {}).load().problems.map(printed),
    lines: () =>
      existsSync(folder.at('ledger.jsonl'))
        ? readFileSync(folder.at('ledger.jsonl'), 'utf8')
            .trim()
            .split('\n')
            .map((line): unknown => JSON.parse(line))
        : [],
  };
}

/** A document with experiences: ids and their wordings. */
export function aReport(statements: Readonly<Record<string, string>>, head = ''): string {
  const items = Object.entries(statements).map(([id, text]) => `- ${text} [#${id}]\n`);
  return `---\ntitle: Bericht\ntype: report\ndate: 2008\norganisation: amt\n${head}---\n## Erfahrungen\n\n${items.join('')}`;
}
