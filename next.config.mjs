import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { PROGRAM, sourceHash } from './lib/content/source-hash.mjs';
import { buildBrowserScript } from './scripts/browser-script.mjs';

/**
 * What the browser may do with any answer of this server. Everything is forbidden except what the site itself serves, for
 * every page alike: no page has a script or a style within it, and no script makes markup of a text.
 *
 * React's tools for developers need eval and inline scripts and styles; nothing that is published does.
 *
 * @param {boolean} isDevelopment
 */
function contentSecurityPolicy(isDevelopment) {
  return [
    "default-src 'none'",
    isDevelopment ? "script-src 'self' 'unsafe-inline' 'unsafe-eval'" : "script-src 'self'",
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isDevelopment ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

/** @param {boolean} isDevelopment */
const securityHeaders = (isDevelopment) => [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(isDevelopment) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** Charts of what is shown at the address above (`lib/model/chart-name.ts`); `lib/archive/address-check.ts` says which of them there are. */
const CHARTS = 'jahre|tage|wer-wann|themen-wann|verlauf|positionen|ergebnisse|beziehungen';

/** How to cite, as files. */
const CITATIONS = 'bib|ris|csl\\.json';

/**
 * Files stand below the address of what they are about; the program has them in a place that is no address of its own
 * (`lib/archive/address-check.ts`).
 */
const FILES = [
  { source: '/sitemap-:part(\\d+).xml', destination: '/dateien/sitemap/:part' },
  // An ending of the address itself: `/dokumente/d.md`. No id has a dot.
  { source: '/dokumente/:document([^/.]+)\\.md', destination: '/dateien/dokument/:document/text' },
  {
    source: '/dokumente/:document/:statement([^/.]+)\\.md',
    destination: '/dateien/aussage/:document/:statement/text',
  },
  {
    source: `/dokumente/:document/:file(zitat\\.(?:${CITATIONS}))`,
    destination: '/dateien/dokument/:document/:file',
  },
  {
    source: `/dokumente/:document/:statement/:file((?:zitat|quelle)\\.(?:${CITATIONS}))`,
    destination: '/dateien/aussage/:document/:statement/:file',
  },
  {
    source: `/:place*/:name(${CHARTS}).:format(svg|png|csv|json)`,
    destination: '/dateien/diagramm/:name/:format/:place*',
  },
  { source: '/feed.:format(atom|json)', destination: '/suche/feed.:format' },
  ...[
    ['zitate', 'art/zitat'],
    ['erfahrungen', 'art/erfahrung'],
    ['erwartungen', 'art/erwartung'],
    ['themen/:id', 'thema/:id'],
    ['personen/:id', 'person/:id'],
    ['organisationen/:id', 'organisation/:id'],
    ['dokumente/:id', 'dokument/:id'],
  ].map(([place, asked]) => ({
    source: `/${place}/feed.:format(atom|json)`,
    destination: `/dateien/feed/${asked}/feed.:format`,
  })),
];

/**
 * @param {string} phase
 * @returns {Promise<import('next').NextConfig>}
 */
export default async function config(phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  const isBuilding = isDevelopment || phase === PHASE_PRODUCTION_BUILD;
  return {
    // Written into the built site: it must not take what its sources have become since for its own program.
    env: {
      WORTLAUT_PROGRAM: sourceHash(import.meta.dirname, PROGRAM),
      ...(isBuilding && { WORTLAUT_SCRIPT: await buildBrowserScript(import.meta.dirname) }),
    },
    // What is for whoever is writing ends in `.editor.tsx`: no build of the site has it.
    pageExtensions: [...(isDevelopment ? ['editor.tsx', 'editor.ts'] : []), 'tsx', 'ts'],
    poweredByHeader: false,
    reactStrictMode: true,
    // Title and description belong into the head, also for readers without JavaScript: no metadata that streams in later.
    htmlLimitedBots: /.*/,
    agentRules: false,
    // Types are checked before every commit (npm run types): what is installed to serve has not the packages that tests import.
    typescript: { ignoreBuildErrors: true },
    // It finds the file of its WebAssembly beside its own.
    // postgres: its errors are known by the names of their classes.
    serverExternalPackages: ['harfbuzzjs', 'postgres'],
    // Otherwise proxy.ts is shown `localhost` for 127.0.0.1 and [::1], and Next fetches what it rewrites to from there, as if that
    // were another server (https://github.com/vercel/next.js/issues/94745).
    skipProxyUrlNormalize: true,
    // The door does that, once for each page.
    compress: false,
    rewrites: () => FILES,
    headers: () => [
      { source: '/:path*', headers: securityHeaders(isDevelopment) },
      {
        source: '/skripte/:path*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ],
  };
}
