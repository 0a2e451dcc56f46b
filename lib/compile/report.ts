import { gapsIn } from '@/lib/archive/gaps';
import { summaryOf, type Loaded } from '@/lib/content/load';
import { aboutHeld } from '@/lib/content/held';
import { printedIn } from '@/lib/content/printed';
import { isError } from '@/lib/model/problem';

/** Tells the log what the content has of problems, in the language of those who mend them, and of gaps. */
export function report({ problems, ...loaded }: Loaded, log: (message: string) => void): void {
  const printed = printedIn(loaded.language);
  problems.filter(isError).map(printed).forEach(log);
  loaded.held.map(aboutHeld).map(printed).forEach(log);
  log(`Content: ${summaryOf({ problems, ...loaded })}`);
  if (loaded.held.length > 0)
    log(`Held in their last good state: ${loaded.held.length}. All other changes are published.`);
  const unfinished = (loaded.snapshot?.pages ?? []).filter((page) => gapsIn(page) > 0);
  if (unfinished.length > 0)
    log(
      `Warning: ${unfinished.map((page) => `pages/${page.id} (${gapsIn(page)})`).join(', ')}: gaps to be filled in; until then these pages tell readers that they are not finished.`,
    );
}
