/** All that writes numbers, dates, periods and ages in the three languages, in one place to import from. */
export { formatAge } from './age.ts';
export { formatDate, formatShortDate } from './date.ts';
export { formatBytes, formatNumber, formatPercent, formatValue, NBSP } from './number.ts';
export { formatPeriod, formatSpan } from './period.ts';
