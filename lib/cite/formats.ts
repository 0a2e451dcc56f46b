import { bibtex } from './bibtex';
import { cslJson } from './csl';
import type { Reference } from './reference';
import { ris } from './ris';

/** A format in which references are downloaded. */
export interface CitationFormat {
  /** As its users call it. */
  readonly name: string;
  /** How the names of its files end. */
  readonly ending: string;
  readonly mediaType: string;
  /** One file of several references. */
  write(references: readonly Reference[]): string;
}

const each = (write: (reference: Reference) => string) => (references: readonly Reference[]) =>
  references.map(write).join('');

export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    name: 'BibTeX',
    ending: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: each(bibtex),
  },
  {
    name: 'RIS',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: each(ris),
  },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
];

/** The format of a file `zitat.bib`; undefined for other endings. */
export function formatOf(ending: string): CitationFormat | undefined {
  return CITATION_FORMATS.find((format) => format.ending === ending);
}
