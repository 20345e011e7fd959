import { LIMITS } from '../domain/limits.ts';
import { formatNumber } from '../i18n/number.ts';
import { weightsOf, type PageBytes, type Weighed } from './weigh.ts';

const REMEDY = 'Make it lighter, or change the limit in src/domain/limits.ts.';

function bytesOf(count: number): string {
  return `${formatNumber('en', count)} bytes`;
}

function over(
  all: readonly PageBytes[],
  limit: number,
  say: (name: string, bytes: string, limit: string) => string,
): string[] {
  return all
    .filter(({ bytes }) => bytes > limit)
    .map(({ name, bytes }) => `${say(name, bytesOf(bytes), bytesOf(limit))}. ${REMEDY}`);
}

/**
 * Pages and scripts over their limit, each in a sentence with its name, its weight and the limit. Readers pay for them,
 * but a ministry's site is not held back for a hundred bytes: they are named, and printed beside the limit.
 */
export function heavyPages(weighed: Weighed): readonly string[] {
  const { pageMedian } = weightsOf(weighed);
  return [
    ...over(
      weighed.pages,
      LIMITS.pageHeaviest,
      (name, bytes, limit) =>
        `${name} weighs ${bytes} with its fonts, compressed; an indicator page may weigh ${limit}`,
    ),
    ...over(
      [{ name: 'the middle one of the indicator pages', bytes: pageMedian }],
      LIMITS.pageMedian,
      (name, bytes, limit) => `${name} weighs ${bytes} with its fonts, compressed; it may weigh ${limit}`,
    ),
    ...over(
      weighed.scripts,
      LIMITS.script,
      (name, bytes, limit) =>
        `the scripts of ${name} weigh ${bytes}, compressed; those of a page may weigh ${limit}`,
    ),
  ];
}

/** What free hosts would refuse: files and bytes over the limits of the whole site. */
export function breaches(weighed: Weighed): readonly string[] {
  const { total, files } = weightsOf(weighed);
  return [
    ...over(
      weighed.files,
      LIMITS.fileLargest,
      (name, bytes, limit) => `${name} has ${bytes}; a file may have ${limit}`,
    ),
    ...over(
      [{ name: 'the site', bytes: total }],
      LIMITS.total,
      (name, bytes, limit) => `${name} has ${bytes}; it may have ${limit}`,
    ),
    ...(files > LIMITS.files
      ? [
          `the site has ${formatNumber('en', files)} files; it may have ${formatNumber('en', LIMITS.files)}. ${REMEDY}`,
        ]
      : []),
  ];
}
