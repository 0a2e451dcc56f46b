import { expect, test } from 'vitest';
import type { Exchange } from '@/lib/door/exchange';
import { doorFigures } from '@/lib/door/figures';
import { metricsText } from '@/lib/metrics/text';

const PAGE: Exchange = {
  ...{ method: 'GET', path: '/suche', page: '/suche', status: 200 },
  ...{ isWhole: true, ms: 30, bytes: 1_000 },
};

test('requests are counted by kind of page and status, times by kind of page, places as they are', () => {
  const { count, families } = doorFigures();
  count(PAGE);
  count({ ...PAGE, ms: 70 });
  count({ ...PAGE, status: 503 });
  count({ ...PAGE, isWhole: false });
  count({ ...PAGE, status: undefined, isWhole: false, method: 'X"\n' });
  const lines = metricsText(
    families({ inside: 2, waiting: 3, refused: 5, hits: 7, misses: 8, bytes: 900 }),
  )
    .split('\n')
    .filter((line) => !line.startsWith('#') && !/_bucket.*le="(?!0\.05|0\.1")/.test(line));
  expect(lines).toEqual([
    'wortlaut_requests_total{page="/suche",status="200"} 2',
    'wortlaut_requests_total{page="/suche",status="503"} 1',
    'wortlaut_requests_total{page="/suche",status="aborted"} 2',
    'wortlaut_request_duration_seconds_bucket{page="/suche",le="0.05"} 4',
    'wortlaut_request_duration_seconds_bucket{page="/suche",le="0.1"} 5',
    'wortlaut_request_duration_seconds_sum{page="/suche"} 0.19',
    'wortlaut_request_duration_seconds_count{page="/suche"} 5',
    'wortlaut_gate_inside 2',
    'wortlaut_gate_waiting 3',
    'wortlaut_gate_refused_total 5',
    'wortlaut_kept_hits_total 7',
    'wortlaut_kept_misses_total 8',
    'wortlaut_kept_bytes 900',
    '',
  ]);
});
