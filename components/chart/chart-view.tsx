import type { ReactNode } from 'react';
import type { Chart, LegendItem } from '@/lib/chart/chart';
import { WIDE, type Drawing } from '@/lib/chart/drawing';
import { pageSvg } from '@/lib/chart/page-svg';
import { tableHtml } from '@/lib/chart/table-html';
import { sampleMarks } from '@/lib/chart/svg-file';
import { addressOf } from '@/lib/model/address';
import { CHART_FORMATS } from '@/lib/model/chart-name';
import styles from './chart-view.module.css';
import { chartView as texts } from './texts';

interface Props {
  readonly chart: Chart;
  /** The address of the page whose chart it is. */
  readonly shown: string;
  /** What of its query the chart depends on, with `?`. */
  readonly query?: string;
  /** The chart's own name unless told: two of one page have different ones. */
  readonly id?: string;
  /** Whether the title stands over it already, as a heading of the page. */
  readonly isTitled?: boolean;
  /** Whether it is shown with its files elsewhere, on the page `shown`. */
  readonly isBrief?: boolean;
  /** What else belongs to it, under the drawing. */
  readonly children?: ReactNode;
}

/**
 * A chart with its legend, its numbers as a table, and its files. Of the two drawings the one is shown that has room; neither is
 * read out or reached by keyboard beyond its name and description: for that there is the table.
 */
export function ChartView({
  chart,
  shown,
  query = '',
  id = chart.name,
  isTitled = false,
  isBrief = false,
  children,
}: Props) {
  const { title, description, legend = [], wide, narrow } = chart;
  return (
    <figure className={styles.chart} aria-labelledby={`${id}-titel`} id={id}>
      <figcaption>
        <p className={isTitled ? 'visually-hidden' : styles.title} id={`${id}-titel`}>
          {title}
        </p>
        <p className={styles.description} id={`${id}-text`}>
          {description}
        </p>
      </figcaption>
      {legend.length > 0 && <Legend items={legend} id={id} />}
      <Svg
        drawing={wide}
        className={`${styles.wide} ${wide.width > FULL ? styles.full : ''}`}
        name={title}
        id={`${id}-w`}
        described={`${id}-text`}
      />
      <Svg
        drawing={narrow}
        className={styles.narrow}
        name={title}
        id={`${id}-n`}
        described={`${id}-text`}
      />
      {children}
      <div className={`${styles.behind} screen-only`}>
        <details>
          <summary>{texts.table}</summary>
          <Table chart={chart} />
        </details>
        {!isBrief && <Files chart={chart} shown={shown} query={query} />}
      </div>
    </figure>
  );
}

function Files({ chart, shown, query }: Required<Pick<Props, 'chart' | 'shown' | 'query'>>) {
  return (
    <p className={styles.files}>
      {texts.takeAlong}{' '}
      {CHART_FORMATS.map((format, at) => (
        <span key={format}>
          {at > 0 && ', '}
          <a href={addressOf.chart(shown, chart.name, format) + query} download>
            {texts.formats[format]}
          </a>
        </span>
      ))}
    </p>
  );
}

/** A drawing that takes more is drawn for all the width that there is. */
const FULL = WIDE * 0.75;

interface SvgProps {
  readonly drawing: Drawing;
  readonly className: string | undefined;
  readonly name: string;
  readonly id: string;
  readonly described: string;
}

function Svg({ drawing, className, name, id, described }: SvgProps) {
  const { width, height } = drawing;
  return (
    <svg
      className={`${styles.drawing} ${className}`}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      // Not `img`: nothing in one may take the focus, and a link can, even one that no key leads to.
      role="group"
      aria-label={name}
      aria-describedby={described}
      focusable="false"
    >
      <g aria-hidden="true" dangerouslySetInnerHTML={{ __html: pageSvg(drawing, id) }} />
    </svg>
  );
}

function Legend({ items, id }: { readonly items: readonly LegendItem[]; readonly id: string }) {
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      {items.map((item, at) => (
        <li key={item.label} className={item.isWideOnly ? styles.wideOnly : undefined}>
          <svg
            className={styles.sample}
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
            focusable="false"
            dangerouslySetInnerHTML={{
              __html: pageSvg(
                { width: 16, height: 16, marks: sampleMarks(item, 0, 8) },
                `${id}-l${at}`,
              ),
            }}
          />
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Table({ chart: { title, table } }: { readonly chart: Chart }) {
  return (
    <div className={styles.scroll} role="region" aria-label={texts.tableOf(title)} tabIndex={0}>
      <table dangerouslySetInnerHTML={{ __html: tableHtml(table, styles.number ?? '') }} />
    </div>
  );
}
