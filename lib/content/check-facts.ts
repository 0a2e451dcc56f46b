import { isoOf } from '@/lib/model/day';
import type { FactChange } from '@/lib/model/ledger-facts';
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
    const whose = first
      ? `\`${first.id}\`${more.length === 0 ? '' : ` (and ${more.length} more)`}`
      : '';
    const day = first ? ` on ${isoOf(first.published.day)}` : '';
    return {
      file: shownAs(file),
      ...error(
        place,
        `${whose} is not cited as it was published${day} (${changes.map(described).join(', ')}): put that back, or record the correction with \`npm run ledger -- correct ${subject} --why "…"\``,
      ),
    };
  });
}

function described({ name, before, now }: FactChange): string {
  if (before === undefined) return `${name} \`${now}\` is new`;
  if (now === undefined) return `${name} \`${before}\` is gone`;
  return `${name} \`${before}\` became \`${now}\``;
}
