import { alternativeText } from './alternative-text.ts';
import { archive } from './archive.ts';
import { axis } from './axis.ts';
import { barWidth } from './bar-width.ts';
import { comment } from './comment.ts';
import { droppedRow } from './dropped-row.ts';
import { embed } from './embed.ts';
import type { Leak } from './leak.ts';
import { percentRounding } from './percent-rounding.ts';
import { rate } from './rate.ts';
import { revisedTotal } from './revised-total.ts';
import { searchIndex } from './search-index.ts';
import { sortOrder } from './sort-order.ts';
import { sourceMap } from './source-map.ts';
import { tileClass } from './tile-class.ts';
import { yearToDate } from './year-to-date.ts';

/** The mistakes that an attack on the built site must find, each made in a copy of it. */
export const LEAKS: readonly Leak[] = [
  barWidth,
  sortOrder,
  axis,
  tileClass,
  droppedRow,
  rate,
  percentRounding,
  sourceMap,
  comment,
  searchIndex,
  archive,
  alternativeText,
  revisedTotal,
  yearToDate,
  embed,
];
