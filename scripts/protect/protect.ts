import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Published } from '../../src/domain/published.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { buildModel } from './build-model.ts';
import { chooseWithheld } from './choose-withheld.ts';
import { isPrimary } from './primary-rule.ts';

function show(figure: Figure, withheld: boolean): PublishedFigure {
  const { period } = figure;
  return {
    indicator: figure.indicator,
    area: figure.area,
    frame: figure.frame,
    period: period.text,
    period_start: period.start,
    period_end: period.end,
    period_kind: period.kind,
    sex: figure.sex,
    age_group: figure.age_group,
    breakdown: figure.breakdown,
    // Nothing that depends on a withheld count may stay beside it.
    value: withheld ? null : figure.value,
    status: withheld ? 'c' : figure.status,
    qualifier: withheld ? '' : figure.qualifier,
    rounded_to: withheld ? null : figure.rounded_to,
    numerator: withheld ? null : figure.numerator,
    denominator: withheld ? null : figure.denominator,
    source: figure.source,
    evidence: figure.evidence,
    caveat: figure.caveats.join(';'),
    data_kind: figure.data_kind,
  };
}

/** The counts of the build as they come from aggregation. */
export interface Unprotected {
  readonly input: { readonly indicators: ReadonlyMap<string, Indicator> };
  readonly territory: Territory;
  readonly figures: readonly Figure[];
}

/**
 * Disclosure control: withholds every small count, and with it whatever would give it away by adding and subtracting
 * published figures. One status (`c`) for all, so that nothing tells the small count from its cover.
 */
export function protect({ input, territory, figures }: Unprotected): Published<readonly PublishedFigure[]> {
  const model = buildModel(figures, input.indicators, territory);
  const withheld = new Set<number>();
  for (const cell of chooseWithheld(model)) withheld.add(model.cells[cell]?.figure ?? -1);
  figures.forEach((figure, i) => {
    const indicator = input.indicators.get(figure.indicator);
    if (indicator && isPrimary(figure, indicator)) withheld.add(i);
  });
  return figures.map((figure, i) => show(figure, withheld.has(i))) as unknown as Published<
    readonly PublishedFigure[]
  >;
}
