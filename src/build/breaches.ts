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

/** What is over a limit, each thing in a sentence with its name, its size and the limit. */
export function breaches(weighed: Weighed): readonly string[] {
  const { pageMedian, total, files } = weightsOf(weighed);
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
