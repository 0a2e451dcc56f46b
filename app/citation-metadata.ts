import type { Metadata } from 'next';
import type { HeadLink } from '@/components/site/head-links';
import { embeddedMeta } from '@/lib/cite/embedded';
import { CITATION_FORMATS } from '@/lib/cite/formats';
import type { Reference } from '@/lib/cite/reference';
import { addressOf } from '@/lib/model/address';

/** What reference managers read in the head of a page; what is said several times is a list. */
export function citationMetadata(reference: Reference): NonNullable<Metadata['other']> {
  const all: Record<string, string[]> = {};
  for (const [name, content] of embeddedMeta(reference)) (all[name] ??= []).push(content);
  return all;
}

/** The other forms of a statement or document: how to cite it, and its text. */
export function citationLinks(id: string): HeadLink[] {
  return [
    ...CITATION_FORMATS.map(({ name, ending, mediaType }): HeadLink => {
      const href = addressOf.citationFile(id, 'zitat', ending);
      return { rel: 'describedby', href, type: mediaTypeAlone(mediaType), title: name };
    }),
    { rel: 'alternate', href: addressOf.markdown(id), type: 'text/markdown' },
  ];
}

function mediaTypeAlone(type: string): string {
  return type.replace(/;.*$/, '');
}
