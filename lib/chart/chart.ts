import type { ChartName } from '@/lib/model/chart-name';
import type { ExpectationStatus, RelationType } from '@/lib/model/relation';
import type { Drawing, Tone } from './drawing';

/**
 * A chart: a picture of counts or of dates, with everything that stands in for it where it is not seen. In the page only the table
 * can be reached by keyboard and screen reader; so every link of the drawing is in the table as well.
 */
export interface Chart {
  /** Its place below the address of the page: `/chronik/jahre.svg`. */
  readonly name: ChartName;
  /** What is shown, without a full stop: `Aussagen nach Jahren und Monaten`. */
  readonly title: string;
  /** What there is to see, in one to three sentences, with the numbers that matter. */
  readonly description: string;
  readonly wide: Drawing;
  readonly narrow: Drawing;
  readonly legend?: readonly LegendItem[];
  readonly table: ChartTable;
  /** What the files with the data have; the table unless told. */
  readonly data?: ChartTable;
}

export interface LegendItem {
  readonly tone: Tone;
  readonly sample:
    | 'box'
    | 'hatched'
    | 'split'
    | 'open'
    | 'about'
    | 'bar'
    | 'dot'
    | 'ring'
    | 'line'
    | 'dashed'
    | 'sign'
    | 'outcome'
    /** The line of a relation. */
    | RelationType;
  /** Which sign of an outcome. */
  readonly status?: ExpectationStatus;
  readonly label: string;
  /** Of what only the wide drawing has. */
  readonly isWideOnly?: boolean;
}

export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** A cell for each column. The first of a row heads it. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ChartColumn {
  /** The name of the column in files: `year`. */
  readonly key: string;
  /** What readers see: `Jahr`. */
  readonly label: string;
  /** Numbers stand under each other. */
  readonly isNumeric?: boolean;
}

export interface Cell {
  /** What readers see. */
  readonly text: string;
  /** What files have; the text unless told. */
  readonly value?: number | string;
  readonly href?: string;
}
