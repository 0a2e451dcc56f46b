import { INSIDER_HEADER } from '@/lib/door/insider';

/** Whether a request may be told more than the status. Who develops sees everything: there is no door. */
export function isOfInsider(request: Request): boolean {
  return process.env.NODE_ENV === 'development' || request.headers.has(INSIDER_HEADER);
}
