import { gapsIn } from '@/lib/archive/gaps';
import { summaryOf, type Loaded } from '@/lib/content/load';
import { printedIn } from '@/lib/content/printed';
import { isError } from '@/lib/model/problem';

/** Tells the log what the content has of problems, in the language of those who mend them, and of gaps. */
export function report({ problems, ...loaded }: Loaded, log: (message: string) => void): void {
  problems.filter(isError).map(printedIn(loaded.language)).forEach(log);
  log(`Content: ${summaryOf({ problems, ...loaded })}`);
  const unfinished = (loaded.snapshot?.pages ?? []).filter((page) => gapsIn(page) > 0);
  if (unfinished.length > 0)
    log(
      `Warning: ${unfinished.map((page) => `pages/${page.id} (${gapsIn(page)})`).join(', ')}: gaps to be filled in; until then these pages tell readers that they are not finished.`,
    );
}
