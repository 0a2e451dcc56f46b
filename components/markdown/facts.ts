import type { RootContent } from 'mdast';
import { joined, link, list, type Inline } from '@/lib/markdown/nodes';
import { addressOf } from '@/lib/model/address';
import type { Topic } from '@/lib/model/archive';

/** A name and what is known under it; nothing where that is not known. */
export type Fact = readonly [name: string, value: string | readonly Inline[] | undefined];

/** `- Anlass: 5. Mülheimer Arbeitsmarktdialog` */
export function factList(facts: readonly Fact[]): RootContent[] {
  return list(
    facts.flatMap(([name, value]) =>
      value === undefined || value.length === 0
        ? []
        : [[`${name}: `, ...(typeof value === 'string' ? [value] : value)]],
    ),
  );
}

export function topicLinks(topics: readonly Topic[], baseUrl: string): Inline[] {
  return joined(
    topics.map(({ id, title }) => [link(baseUrl + addressOf.topic(id), title)]),
    ', ',
  );
}
