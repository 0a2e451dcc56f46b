import { addressWarning } from '@/lib/model/base-url';

/** What the log says of a site that is published under an address that leads nobody to it; nothing of another one. */
export function warningLines(baseUrl: string): string[] {
  const warning = addressWarning(baseUrl);
  if (warning === undefined) return [];
  return [
    RULE,
    `WARNING: ${warning}`,
    'Citations, feeds, sitemap.xml, pictures, embedded quotations and whatever readers copy from here begin with it.',
    'Where they have been pasted, nobody can mend them. Write the public address into site.yml before anybody cites:',
    '    baseUrl: https://archiv.example',
    'A running server takes it over; while you only try things out, never mind.',
    RULE,
  ];
}

const RULE = '*'.repeat(78);
