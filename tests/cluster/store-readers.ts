import { WHOLE } from '@/lib/ports/entries';
import type { StoreAddress } from '@/lib/store/hosts/address';
import { storeEntries } from '@/lib/store/entries/entries';
import { openStoreHosts } from '@/lib/store/hosts/open-hosts';
import { StoreAway, type Reading } from '@/lib/store/reading';
import { EVERY_STATEMENT } from './editions';
import { readers, type Read, type Readers } from './readers';

/** Readers who ask for pages of everything that the newest version has, as one server answers them. */
export async function storeReaders(address: StoreAddress, count: number): Promise<Readers> {
  const hosts = openStoreHosts(address, {
    ...{ environment: {}, now: () => new Date(), log: () => {} },
  });
  await hosts.look();
  const reading = readers(count, async () => {
    const version = hosts.newest();
    if (!version) return 'refused';
    try {
      return await pageOf(hosts.readingOf(version));
    } catch (cause) {
      if (cause instanceof StoreAway) return 'refused';
      throw cause;
    }
  });
  return {
    ...reading,
    async end() {
      await reading.end();
      hosts.close();
    },
  };
}

/** It takes several questions, which more than one host may answer. */
async function pageOf(reading: Reading): Promise<Read> {
  const entries = storeEntries(reading, String(reading.version));
  const { site } = await entries.about();
  const { items: documents } = await entries.list('document');
  const { items, total } = await entries.statements({ of: 'all' }, WHOLE);
  const isWhole = total === EVERY_STATEMENT && items.length === EVERY_STATEMENT;
  return { answer: { site, documents, items }, isWhole };
}
