import { renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContent, summaryOf } from '@/lib/content/load';
import { dayNumber } from '@/lib/model/day';
import { aLedgerFolder, type LedgerFolder } from '../scripts/a-ledger';
import { applyDiff, argumentsOf, commandsIn, examplesIn } from './examples';
import { printed } from '../fixture/printed';

let folder: LedgerFolder;
beforeAll(() => {
  folder = aLedgerFolder({});
  for (const each of ['people', 'organisations']) rmSync(folder.at(each), { recursive: true });
});
afterAll(() => folder.remove());

describe('docs/ledger.md: its examples, one after the other', () => {
  const examples = examplesIn('ledger.md');
  test('are all of them understood', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(
      new Set(['markdown', 'console', 'diff', 'rename', 'json']),
    );
  });

  for (const [position, example] of examples.entries()) {
    test(`${position + 1}. ${example.language} ${example.file || example.lines[0]}`, () => {
      switch (example.language) {
        case 'markdown':
          return folder.write(example.file, `${example.lines.join('\n')}\n`);
        case 'diff':
          return applyDiff(folder, example);
        case 'json':
          // Stands for what differs from archive to archive.
          return void example.lines.forEach((line) => expect(JSON.parse(line)).toBeTruthy());
        case 'rename':
          return renameSync(folder.at(example.file), folder.at(example.lines[0] ?? ''));
        default:
          return commandsIn(example).forEach(({ command, output }) =>
            expectOutput(command, output),
          );
      }
    });
  }

  test('leave an archive without problems, in which the old links hold', () => {
    const { problems, snapshot } = openContent(folder.root, {}).load();
    expect(problems).toEqual([]);
    expect(
      [...(snapshot?.ledger?.former ?? [])]
        .map(([id, former]) => [id, former.type === 'moved' ? former.to : former.why])
        .sort(),
    ).toEqual([
      ['rente-2008', 'rentenbericht-2008'],
      ['rente-2008/beitrag', 'rentenbericht-2008/beitragssatz'],
      ['rente-2008/beitragssatz', 'rentenbericht-2008/beitragssatz'],
      ['rente-2008/haltelinie', 'rentenbericht-2008/haltelinie'],
      ['rente-2008/steigerung', 'rentenbericht-2008/steigerung'],
    ]);
  });
});

/** A line that ends in an ellipsis stands for a longer one; where no output is shown, the command only has to succeed. */
function expectOutput(command: string, output: readonly string[]): void {
  const [, , script, ...args] = argumentsOf(command);
  const { code, said } =
    script === 'ledger' ? folder.ledgerOn(dayNumber(2026, 12, 31), ...args.slice(1)) : check();
  if (script === 'ledger') expect(code).toBe(0);
  if (output.length > 0)
    expect(
      said
        .split('\n')
        .map((line, index) =>
          output[index]?.endsWith('…')
            ? `${line.slice(0, (output[index]?.length ?? 0) - 1)}…`
            : line,
        ),
    ).toEqual(output);
}

function check(): { code: number; said: string } {
  const loaded = openContent(folder.root, {}).load();
  return {
    code: 0,
    said: loaded.problems.length > 0 ? loaded.problems.map(printed).join('\n') : summaryOf(loaded),
  };
}
