import type { LedgerRecord } from '@/lib/bundle/entry-columns';
import type { Former, PublishedText, Seal } from '@/lib/model/ledger-view';
import type { FormerStatement, PublishedLedger } from '@/lib/ports/entries';
import { storeProofs } from './proofs';
import type { Reading } from '../reading';
import type { StoreRecords } from './records';

export function storeLedger(reading: Reading, records: StoreRecords): PublishedLedger {
  const recordOf = (id: string) => records.get<LedgerRecord>(`ledger/${id}`);
  return {
    wordingsOf: async (statement) => (await recordOf(statement))?.wordings ?? [],
    statesOf: async (source) => (await records.get<PublishedText[]>(`states/${source}`)) ?? [],
    factsOf: async (id) => (await recordOf(id))?.facts ?? [],
    eventsOf: async (id) => (await recordOf(id))?.events ?? [],
    formerOf: (id) => records.get<Former>(`former/${id}`),
    formerIn: async (document) =>
      (await records.get<FormerStatement[]>(`former-in/${document}`)) ?? [],
    async seals({ start, count }) {
      const total = (await records.get<number>('seals')) ?? 0;
      const numbers = Array.from({ length: total }, (_, index) => total - index);
      const asked = numbers.slice(start, start + count);
      const seals = await records.getAll<Seal>(asked.map((number) => `seal/${number}`));
      return { items: seals.map((seal, at) => ({ seal, number: total - start - at })), total };
    },
    ...storeProofs(reading, records),
  };
}
