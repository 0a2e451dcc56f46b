/** Runs once when the server starts, before the first request: opens the archive, or refuses to start; opens the door. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { startOrExit },
    { liveState },
    { isAway, pageState },
    { archiveFamilies },
    { setUpDoor },
    { noteShortage },
    { today },
  ] = await Promise.all([
    import('./lib/live/start'),
    import('./lib/live/state'),
    import('./lib/live/page-state'),
    import('./lib/live/archive-figures'),
    import('./lib/door/set-up'),
    import('./lib/door/shortage'),
    import('./app/clock'),
  ]);
  await startOrExit(noteShortage);
  setUpDoor(process.env, { state: pageState(today), isAway }, () => archiveFamilies(liveState()));
}
