import { shownHost, type StoreAddress } from './address';
import { openHost } from './host';
import { openHosts, type Hosts, type HostsOptions } from './hosts';
import { storeSettings } from './settings';

export interface OpenHostsOptions extends HostsOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The hosts of an address, which are looked at from now on. Throws `StoreError` for settings that cannot be understood. */
export function openStoreHosts(address: StoreAddress, options: OpenHostsOptions): Hosts {
  const { environment } = options;
  const settings = storeSettings(environment);
  const hosts: Hosts = openHosts(
    address.hosts.map((host) => ({
      name: shownHost(host),
      host: openHost(address, host, {
        ...{ environment, settings },
        onNews: () => void hosts.look(),
      }),
    })),
    options,
  );
  hosts.follow();
  return hosts;
}
