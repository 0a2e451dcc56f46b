import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Who may import whom: the rings of the design, from the inside out. Each zone names what its files must not import. */
const lib = (...rings) => rings.map((ring) => `./lib/${ring}`);
const outside = ['./app', './components', './scripts', './bench', './tests', './e2e'];
const zones = [
  {
    target: './lib/model',
    from: [...lib('ports', 'content', 'archive', 'search', 'live'), ...outside],
    message: 'lib/model imports nothing of ours',
  },
  {
    target: './lib/content',
    from: [...lib('ports', 'archive', 'search', 'live'), ...outside],
    message: 'lib/content imports only lib/model and lib/proof',
  },
  {
    target: './lib/proof',
    from: [...lib('ports', 'content', 'archive', 'search', 'live'), ...outside],
    message: 'lib/proof imports only lib/model',
  },
  {
    target: './lib/ports',
    from: [...lib('content', 'archive', 'search', 'live'), ...outside],
    message: 'lib/ports imports only lib/model and types of lib/proof',
  },
  {
    target: './lib/archive',
    from: [...lib('content', 'search', 'live'), ...outside],
    message: 'lib/archive imports only lib/model, lib/proof and lib/ports',
  },
  {
    target: './lib/search',
    from: [...lib('ports', 'content', 'archive', 'live'), ...outside],
    message: 'lib/search imports only lib/model',
  },
  {
    target: './lib/door',
    from: [...lib('model', 'content', 'archive', 'search', 'live', 'proof'), ...outside],
    message: 'lib/door imports nothing of ours',
  },
  { target: './lib/live', from: outside, message: 'lib/live imports only lib' },
  {
    target: './components',
    from: [...lib('content', 'live'), './app', './scripts', './bench', './tests', './e2e'],
    message: 'components draw what pages give them',
  },
  {
    target: './app',
    from: [...lib('content'), './scripts', './bench', './tests', './e2e'],
    message: 'app looks up in lib and draws with components',
  },
];

/** The rings that run in a browser as well, or could: no disk, no network, no process. */
const pureRings = [
  'lib/model/**',
  'lib/ports/**',
  'lib/archive/**',
  'lib/search/**',
  'lib/proof/**',
  'components/**',
];

const config = [
  { ignores: ['.next/**', '.cache/**', 'bench/out/**', 'next-env.d.ts', 'test-results/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      // Without prefetching a link is a link; next/link would cost a client component for each.
      '@next/next/no-html-link-for-pages': 'off',
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
    settings: { 'import/resolver': { typescript: true, node: true } },
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
