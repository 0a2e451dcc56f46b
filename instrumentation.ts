/** Runs once when the server starts, before the first request: loads the archive, or refuses to start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ startOrExit }, { today }] = await Promise.all([
    import('./lib/live/start'),
    import('./app/clock'),
  ]);
  startOrExit(today);
}
