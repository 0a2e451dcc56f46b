import type { IncomingHttpHeaders } from 'node:http';
import { clientOf } from '@/lib/door/client';
import { openDoor } from '@/lib/door/door';
import { openEntrance, type Entrance } from '@/lib/door/entrance';
import { INSIDER_HEADER } from '@/lib/door/insider';

export const TOKEN = 'zwanzig-zeichen-lang';

/** What a server behind a proxy sees of a request. */
export interface Seen {
  readonly port: number;
  readonly client: string;
  readonly isInsider: boolean;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server behind our own door, as the site is, that answers with what it sees. */
export async function anUpstream(asked = 0): Promise<Entrance & { readonly port: number }> {
  const door = openDoor({
    ...{ proxies: 1, token: TOKEN, keptBytes: 0 },
    ...{ state: () => '1', log: () => undefined },
  });
  const entrance = openEntrance(door, { log: () => undefined });
  let own = 0;
  const { port } = await entrance.listen(
    async (request, response) => {
      const seen: Seen = {
        port: own,
        client: clientOf(request, 1),
        isInsider: INSIDER_HEADER in request.headers,
        url: request.url ?? '',
        headers: request.headers,
      };
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(seen));
    },
    asked,
    '127.0.0.1',
  );
  own = port;
  return { ...entrance, port };
}
