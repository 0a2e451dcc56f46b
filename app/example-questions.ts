import type { Question } from '@/components/site/questions';
import { start } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { KIND_ADDRESSES } from '@/lib/model/kind';
import type { Entries } from '@/lib/ports/entries';
import type { FacetList, FacetValue } from '@/lib/search/facet-lists';

const QUESTIONS = 3;

/**
 * What a newcomer can ask of this archive and find answered, the most telling first; `facets` are those of a search for everything.
 * Each is made of what there is: an archive without any contradiction asks for none.
 */
export async function exampleQuestions(
  entries: Entries,
  facets: readonly FacetList[],
): Promise<Question[]> {
  const [topic, person, organisation] = (['thema', 'person', 'organisation'] as const).map(
    (facet) => firstOf(facets, facet),
  );
  const { kinds, years } = await entries.about();
  const changed = await contestedTopic(entries);
  const fullest = years.reduce<(typeof years)[number] | undefined>(
    (most, each) => (most && most.count >= each.count ? most : each),
    undefined,
  );
  const asked = [
    changed && { text: start.changed(changed.title), href: addressOf.topic(changed.id) },
    (kinds.get('expectation') ?? 0) > 0 && {
      text: start.becameOf,
      href: KIND_ADDRESSES.expectation.page,
    },
    person && { text: start.saidBy(person.label), href: addressOf.person(person.id) },
    organisation && {
      text: start.comesFrom(organisation.label),
      href: addressOf.organisation(organisation.id),
    },
    topic &&
      topic.id !== changed?.id && {
        text: start.saidOf(topic.label),
        href: addressOf.topic(topic.id),
      },
    fullest && { text: start.saidIn(fullest.year), href: addressOf.year(fullest.year) },
  ];
  return asked.flatMap((question) => question || []).slice(0, QUESTIONS);
}

function firstOf(facets: readonly FacetList[], asked: FacetList['facet']): FacetValue | undefined {
  return facets.find(({ facet }) => facet === asked)?.values.find(({ count }) => count > 0);
}

/** The topic in which the foremost contradiction lies. */
async function contestedTopic(entries: Entries) {
  const pair = await entries.foremostContradiction();
  if (!pair) return undefined;
  const both = await entries.getAll('statement', [pair.earlier, pair.later]);
  const [id] = both.flatMap(({ topics }) => topics);
  return id === undefined ? undefined : entries.get('topic', id);
}
