/**
 * `Cache-Control` of what changes only with the archive. A proxy may send it for half a minute without asking again, and for another
 * minute while it asks. A browser asks each time, and is mostly told that nothing has changed.
 */
export const KEPT_SHORTLY = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60';
