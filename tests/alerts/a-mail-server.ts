import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server on this machine, which keeps what it has accepted. */
export interface MailServer {
  readonly port: number;
  /** What it has accepted, in the order in which it did. */
  readonly accepted: readonly Accepted[];
  /** Drops all connections. */
  drop(): void;
  close(): Promise<void>;
}

export interface Accepted {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the line. */
  readonly source: string;
  readonly mail: Email;
}

export interface Habits {
  /** Called with each piece of a message. */
  piece?(): void;
  /** Called when a message has come to its end; it is accepted when this is done, refused when it fails. */
  arrived?(mail: Email): Promise<void> | void;
  readonly options?: SMTPServerOptions;
}

export async function aMailServer({ piece, arrived, options }: Habits = {}): Promise<MailServer> {
  const accepted: Accepted[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, callback) {
      const pieces: Buffer[] = [];
      const accept = async () => {
        const bytes = Buffer.concat(pieces);
        const mail = await PostalMime.parse(bytes);
        await arrived?.(mail);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        accepted.push({ from, to, source: bytes.toString('latin1'), mail });
      };
      stream.on('data', (bytes: Buffer) => {
        pieces.push(bytes);
        piece?.();
      });
      stream.on('end', () => accept().then(() => callback(), callback));
    },
    ...options,
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  // Whoever is killed leaves its connection as it is.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    accepted,
    drop: () => sockets.forEach((socket) => socket.destroy()),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
