import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Door } from './door';
import { watchExchange, type Exchange } from './exchange';
import { patientServer, PATIENCE, type Patience } from './patient-server';

/** The socket that the door stands at. */
export interface Entrance {
  /** Opens it, everything that passes the door being answered by `answer`; rejects when the port cannot be had. */
  listen(answer: Answer, port: number, hostname: string): Promise<AddressInfo>;
  /** Lets nobody in any more; resolves when all who had asked are answered, or have been waited for long enough. */
  end(): Promise<void>;
}

export function openEntrance(
  door: Door,
  {
    log,
    over = () => {},
    patience = PATIENCE,
  }: {
    readonly log: (message: string, cause?: unknown) => void;
    /** Is told of every exchange when it is over. */
    readonly over?: (exchange: Exchange) => void;
    readonly patience?: Patience;
  },
): Entrance {
  const { server, end } = patientServer(patience);
  return {
    end,
    async listen(answer, port, hostname) {
      server.on('request', (request, response) => {
        watchExchange(request, response, over);
        door.receive(request, response, answer).catch((cause: unknown) => {
          log(`${request.method} ${request.url?.slice(0, 200)}:`, cause);
          // What has begun must not look whole.
          if (response.headersSent) response.destroy();
          else response.writeHead(500, { 'Content-Type': 'text/plain' }).end();
        });
      });
      const address = await listening(server, port, hostname);
      door.opened(answer).catch((cause: unknown) => log('Warning:', cause));
      return address;
    },
  };
}

function listening(server: Server, port: number, hostname: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string')
        return reject(new Error('This is no port.'));
      resolve(address);
    });
  });
}
