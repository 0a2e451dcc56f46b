import { single, type Family } from '@/lib/metrics/family';
import { histogram } from '@/lib/metrics/histogram';
import type { Exchange } from './exchange';
import type { Places } from './gate';
import type { KeptFigures } from './kept-answers';

/** What the door has counted since this process has started. */
export interface DoorFigures {
  count(exchange: Exchange): void;
  families(figures: Places & KeptFigures): Family[];
}

/** In seconds: pages take hundredths, the queue some seconds at the most. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Methods and addresses are for anybody to choose; only what is bounded becomes a label. */
export function doorFigures(): DoorFigures {
  const requests = new Map<string, { page: string; status: string; count: number }>();
  const seconds = histogram(BOUNDS);
  return {
    count({ page, status, isWhole, ms }) {
      const told = isWhole && status !== undefined ? String(status) : 'aborted';
      const key = `${page} ${told}`;
      const { count } = requests.get(key) ?? { count: 0 };
      requests.set(key, { page, status: told, count: count + 1 });
      seconds.add({ page }, ms / 1_000);
    },
    families: ({ inside, waiting, refused, hits, misses, bytes }) => [
      {
        name: 'wortlaut_requests_total',
        help: 'Requests that are over, by kind of page and status of the answer; aborted: the reader left before its end.',
        type: 'counter',
        samples: [...requests.values()].map(({ page, status, count }) => ({
          labels: { page, status },
          value: count,
        })),
      },
      {
        name: 'wortlaut_request_duration_seconds',
        help: 'Time from the headers of a request to the end of its answer, waiting included.',
        type: 'histogram',
        samples: seconds.samples(),
      },
      single('gauge', 'wortlaut_gate_inside', 'Pages that are being made.', inside),
      single('gauge', 'wortlaut_gate_waiting', 'Requests that wait for their turn.', waiting),
      single(
        'counter',
        'wortlaut_gate_refused_total',
        'Requests that were answered 503, because too many waited or one had waited too long.',
        refused,
      ),
      single('counter', 'wortlaut_kept_hits_total', 'Answers that were there already.', hits),
      single('counter', 'wortlaut_kept_misses_total', 'Answers that had to be made.', misses),
      single('gauge', 'wortlaut_kept_bytes', 'Finished answers in memory, in bytes.', bytes),
    ],
  };
}
