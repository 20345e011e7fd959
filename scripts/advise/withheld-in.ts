import type { Figure } from '../../src/domain/figure.ts';
import { buildSystem, type Tables } from '../protect/build-system.ts';
import { chooseWithheld } from '../protect/choose-withheld.ts';
import { isPrimary } from '../protect/primary-rule.ts';
import { requirementsOf } from '../protect/requirements.ts';

/** No part is decided anew: quick, and the same for every design, so that they can be compared. */
const EFFORT = { block: 120, steps: 0 };

/** The figures that would be withheld, found with little effort: somewhat more than a build withholds. */
export function withheldIn(tables: Tables): ReadonlySet<Figure> {
  const built = buildSystem(tables);
  if (!built) throw new Error('tables without earlier releases can always be built');
  const { system, cellOf } = built;
  const { withheld } = chooseWithheld(system, requirementsOf(system, { insider: true }), EFFORT);
  const hidden = tables.figures.filter((figure, i) => {
    const indicator = tables.indicators.get(figure.indicator);
    return (indicator && isPrimary(figure, indicator)) === true || withheld[cellOf[i] ?? -1] === 1;
  });
  return new Set(hidden);
}
