import type { Metadata } from 'next';
import { RefusedPage } from '@/components/site/refused-page';
import { refused as texts } from '@/components/texts';
import { askedRefusal } from '../request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: texts[await askedRefusal()].title, robots: { index: false } };
}

/** What is shown to whom the door turns away (lib/door). It cannot be asked for: to readers there is nothing at this address. */
export default async function Page() {
  return <RefusedPage refusal={await askedRefusal()} />;
}
