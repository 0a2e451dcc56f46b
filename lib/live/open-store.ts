import { setTimeout } from 'node:timers/promises';
import type { Hosts } from '@/lib/store/hosts/hosts';
import { StoreError } from '@/lib/store/store-error';
import { openStoreVersion, type ServedVersion, type StoreOptions } from './open-version';
import { setLiveState } from './state';

/** A server that starts waits so long for hosts that are away: all of them may have been started together. */
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;

/** Opens the current version of a store, and serves it. Throws what `openStoreVersion` throws, and `StoreError` when no host can be asked. */
export async function openCurrentVersion(options: StoreOptions): Promise<ServedVersion> {
  const { hosts } = options;
  const until = performance.now() + PATIENCE_MS;
  await hosts.look();
  for (let hasWaited = false; !hosts.newest(); hasWaited = true) {
    if (!mayPass(hosts) || performance.now() >= until) throw new StoreError(whyNot(hosts));
    if (!hasWaited) options.log('No host of the store can be asked yet: waiting …');
    await setTimeout(LOOK_AGAIN_MS);
    await hosts.look();
  }
  const version = hosts.newest();
  if (!version) throw new StoreError(whyNot(hosts));
  const served = await openStoreVersion(version, options);
  setLiveState({
    ...{ served, status: undefined, failure: undefined },
    store: { hosts, version, awaySince: undefined },
  });
  return served;
}

function mayPass({ states }: Hosts): boolean {
  return (
    states.every(({ away }) => away !== undefined) && states.some(({ away }) => away?.isPassing)
  );
}

function whyNot({ states }: Hosts): string {
  const lines = states.map(
    ({ name, away }) =>
      `  ${name}: ${away?.reason ?? 'nothing was stored in the database yet: run `npm run store` first'}`,
  );
  return ['no host of the store has an archive to be read', ...lines].join('\n');
}
