import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Published } from '../../src/domain/published.ts';
import { rowKey, type PublishedFigure } from '../../src/domain/row.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { buildSystem, type FigureSystem } from './build-system.ts';
import { countFamilies } from './count-families.ts';
import { cannotComplete } from './past-problems.ts';
import type { Past } from './past.ts';
import { bindFigures, keyOf, type Bound, type Kept } from './pins.ts';
import { isPrimary } from './primary-rule.ts';
import { prove, type Proof } from './prove.ts';

export type { Proof } from './prove.ts';

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

/** The figures as they may be published, and apart from them the proof, which may not. */
export interface Protected {
  /** None where there are problems. */
  readonly figures: Published<readonly PublishedFigure[]>;
  /** `null` where the mask was given: then nothing has been decided, and nothing proved. */
  readonly proof: Proof | null;
  /** Groups of tables linked by sums: counted when it is asked for, which takes its time. */
  readonly families: () => number;
  /** What a person has to decide, or to mend. */
  readonly problems: readonly Problem[];
  /** Figures that were published and are too small today, with what was decided: for the operator. */
  readonly kept: readonly Kept[];
}

/** What has been decided before. */
export interface Decided {
  /** What earlier releases bind. */
  readonly past?: Past | undefined;
  /** Which figures are withheld, all of them, by key: to make the same tables again. */
  readonly mask?: ReadonlyMap<string, boolean> | undefined;
  /** Called when the system stands and nothing is solved yet: a moment to give memory back. */
  readonly pause?: () => void;
}

const UNBOUND: Bound = { pins: new Map(), kept: [], decided: new Set(), problems: [] };
const NO_PAST: Past = { ledgers: [], decisions: [], decisionsPath: '', release: '' };

function publishable(figures: readonly PublishedFigure[]): Published<readonly PublishedFigure[]> {
  return figures as unknown as Published<readonly PublishedFigure[]>;
}

function showUnder(mask: ReadonlyMap<string, boolean>, figure: Figure): PublishedFigure {
  const shown = show(figure, true);
  const withheld = mask.get(rowKey(figure.indicator, shown));
  if (withheld === undefined) throw new Error('the mask does not say whether every figure is withheld');
  return withheld ? shown : show(figure, false);
}

function familiesIn(tables: FigureSystem | null): number {
  return tables ? countFamilies(tables.system) : 0;
}

function failed(problems: readonly Problem[], kept: readonly Kept[]): Protected {
  return { figures: publishable([]), proof: null, families: () => 0, problems, kept };
}

/**
 * Disclosure control: withholds every small count, and with it whatever would give it away by adding and subtracting
 * published figures, those of earlier releases included. One status (`c`) for all, so that nothing tells the small
 * count from its cover. Throws when a requirement is left without a checked world although no release binds; where one
 * does, a person has to decide, and it is a problem.
 */
export function protect(
  { input: { indicators }, territory, figures, families: records }: Unprotected,
  { past = NO_PAST, mask, pause }: Decided = {},
): Protected {
  const own = { figures, families: records, indicators, territory };
  if (mask) {
    const rows = figures.map((figure) => showUnder(mask, figure));
    return {
      figures: publishable(rows),
      proof: null,
      families: () => familiesIn(buildSystem(own)),
      problems: [],
      kept: [],
    };
  }
  const { pins, kept, decided, problems } =
    past.ledgers.length > 0 ? bindFigures(figures, indicators, past) : UNBOUND;
  if (problems.length > 0) return failed(problems, kept);
  const tables = buildSystem(own, { pins, ledgers: past.ledgers });
  if (!tables) return failed([cannotComplete(past)], kept);
  pause?.();
  const proved = prove(tables, past, decided);
  if (proved.problems.length > 0) return failed(proved.problems, kept);
  const { withheld } = proved.proof.choice;
  const rows = figures.map((figure, i) => {
    const indicator = indicators.get(figure.indicator);
    const small = indicator !== undefined && isPrimary(figure, indicator);
    const shown = pins.size === 0 ? undefined : pins.get(keyOf(figure))?.shown;
    return show(figure, shown === undefined ? small || withheld[tables.cellOf[i] ?? -1] === 1 : !shown);
  });
  // Which tables hang together must not depend on what was published when.
  const families = (): number => familiesIn(past.ledgers.length > 0 ? buildSystem(own) : tables);
  return { figures: publishable(rows), proof: proved.proof, families, problems: [], kept };
}
