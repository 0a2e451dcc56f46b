import { single, type Family } from '@/lib/metrics/family';

/** What this process takes of the machine, under the names that Prometheus knows. */
export function processFamilies(): Family[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    single('gauge', 'process_resident_memory_bytes', 'Memory of this process.', rss),
    single('gauge', 'nodejs_heap_size_used_bytes', 'Of it, objects of the program.', heapUsed),
    single(
      'counter',
      'process_cpu_seconds_total',
      'Processor time that this process has used.',
      (user + system) / 1e6,
    ),
    single(
      'gauge',
      'process_start_time_seconds',
      'When this process was started.',
      performance.timeOrigin / 1_000,
    ),
    {
      name: 'nodejs_version_info',
      help: 'Version of Node; always 1.',
      type: 'gauge',
      samples: [{ labels: { version: process.version }, value: 1 }],
    },
  ];
}
