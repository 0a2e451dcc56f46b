import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofWorkers, single, type Family } from '@/lib/metrics/family';
import { histogram } from '@/lib/metrics/histogram';
import { metricsText } from '@/lib/metrics/text';

test('families are written as Prometheus reads them', () => {
  const family: Family = {
    ...{ name: 'pages_total', type: 'counter', help: 'Pages,\nand a \\' },
    samples: [
      { labels: {}, value: 3 },
      { labels: { page: '/a"\\\n', status: '200' }, value: Infinity },
    ],
  };
  expect(metricsText([family, single('gauge', 'size', 'Bytes', 1.5)])).toBe(
    [
      '# HELP pages_total Pages,\\nand a \\\\',
      '# TYPE pages_total counter',
      'pages_total 3',
      'pages_total{page="/a\\"\\\\\\n",status="200"} +Inf',
      '# HELP size Bytes',
      '# TYPE size gauge',
      'size 1.5\n',
    ].join('\n'),
  );
});

test('a histogram counts what is up to each bound, and sums up', () => {
  const seconds = histogram([1, 5]);
  for (const value of [0.5, 1, 3, 7]) seconds.add({ page: '/' }, value);
  expect(
    metricsText([{ name: 'h', help: 'H', type: 'histogram', samples: seconds.samples() }]),
  ).toBe(
    [
      '# HELP h H',
      '# TYPE h histogram',
      'h_bucket{page="/",le="1"} 2',
      'h_bucket{page="/",le="5"} 3',
      'h_bucket{page="/",le="+Inf"} 4',
      'h_sum{page="/"} 11.5',
      'h_count{page="/"} 4\n',
    ].join('\n'),
  );
});

test('of any values, the last bucket has all, and none has fewer than the one before', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      const all = histogram([0, 1, 10]);
      for (const value of values) all.add({}, value);
      const buckets = all
        .samples()
        .filter(({ suffix }) => suffix === '_bucket')
        .map(({ value }) => value);
      expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
      expect(buckets.at(-1) ?? 0).toBe(values.length);
    }),
  );
});

test('the figures of several processes stand in one family each, which names the worker', () => {
  const of = (worker: string, value: number) => ({
    worker,
    families: [single('gauge', 'a', 'A', value), single('gauge', 'b', 'B', value)],
  });
  expect(ofWorkers([of('1', 3), of('2', 4)])).toEqual([
    {
      ...single('gauge', 'a', 'A', 3),
      samples: [
        { labels: { worker: '1' }, value: 3 },
        { labels: { worker: '2' }, value: 4 },
      ],
    },
    {
      ...single('gauge', 'b', 'B', 3),
      samples: [
        { labels: { worker: '1' }, value: 3 },
        { labels: { worker: '2' }, value: 4 },
      ],
    },
  ]);
});
