import type { Statistics } from '../../domain/statistics.ts';
import type { Language } from '../../domain/text.ts';
import { pageHref } from '../../i18n/href.ts';
import type { ChanceMethod } from '../../i18n/messages/chance.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Link } from '../model.ts';

type Interval = Statistics['interval'];

const METHODS: Readonly<Record<Exclude<Interval, 'none'>, ChanceMethod>> = {
  wilson: 'wilson',
  rate: 'poisson',
  dobson: 'direct',
};

/** To what the page of methods says of a method. */
export function methodLink(lang: Language, method: ChanceMethod): Link {
  return { text: messagesOf(lang).statistics.methodLink, address: pageHref(lang, `methods/#${method}`) };
}

/** The same by the intervals that are declared: the first there is; where there is none, to the reasons. */
export function chanceLink(lang: Language, intervals: readonly Interval[]): Link {
  const [first] = intervals.filter((interval) => interval !== 'none');
  if (first !== undefined) return methodLink(lang, METHODS[first]);
  return { ...methodLink(lang, 'no-interval'), text: messagesOf(lang).chance.noIntervalLink };
}
