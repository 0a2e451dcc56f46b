import { setTimeout } from 'node:timers/promises';
import { liveState } from '@/lib/live/state';

const LOOK_MS = 30;
const LONGEST_MS = 20_000;

/** Answers as soon as the content is another one than the page was made from, or after some time: a page that asks again and again costs more. */
export async function GET(request: Request): Promise<Response> {
  const seen = new URL(request.url).searchParams.get('version');
  const versionNow = () => {
    const { served, status } = liveState();
    return status?.checkedVersion ?? served.manifest.content;
  };
  const until = performance.now() + LONGEST_MS;
  while (versionNow() === seen && performance.now() < until && !request.signal.aborted)
    await setTimeout(LOOK_MS);
  return Response.json({ version: versionNow() });
}
