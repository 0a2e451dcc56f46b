import type { Destination } from './destination';
import { mapLinks } from './html-links';
import { absoluteLink, copiedLink, type Here } from './relative';

/** The HTML of a page as a copy has it; `found` is told where its links lead within the site. */
export function copiedHtml(
  html: string,
  here: Here,
  found: (destination: Destination) => void = () => {},
): string {
  return mapLinks(html.replace(COPIES_A_FILE, ''), ({ attribute, value }) => {
    // What is copied is taken out of the copy; it may be no address at all.
    if (attribute === 'data-copy') return value.startsWith('/') ? absoluteLink(value, here) : value;
    const { href, destination } = copiedLink(value, here);
    if (destination) found(destination);
    return href;
  });
}

/** Buttons that ask the server for what they copy; beside them stands a link to it. */
const COPIES_A_FILE = /<button\b[^>]*\sdata-copies="file"[^>]*>[\s\S]*?<\/button>/g;
