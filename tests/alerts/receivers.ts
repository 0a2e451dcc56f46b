import type { Alert } from '@/lib/alerts/alert';
import type { Following } from '@/lib/alerts/follow';
import type { Recipient, SavedSearch } from '@/lib/alerts/saved-search';
import type { Delivery, Sent } from '@/lib/alerts/sent';
import { readQuery } from '@/lib/search/query';
import type { TestArchive } from './an-archive';

export const MAIL: Recipient = { type: 'mail', address: 'erika@example.org' };

/** Somebody follows what is said of „Rente“. */
export function aSavedSearch(q = 'Rente', recipient: Recipient = MAIL): SavedSearch {
  return { place: { line: 2, column: 5 }, query: readQuery({ q }).query, recipient };
}

export interface Received {
  readonly id: string;
  /** The first of them. */
  readonly hits: readonly string[];
  readonly total: number;
}

/** Takes messages as a mail server does, and keeps what it has taken. */
export function aReceiver(answer: (delivery: Delivery) => Sent = () => ({ ok: true })) {
  const received: Received[] = [];
  return {
    received,
    async send(_recipient: Recipient, { hits, total }: Alert, delivery: Delivery): Promise<Sent> {
      const sent = answer(delivery);
      if (sent.ok)
        received.push({ total, id: delivery.id, hits: hits.map(({ statement }) => statement.id) });
      return sent;
    },
  };
}

let ids = 0;

/** What following needs besides an archive, states and somebody who sends. */
export function surroundings({ entries, search }: TestArchive) {
  return {
    ...{ entries, search, file: '/srv/alerts.yml', fromStart: false },
    now: () => new Date('2026-11-27T12:00:00.000Z'),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  } satisfies Partial<Following>;
}
