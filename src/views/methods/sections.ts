import { FEW_EVENTS, NO_INTERVAL_REASONS } from '../../domain/statistics.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { Language } from '../../domain/text.ts';
import { CHANCE_METHODS, type ChanceMethod } from '../../i18n/messages/chance.ts';
import { messagesOf } from '../../i18n/messages.ts';
import * as invented from '../../i18n/sentences/invented-examples.ts';
import { fewEvents, indicatorCount, usedBy } from '../../i18n/sentences/method-examples.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import type { Store } from '../store.ts';
import type { FormulaName, MethodView, TextSectionView } from '../text-model.ts';
import {
  comparisonExample,
  funnelExample,
  progressExample,
  ranksExample,
  rateExample,
  shareExample,
} from './examples.ts';
import { DIRECT, INDIRECT, LONE, RATES, RISING, SHARES, TREND_SIZE } from './invented.ts';
import { REFERENCES } from './references.ts';

/** The formulas of a method, each after the sentence in the same place of its texts. */
const FORMULAS: Readonly<Record<ChanceMethod, readonly FormulaName[]>> = {
  wilson: ['wilson'],
  poisson: ['rate', 'poisson-exact', 'poisson-byar'],
  comparison: ['joint-level'],
  ranks: ['joint-limits', 'rank-range'],
  funnel: ['funnel-share', 'funnel-rate'],
  direct: ['direct-rate', 'direct-limits'],
  indirect: ['expected', 'ratio-limits'],
  difference: ['difference-shares', 'ratio-rates'],
  trend: ['trend'],
  progress: ['path', 'posts'],
  'few-events': ['relative-error'],
  'no-interval': [],
};

function fewExample({ indicators }: Store, lang: Language): readonly Sentence[] {
  const declared = [...indicators.values()].flatMap(({ statistics, rows }) =>
    statistics?.few_events === undefined ? [] : [{ below: statistics.few_events, rows }],
  );
  return [...Map.groupBy(declared, ({ below }) => below).entries()].map(([below, alike]) => {
    const rows = alike.flatMap((one) => one.rows);
    const marked = rows.filter(({ caveat }) => caveat.split(';').includes(FEW_EVENTS));
    return [fewEvents(lang, { below, indicators: alike.length, values: marked.length })];
  });
}

const EXAMPLES: Readonly<
  Partial<Record<ChanceMethod, (store: Store, lang: Language) => readonly Sentence[]>>
> = {
  wilson: shareExample,
  poisson: rateExample,
  comparison: comparisonExample,
  ranks: ranksExample,
  funnel: funnelExample,
  progress: progressExample,
  'few-events': fewExample,
};

const INVENTED: Readonly<Partial<Record<ChanceMethod, (lang: Language) => readonly string[]>>> = {
  direct: (lang) => [invented.direct(lang, DIRECT)],
  indirect: (lang) => [invented.indirect(lang, INDIRECT)],
  difference: (lang) => [invented.shares(lang, SHARES), invented.rates(lang, RATES)],
  trend: (lang) => [invented.trends(lang, TREND_SIZE, RISING, LONE)],
};

const USES: Readonly<Partial<Record<ChanceMethod, (document: IndicatorDocument) => boolean>>> = {
  direct: ({ computed }) => computed?.standard?.method === 'direct',
  indirect: ({ computed }) => computed?.standard?.method === 'indirect',
  trend: ({ statistics }) => statistics?.trend === true,
};

function examplesOf(store: Store, lang: Language, method: ChanceMethod): MethodView['examples'] {
  const { example, invented: madeUp } = messagesOf(lang).chance.labels;
  const real = EXAMPLES[method]?.(store, lang) ?? [];
  const made = INVENTED[method]?.(lang) ?? [];
  return [
    ...real.map((of) => ({ label: example, of })),
    ...made.map((text) => ({ label: madeUp, of: [text] })),
  ];
}

/** Full counts are told by their number: they are many, and it shows that they are counts. */
const NUMBERED = 'complete-count';

/** Indicators without an interval under the reason that each declares. */
function reasonsOf({ indicators }: Store, lang: Language): MethodView['reasons'] {
  const { noInterval } = messagesOf(lang).statistics;
  return NO_INTERVAL_REASONS.flatMap((reason) => {
    const names = [...indicators.values()]
      .filter(({ statistics }) => statistics?.reason === reason)
      .map(({ short_name }) => short_name[lang]);
    if (names.length === 0) return [];
    const which = reason === NUMBERED ? indicatorCount(lang, names.length) : `${names.join(' · ')}.`;
    return [{ text: noInterval[reason], which }];
  });
}

function referenceOf(lang: Language, method: ChanceMethod): MethodView['reference'] {
  const { labels, own } = messagesOf(lang).chance;
  if (method === 'few-events' || method === 'no-interval')
    return { label: labels.basis, list: [own[method]] };
  return { label: labels.reference, lang: 'en', list: REFERENCES[method] };
}

function methodSection(store: Store, lang: Language, id: ChanceMethod): TextSectionView {
  const { methods, labels } = messagesOf(lang).chance;
  const { heading, text, formulas, where, limits } = methods[id];
  const uses = USES[id];
  const used = uses ? [usedBy(lang, [...store.indicators.values()].filter(uses).length)] : [];
  return {
    id,
    heading,
    text: [...text, ...used],
    list: [],
    isOrdered: false,
    links: [],
    method: {
      formulas: FORMULAS[id].map((name, i) => ({ name, words: formulas[i] ?? '' })),
      where: where.length === 0 ? '' : `${labels.where} ${where.join('; ')}.`,
      examples: examplesOf(store, lang, id),
      reasons: id === 'no-interval' ? reasonsOf(store, lang) : [],
      limits: { label: labels.limits, list: limits },
      reference: referenceOf(lang, id),
    },
  };
}

/** What chance does to figures, and each method by which it is worked out. */
export function chanceSections(store: Store, lang: Language): readonly TextSectionView[] {
  const { contents, intro } = messagesOf(lang).chance;
  return [
    { id: 'chance', ...intro, list: [], isOrdered: false, links: [], opens: contents },
    ...CHANCE_METHODS.map((method) => methodSection(store, lang, method)),
  ];
}
