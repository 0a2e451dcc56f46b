import { copiedHtml } from './copied-html';
import type { Destination } from './destination';
import { escapedAttribute } from './html-links';
import { copiedLink, relativePath, type Here } from './relative';
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
  readonly checkScript: string;
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
  const linked = copiedHtml(main, here, (destination) => destinations.push(destination));
  const head = headFor(linked, here, type, options);
  const noticed = linked
    .replace('</head>', () => `${head}</head>`)
    // Beside the name of the archive, where it has a column of its own.
    .replace(/(?:<\/div>)?<\/footer>/, (end) => `${noticeFor(here, options)}${end}`);
  return {
    html: here.address === '/' ? withStartNotice(noticed, here, options) : noticed,
    destinations,
  };
}

function headFor(
  html: string,
  here: Here,
  type: 'page' | 'living',
  { script, checkScript, livingScript, livingStyle, data }: CopyOptions,
): string {
  const way = (file: string) => escapedAttribute(relativePath(here.file, file));
  const load = (file: string, facts: Readonly<Record<string, string>>) =>
    `<script src="${way(file)}"${attributes(facts)} defer></script>`;
  const root = relativePath(here.file, '');
  if (type === 'page')
    return load(script, { root }) + (html.includes(CHECKED_FIELD) ? load(checkScript, {}) : '');
  const facts = {
    root,
    page: here.address,
    file: here.file,
    base: here.baseUrl,
    data: relativePath(here.file, data),
  };
  return `${LATE}<link rel="stylesheet" href="${way(livingStyle)}"/>${load(livingScript, facts)}`;
}

/** What is said without a script is not said for a moment to those who have one; no script, or one that is missing, is the same. */
const LATE =
  '<style>@keyframes spaet{to{visibility:visible}}#ohne-skript{visibility:hidden;animation:spaet 0s .6s forwards}</style>';

/** Where readers put in what they want to have checked. */
const CHECKED_FIELD = ' id="nachweis"';

function attributes(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([name, value]) => ` data-${name}="${escapedAttribute(value)}"`)
    .join('');
}

/** What stands for an address that leads on to another. */
export function redirectPage(location: string, here: Here): CopiedPage {
  const { href, destination } = copiedLink(
    location.replace(/^https?:\/\/wortlaut\.invalid(?::\d+)?/, ''),
    here,
  );
  const to = escapedAttribute(href);
  return {
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><meta http-equiv="refresh" content="0; url=${to}"/><title>${copyTexts.moved}</title></head><body><p><a href="${to}">${copyTexts.moved}</a></p></body></html>`,
    destinations: destination ? [destination] : [],
  };
}

/** Replaced by one that a page from a disk may load: no modules. */
const SITE_SCRIPT = /<script\b[^>]*\ssrc="\/skripte\/[^>]*><\/script>/g;
/** A file from a disk is there at once, and what a browser fetches ahead as from another site is refused to it. */
const HINT =
  /<link\b[^>]*\srel="(?:preload|modulepreload|prefetch|preconnect|dns-prefetch)"[^>]*>/g;
const MAIN = /(<main\b[^>]*>)[\s\S]*(<\/main>)/;

/** What stands there until the page has made itself. */
function livingMain(_main: string, begin: string, end: string): string {
  const ways = copyTexts.ways.map(
    ({ label, address }) => `<li><a href="${address}">${label}</a></li>`,
  );
  return `${begin}<div id="ohne-skript"><p>${copyTexts.needsScript}</p><ul>${ways.join('')}</ul></div>${end}`;
}

function noticeFor({ baseUrl, address }: Here, { day }: CopyOptions): string {
  return `<p>${copyTexts.notice(day)} <a href="${escapedAttribute(baseUrl + address)}">${copyTexts.noticeLink}</a></p>`;
}

/** Below what the archive is and holds. */
function withStartNotice(html: string, { baseUrl }: Here, { day }: CopyOptions): string {
  const address = escapedAttribute(baseUrl);
  const notice = `${copyTexts.start(day)} <a href="${address}">${address}</a>`;
  return html.replace(
    /<\/h1>(?:<p([^>]*)>[\s\S]*?<\/p>)?/,
    (opening, attributesOfText = '') => `${opening}<p${attributesOfText}>${notice}</p>`,
  );
}
