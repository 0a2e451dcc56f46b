import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/**
 * Who may import whom: each ring of `lib` with those that its files may import. What is compiled and what is served meet in
 * the bundle alone: `live` knows nothing of how content is read, `compile` nothing of who serves it.
 */
const RINGS = {
  messages: [],
  model: ['messages'],
  proof: ['messages', 'model'],
  search: ['model'],
  ports: ['model', 'proof', 'search'],
  content: ['messages', 'model', 'proof'],
  writing: ['messages', 'model', 'proof', 'content'],
  table: ['model', 'office'],
  archive: ['model', 'proof', 'ports'],
  cite: ['model', 'archive'],
  markdown: [],
  chart: ['model'],
  feed: ['model'],
  api: ['model', 'ports', 'archive', 'cite', 'search'],
  picture: ['model'],
  bundle: ['messages', 'model', 'proof', 'search', 'ports', 'content', 'archive'],
  alerts: ['messages', 'model', 'search', 'ports', 'content', 'archive', 'api'],
  editing: [
    'messages',
    'model',
    'proof',
    'ports',
    'content',
    'writing',
    'archive',
    'import',
    'office',
  ],
  compile: ['messages', 'model', 'proof', 'search', 'ports', 'content', 'archive', 'bundle'],
  metrics: [],
  store: ['messages', 'model', 'proof', 'search', 'ports', 'archive', 'bundle'],
  live: ['messages', 'model', 'ports', 'bundle', 'store', 'search', 'content', 'metrics'],
  door: ['model', 'metrics'],
  export: ['model', 'search', 'ports', 'bundle', 'door', 'api'],
  office: ['model'],
  import: ['messages', 'model', 'proof', 'content', 'writing', 'office', 'table'],
};
const lib = (...rings) => rings.map((ring) => `./lib/${ring}`);
const outside = [
  './app',
  './editors',
  './browser',
  './components',
  './scripts',
  './bench',
  './tests',
  './e2e',
];
const zones = [
  ...Object.entries(RINGS).map(([ring, may]) => ({
    target: `./lib/${ring}`,
    from: [
      ...lib(...Object.keys(RINGS).filter((other) => other !== ring && !may.includes(other))),
      ...outside,
    ],
    message: `lib/${ring} imports only ${may.map((other) => `lib/${other}`).join(', ') || 'nothing of ours'}`,
  })),
  {
    target: './browser/*.ts',
    from: [
      ...lib(
        ...Object.keys(RINGS).filter((ring) => !['messages', 'model', 'proof'].includes(ring)),
      ),
      ...['./app', './scripts', './bench', './tests', './e2e'],
    ],
    message: 'browser runs in the browser: it knows the model, proofs and the texts',
  },
  {
    target: './browser/copy',
    from: [
      ...lib('content', 'compile', 'live', 'metrics'),
      ...['./scripts', './bench', './tests', './e2e'],
    ],
    message:
      'the browser of a copy makes pages of app/ from a bundle: it reads no content and serves nobody',
  },
  {
    target: './browser/editing',
    from: [
      ...lib(...Object.keys(RINGS)),
      ...['./app', './editors', './scripts', './bench', './tests', './e2e'],
    ],
    message: 'the form of the editors knows the texts; what it shows is drawn by their process',
  },
  {
    target: './editors',
    from: [
      ...lib('bundle', 'store', 'compile', 'live', 'door', 'alerts', 'export'),
      ...['./scripts', './bench', './tests', './e2e', './browser'],
    ],
    message: 'the process of the editors serves no readers',
  },
  {
    target: './components',
    from: [
      ...lib('content', 'bundle', 'store', 'compile', 'live', 'door', 'alerts', 'export'),
      ...['./app', './scripts', './bench', './tests', './e2e'],
    ],
    message: 'components draw what pages give them',
  },
  ...['./app/*', './app/!(redaktion)/**'].map((target) => ({
    target,
    from: lib('editing'),
    message:
      'only what is for whoever is writing (app/redaktion, in development) knows the editors',
  })),
  {
    target: './app',
    from: [
      ...lib('content', 'bundle', 'store', 'compile', 'alerts', 'export'),
      ...['./scripts', './bench', './tests', './e2e'],
    ],
    message: 'app asks through the ports and draws with components',
  },
];

/** The rings that run in a browser as well, or could: no disk, no network, no process. */
const pureRings = [
  'lib/messages/**',
  'lib/model/**',
  'lib/ports/**',
  'lib/archive/**',
  'lib/search/**',
  'lib/proof/**',
  'lib/metrics/**',
  ...[
    'copied-html',
    'css-links',
    'data',
    'destination',
    'file-name',
    'html-links',
    'page',
    'relative',
    'texts',
  ].map((name) => `lib/export/${name}.ts`),
  'lib/cite/**',
  'lib/markdown/**',
  'lib/writing/**',
  'lib/feed/**',
  'lib/api/**',
  'components/**',
];

const config = [
  {
    ignores: [
      '.next/**',
      '.cache/**',
      'bench/out/**',
      'public/skripte/**',
      '.redaktion-build/**',
      'next-env.d.ts',
      'test-results/**',
    ],
  },
  ...next,
  ...typescript,
  {
    rules: {
      // Without prefetching a link is a link; next/link would cost a client component for each.
      '@next/next/no-html-link-for-pages': 'off',
      // There is no router in the browser.
      '@next/next/no-location-assign-relative-destination': 'off',
      'import/no-restricted-paths': [
        'error',
        {
          zones: zones.flatMap(({ target, from, message }) =>
            from.map((each) => ({ target, from: each, message })),
          ),
        },
      ],
      'import/no-cycle': 'error',
      'import/no-anonymous-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
    settings: {
      'import/resolver': { typescript: true, node: true },
      // What packages import is read for no rule of ours.
      'import/ignore': ['/node_modules/'],
    },
  },
  // Nobody imports these, so no cycle leads through them; and what each of them reaches would be gone through anew.
  {
    files: ['tests/**/*.test.{ts,tsx}', 'e2e/*.e2e.ts', 'app/**/{page,route}.{ts,tsx}'],
    rules: { 'import/no-cycle': 'off' },
  },
  // No pages of Next.js.
  {
    files: ['editors/**'],
    rules: { '@next/next/no-head-element': 'off', '@next/next/no-sync-scripts': 'off' },
  },
  {
    files: pureRings,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto'],
              message: 'this ring is pure: what comes from the disk is handed in',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'only app and scripts ask the clock',
        },
      ],
    },
  },
  // Hashing is arithmetic; but a browser has it only as a promise.
  {
    files: ['lib/proof/hash.ts', 'lib/proof/seal/sha256.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
];

export default config;
