import { counts, document as documentTexts, feeds, lists, llms as texts } from '@/components/texts';
import {
  addressLink,
  blockquote,
  heading,
  link,
  list,
  paragraph,
  part,
} from '@/lib/markdown/nodes';
import { markdown } from '@/lib/markdown/write';
import { addressOf, FILES_AT_TOP } from '@/lib/model/address';
import type { Document, Topic } from '@/lib/model/archive';
import { germanDate } from '@/lib/model/date-german';
import { DOCUMENT_TYPE_WORDS, type Site } from '@/lib/model/front-matter';
import { withoutInvisible } from '@/lib/model/visible';

export interface LlmsProps {
  readonly site: Site;
  /** The newest documents, and how many there are. */
  readonly documents: { readonly items: readonly Document[]; readonly total: number };
  /** Those of the documents that the archive knows only because others quote them. */
  readonly excerpted: ReadonlySet<string>;
  readonly topics: { readonly items: readonly Topic[]; readonly total: number };
  readonly statements: number;
}

/**
 * What the archive is and where its texts are, for programs that read on somebody's behalf (https://llmstxt.org): a title, a summary, sections of
 * links with a note behind each.
 */
export function llmsMarkdown({
  site,
  documents,
  excerpted,
  topics,
  statements,
}: LlmsProps): string {
  const { baseUrl } = site;
  const at = (path: string) => baseUrl + path;
  return markdown([
    heading(1, withoutInvisible(site.title)),
    blockquote([paragraph(site.subtitle ?? texts.summary)]),
    paragraph(texts.what(statements, documents.total)),
    paragraph(texts.cite),
    paragraph(`${texts.addresses} `, addressLink(at('/dokumente/DOKUMENT/AUSSAGE.md'))),
    ...(site.license === undefined
      ? []
      : [paragraph(`${texts.license} `, addressLink(site.license))]),
    ...part(
      2,
      documentTexts.index,
      list([
        ...documents.items.map((document) => [
          link(at(addressOf.markdown(document.id)), document.title),
          `: ${noteOn(document, excerpted)}`,
        ]),
        ...(documents.total > documents.items.length
          ? [[link(at(FILES_AT_TOP.siteMap), texts.all), `: ${texts.allNote(documents.total)}`]]
          : []),
      ]),
    ),
    ...part(
      2,
      lists.topics,
      list([
        ...topics.items.map(({ id, title }) => [link(at(addressOf.topic(id)), title)]),
        ...(topics.total > topics.items.length
          ? [[link(at('/themen'), texts.allTopics), `: ${texts.allTopicsNote(topics.total)}`]]
          : []),
      ]),
    ),
    heading(2, texts.ask),
    ...list([
      [link(at('/suche'), texts.search), `: ${texts.searchNote}`],
      [link(at('/feed.atom'), feeds.follow), `: ${texts.feedNote}`],
      [link(at('/api/openapi.json'), texts.api), `: ${texts.apiNote}`],
      [link(at('/chronik'), texts.chronicle), `: ${texts.chronicleNote}`],
      [link(at('/verlauf'), texts.overTime), `: ${texts.overTimeNote}`],
    ]),
  ]);
}

/** `Vortrag, um 2010, 8 Aussagen` */
function noteOn({ id, type, date, statements }: Document, excerpted: ReadonlySet<string>): string {
  return [
    DOCUMENT_TYPE_WORDS[type],
    date && germanDate(date),
    excerpted.has(id) ? documentTexts.onlyExcerpts : counts.statements(statements.length),
  ]
    .filter(Boolean)
    .join(', ');
}
