import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Published } from '../../src/domain/published.ts';
import { rowKey, type PublishedFigure } from '../../src/domain/row.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { buildSystem, type FigureSystem, type Pins } from './build-system.ts';
import { unproved } from './check-worlds.ts';
import { chooseWithheld, effortFor, type Choice } from './choose-withheld.ts';
import { countFamilies } from './count-families.ts';
import { isPrimary } from './primary-rule.ts';
import { requirementsOf } from './requirements.ts';

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
  readonly families: readonly Family[];
}

/** What stays in memory: the true counts, and the worlds that prove that they cannot be told. */
export interface Proof {
  readonly tables: FigureSystem;
  readonly choice: Choice;
}

/** The figures as they may be published, and apart from them the proof, which may not. */
export interface Protected {
  readonly figures: Published<readonly PublishedFigure[]>;
  /** `null` where the mask was given: then nothing has been decided, and nothing proved. */
  readonly proof: Proof | null;
  /** Groups of tables linked by sums: counted when it is asked for, which takes its time. */
  readonly families: () => number;
}

/** What has been decided before. */
export interface Decided {
  /** What earlier releases bind. */
  readonly pins?: Pins;
  /** Which figures are withheld, all of them, by key: to make the same tables again. */
  readonly mask?: ReadonlyMap<string, boolean> | undefined;
}

function publishable(figures: readonly PublishedFigure[]): Published<readonly PublishedFigure[]> {
  return figures as unknown as Published<readonly PublishedFigure[]>;
}

function showUnder(mask: ReadonlyMap<string, boolean>, figure: Figure): PublishedFigure {
  const shown = show(figure, true);
  const withheld = mask.get(rowKey(figure.indicator, shown));
  if (withheld === undefined) throw new Error('the mask does not say whether every figure is withheld');
  return withheld ? shown : show(figure, false);
}

/**
 * Disclosure control: withholds every small count, and with it whatever would give it away by adding and subtracting
 * published figures. One status (`c`) for all, so that nothing tells the small count from its cover. Throws when a
 * requirement is left without a checked world.
 */
export function protect(
  { input: { indicators }, territory, figures, families }: Unprotected,
  { pins, mask }: Decided = {},
): Protected {
  const build = (): FigureSystem => buildSystem({ figures, families, indicators, territory }, pins);
  if (mask) {
    const shown = figures.map((figure) => showUnder(mask, figure));
    return { figures: publishable(shown), proof: null, families: () => countFamilies(build().system) };
  }
  const tables = build();
  const { system, cellOf } = tables;
  const requirements = requirementsOf(system, { insider: true });
  const choice = chooseWithheld(system, requirements, effortFor(system));
  const left = unproved(system, choice.withheld, choice.proofs);
  if (left.length > 0) throw new Error(`disclosure check failed for ${String(left.length)} requirements`);
  const rows = figures.map((figure, i) => {
    const indicator = indicators.get(figure.indicator);
    const small = indicator !== undefined && isPrimary(figure, indicator);
    return show(figure, small || choice.withheld[cellOf[i] ?? -1] === 1);
  });
  return { figures: publishable(rows), proof: { tables, choice }, families: () => countFamilies(system) };
}
