import type { Family } from '@/lib/metrics/family';
import type { HostState } from '@/lib/store/hosts/host-state';
import type { LiveStore } from './state';

/** How the hosts of a store are, and what has been asked of them. */
export function storeFamilies({ hosts: { states, figures }, version }: LiveStore): Family[] {
  const ofHosts = (valueOf: (state: HostState) => number | undefined) =>
    states.flatMap((state) => {
      const value = valueOf(state);
      return value === undefined ? [] : [{ labels: { host: state.name }, value }];
    });
  return [
    {
      name: 'wortlaut_store_host_up',
      help: '1 when a host of the store can be asked.',
      type: 'gauge',
      samples: ofHosts(({ look }) => (look ? 1 : 0)),
    },
    {
      name: 'wortlaut_store_host_primary',
      help: '1 when a host is the primary.',
      type: 'gauge',
      samples: ofHosts(({ look }) => (look ? Number(!look.isStandby) : undefined)),
    },
    {
      name: 'wortlaut_store_host_version',
      help: 'The version that a host names the current one; wortlaut_store_version is served.',
      type: 'gauge',
      samples: ofHosts(({ look }) => look?.current?.number),
    },
    {
      name: 'wortlaut_store_host_lag_seconds',
      help: 'How far a standby is behind what it was sent.',
      type: 'gauge',
      samples: ofHosts(({ look }) => look?.lag),
    },
    {
      name: 'wortlaut_store_host_open',
      help: 'Questions that a host is answering.',
      type: 'gauge',
      samples: ofHosts(({ open }) => open),
    },
    {
      name: 'wortlaut_store_version',
      help: 'The version that is served.',
      type: 'gauge',
      samples: [{ labels: {}, value: version.number }],
    },
    {
      name: 'wortlaut_store_questions_total',
      help: 'Questions to a host, answered or not.',
      type: 'counter',
      samples: figures.questions.map(({ host, within, count }) => ({
        labels: { host, kind: within },
        value: count,
      })),
    },
    {
      name: 'wortlaut_store_questions_seconds_total',
      help: 'How long they took in all.',
      type: 'counter',
      samples: figures.questions.map(({ host, within, seconds }) => ({
        labels: { host, kind: within },
        value: seconds,
      })),
    },
    {
      name: 'wortlaut_store_failures_total',
      help: 'Questions that a host has not answered; lost and busy: another host was asked, if there was one.',
      type: 'counter',
      samples: figures.failures.map(({ host, failure, count }) => ({
        labels: { host, failure },
        value: count,
      })),
    },
  ];
}
