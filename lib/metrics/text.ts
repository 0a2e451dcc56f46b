import type { Family, Sample } from './family';

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Families in the text form of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export function metricsText(families: readonly Family[]): string {
  return families
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${type}`,
      ...samples.map((sample) => lineOf(name, sample)),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

function lineOf(name: string, { suffix, labels, value }: Sample): string {
  const inside = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  const braces = inside.length > 0 ? `{${inside.join(',')}}` : '';
  return `${name}${suffix ?? ''}${braces} ${numberText(value)}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** Numbers as Go reads them. */
function numberText(value: number): string {
  if (value === Infinity) return '+Inf';
  if (value === -Infinity) return '-Inf';
  return String(value);
}
