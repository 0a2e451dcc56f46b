import { say } from '@/lib/messages/message';
import { isoOf } from '@/lib/model/day';
import type { Problem } from '@/lib/model/problem';
import { error } from './complaint';
import type { ParsedFile } from './parsed';
import type { ToldChange } from './told-facts';

/** What a citation says otherwise than when it was published, and no record says why. */
export function checkFacts(
  told: readonly ToldChange[],
  { shownAs }: { shownAs(file: ParsedFile): string },
): Problem[] {
  return told.map(({ subject, file, place, changes, cited: [first, ...more] }) => {
    return {
      file: shownAs(file),
      ...error(
        place,
        say('citation-changed', {
          ...(first ? { id: first.id, date: isoOf(first.published.day) } : {}),
          more: more.length,
          changes: changes.map(({ name, before, now }) => ({
            name,
            ...(before === undefined ? {} : { before }),
            ...(now === undefined ? {} : { now }),
          })),
          subject,
        }),
      ),
    };
  });
}
