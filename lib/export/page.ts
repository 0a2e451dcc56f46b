import type { Destination } from './destination';
import { escapedAttribute, mapLinks, type FoundLink } from './html-links';
import { absoluteLink, copiedLink, relativePath, type Here } from './relative';
import { copyTexts } from './texts';

export interface CopiedPage {
  readonly html: string;
  /** Where its links lead within the site. */
  readonly destinations: readonly Destination[];
}

/** What is the same on all pages of a copy. */
export interface CopyOptions {
  /** The day of the copy as people write it. */
  readonly day: string;
  /** Files below the folder of the copy. */
  readonly script: string;
  readonly livingScript: string;
  readonly livingStyle: string;
  /** The folder with the data of the search, with a slash at its end. */
  readonly data: string;
}

/** A page of the site, as the door sends it, as a page of a copy. */
export function copiedPage(
  html: string,
  here: Here,
  type: 'page' | 'living',
  options: CopyOptions,
): CopiedPage {
  const destinations: Destination[] = [];
  const lean = html.replace(SITE_SCRIPT, '').replace(HINT, '');
  const main = type === 'living' ? lean.replace(MAIN, livingMain) : lean;
  const linked = mapLinks(main, (link) => {
    if (isTakenAlong(link)) return absoluteLink(link.value, here);
    const { href, destination } = copiedLink(link.value, here);
    if (destination) destinations.push(destination);
    return href;
  });
  const way = (file: string) => escapedAttribute(relativePath(here.file, file));
  const head =
    type === 'living'
      ? `<link rel="stylesheet" href="${way(options.livingStyle)}"/>` +
        `<script src="${way(options.livingScript)}" data-page="${escapedAttribute(here.address)}" data-base="${escapedAttribute(here.baseUrl)}" data-data="${way(options.data)}" data-root="${way('')}" defer></script>`
      : `<script src="${way(options.script)}" data-root="${way('')}" defer></script>`;
  const noticed = linked
    .replace('</head>', () => `${head}</head>`)
    .replace(/<\/footer>(?![\s\S]*<\/footer>)/, () => `${noticeFor(here, options)}</footer>`);
  return {
    html: here.address === '/' ? withStartNotice(noticed, here, options) : noticed,
    destinations,
  };
}

/** What stands for an address that leads on to another. */
export function redirectPage(location: string, here: Here): CopiedPage {
  const { href, destination } = copiedLink(location.replace(/^https?:\/\/wortlaut\.invalid(?::\d+)?/, ''), here);
  const to = escapedAttribute(href);
  return {
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><meta http-equiv="refresh" content="0; url=${to}"/><title>${copyTexts.moved}</title></head><body><p><a href="${to}">${copyTexts.moved}</a></p></body></html>`,
    destinations: destination ? [destination] : [],
  };
}

/** Replaced by one that a page from a disk may load: no modules. */
const SITE_SCRIPT = /<script\b[^>]*\ssrc="\/skripte\/[^>]*><\/script>/g;
/** A file from a disk is there at once, and what a browser fetches ahead as from another site is refused to it. */
const HINT = /<link\b[^>]*\srel="(?:preload|modulepreload|prefetch|preconnect|dns-prefetch)"[^>]*>/g;
const MAIN = /(<main\b[^>]*>)[\s\S]*(<\/main>)/;

/** Permalinks that are copied. */
function isTakenAlong({ attribute }: FoundLink): boolean {
  return attribute === 'data-copy';
}

/** What stands there until the page has made itself. */
function livingMain(_main: string, begin: string, end: string): string {
  const ways = copyTexts.ways.map(({ label, address }) => `<li><a href="${address}">${label}</a></li>`);
  return `${begin}<noscript><p>${copyTexts.needsScript}</p><ul>${ways.join('')}</ul></noscript>${end}`;
}

function noticeFor(here: Here, { day }: CopyOptions): string {
  return `<p>${copyTexts.notice(day)} ${linkTo(here.baseUrl + here.address)}</p>`;
}

function withStartNotice(html: string, { baseUrl }: Here, { day }: CopyOptions): string {
  const notice = `<p>${copyTexts.start(day)} ${linkTo(baseUrl)}</p>`;
  return html.replace(/<\/main>(?![\s\S]*<\/main>)/, () => `${notice}</main>`);
}

function linkTo(address: string): string {
  const shown = escapedAttribute(address);
  return `<a href="${shown}">${shown}</a>`;
}
