import { serveContent } from './serve';

/** Loads the archive into this server process; ends the process when the content is broken, except in development. */
export function startOrExit(): void {
  const served = serveContent({
    root: process.cwd(),
    environment: process.env,
    evenBroken: process.env.NODE_ENV === 'development',
    log: (message) => console.log(message),
  });
  if (!served) process.exit(1);
}
