import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { feedAnswer } from '../feed';

/** What a search finds, the last added first; `next.config.mjs` has the feeds of topics, people and so on. */
export function GET(request: NextRequest): Promise<Response> {
  return feedAnswer(paramsOf(request), 'atom');
}
