/** Runs once when the server starts, before the first request: loads the archive, or refuses to start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { serveContent } = await import('./lib/live/serve');
  const served = serveContent({
    root: process.cwd(),
    environment: process.env,
    evenBroken: process.env.NODE_ENV === 'development',
    log: (message) => console.log(message),
  });
  if (!served) process.exit(1);
}
