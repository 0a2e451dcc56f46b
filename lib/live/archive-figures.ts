import { single, type Family } from '@/lib/metrics/family';
import { isError } from '@/lib/model/problem';
import { healthOf, type HealthState } from './health';
import { storeFamilies } from './store-figures';

/** What is served, and how the content stands. */
export function archiveFamilies(state: HealthState): Family[] {
  const { counts, made, version, content, program } = state.served.manifest;
  const health = healthOf(state);
  const problems = state.status?.problems ?? [];
  const errors = problems.filter(isError).length;
  return [
    single('gauge', 'wortlaut_statements', 'Statements that are served.', counts.statements),
    single('gauge', 'wortlaut_documents', 'Documents that are served.', counts.documents),
    single('gauge', 'wortlaut_sources', 'Archive texts that are served.', counts.sources),
    single(
      'gauge',
      'wortlaut_bundle_made_timestamp_seconds',
      'When the content that is served was compiled; time() minus this is its age.',
      Date.parse(made) / 1_000,
    ),
    single(
      'gauge',
      'wortlaut_stale',
      '1 when what is served is older than the content in its folder.',
      health.status === 'stale' ? 1 : 0,
    ),
    {
      name: 'wortlaut_problems',
      help: 'Problems of the content in its folder; errors keep it from being served.',
      type: 'gauge',
      samples: [
        { labels: { severity: 'error' }, value: errors },
        { labels: { severity: 'warning' }, value: problems.length - errors },
      ],
    },
    single(
      'gauge',
      'wortlaut_warnings',
      'What does not work but stops nothing; see /api/health.',
      health.warnings.length,
    ),
    {
      name: 'wortlaut_info',
      help: 'Versions of the bundle that is served, of its content and of the program that has compiled it; always 1.',
      type: 'gauge',
      samples: [{ labels: { bundle: version, content, program }, value: 1 }],
    },
    ...(state.store ? storeFamilies(state.store) : []),
  ];
}
