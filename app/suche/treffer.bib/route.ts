import type { NextRequest } from 'next/server';
import { downloadAnswer } from '../download';

/** All that a search finds, to take along. */
export function GET(request: NextRequest): Promise<Response> {
  return downloadAnswer(request, 'bib');
}
