import { PROGRAM, sourceHash } from './lib/content/source-hash.mjs';

/** What the browser may do with any answer of this server; the Content-Security-Policy needs a nonce and is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** @type {import('next').NextConfig} */
export default {
  // Written into the built site: it must not take what its sources have become since for its own program.
  env: { WORTLAUT_PROGRAM: sourceHash(import.meta.dirname, PROGRAM) },
  poweredByHeader: false,
  reactStrictMode: true,
  // Title and description belong into the head, also for readers without JavaScript: no metadata that streams in later.
  htmlLimitedBots: /.*/,
  agentRules: false,
  // Types are checked before every commit (npm run types): what is installed to serve has not the packages that tests import.
  typescript: { ignoreBuildErrors: true },
  // Otherwise proxy.ts is shown `localhost` for 127.0.0.1 and [::1], and Next fetches what it rewrites to from there, as if that were
  // another server (https://github.com/vercel/next.js/issues/94745).
  skipProxyUrlNormalize: true,
  headers: () => [{ source: '/:path*', headers: securityHeaders }],
};
