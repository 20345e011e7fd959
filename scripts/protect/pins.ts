import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Decision } from '../../src/domain/ledger.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { rowKey } from '../../src/domain/row.ts';
import { decisionNeeded } from './past-problems.ts';
import { isClosed, saidOf, type Past, type Said } from './past.ts';
import { isPrimary } from './primary-rule.ts';
import { STATE } from './system.ts';

/** What earlier releases and decisions fix about a figure. */
export interface Pin {
  /** A `STATE` of its cell. */
  readonly state: number;
  /** It is out: readers know it, and nothing protects it any more. */
  readonly known: boolean;
  /** Whether its value stands in its row. */
  readonly shown: boolean;
}

/** Pins by `keyOf` the figure. */
export type Pins = ReadonlyMap<string, Pin>;

/** A figure that was published and is too small today: for the report. */
export interface Kept {
  readonly key: string;
  /** The release that published it first. */
  readonly published_in: string;
  readonly decision: Decision['decision'];
}

/** All that is fixed. */
export interface Bound {
  readonly pins: Pins;
  readonly kept: readonly Kept[];
  /** Keys of figures for which a decision was needed. */
  readonly decided: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Key of a figure in ledgers and decisions. */
export function keyOf(figure: Figure): string {
  return rowKey(figure.indicator, { ...figure, period: figure.period.text });
}

/** Too few people stand behind the figure for it to be published. */
function isSmall(figure: Figure, indicator: Indicator): boolean {
  const { threshold } = indicator.disclosure;
  const few = figure.contributors !== null && figure.contributors < threshold;
  return isPrimary(figure, indicator) || (few && threshold > 0 && figure.value !== null);
}

function isExact(figure: Figure): boolean {
  return figure.qualifier === '' && (figure.rounded_to ?? 1) <= 1;
}

const PUBLISHED: Pin = { state: STATE.published, known: true, shown: true };
/** Published once, withheld since: known all the same. */
const OUT: Pin = { state: STATE.published, known: true, shown: false };
const WITHHELD: Pin = { state: STATE.withheld, known: false, shown: false };

/** A person decides; `otherwise`: what holds as long as nobody has, `null` where somebody must. */
interface Choices {
  readonly publish: Pin;
  readonly withhold: Pin;
  readonly otherwise: Pin | null;
}

/** What a rule says: nothing (`null`), a pin, or that a person decides between two. */
type Rule = Pin | Choices | null;

interface Case {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly said: readonly Said[];
}

function wasWithheld({ figure }: Case, said: readonly Said[]): boolean {
  return said.some(({ entry, date }) => entry.status === 'c' && isClosed(figure.period, date));
}

/** A change of so few in a period that was over counts people, as a figure does. */
function isSmallChange({ figure, indicator }: Case, last: Said): boolean {
  const change = Math.abs((figure.value ?? 0) - (last.entry.value ?? 0));
  return (
    indicator.measure === 'count' &&
    isExact(figure) &&
    last.entry.qualifier === '' &&
    change < indicator.disclosure.threshold &&
    isClosed(figure.period, last.date)
  );
}

function ruleFor(one: Case): Rule {
  const { figure, indicator, said } = one;
  const last = said.findLast(({ entry }) => entry.status === '');
  if (!last) return wasWithheld(one, said) ? WITHHELD : null;
  const withheldSince = wasWithheld(one, said.slice(said.indexOf(last) + 1));
  const same = last.entry.value === figure.value && isExact(figure) === (last.entry.qualifier === '');
  if (isSmall(figure, indicator)) {
    return { publish: PUBLISHED, withhold: same ? OUT : WITHHELD, otherwise: null };
  }
  if (same) return withheldSince ? OUT : PUBLISHED;
  if (withheldSince) return WITHHELD;
  return isSmallChange(one, last) ? { publish: PUBLISHED, withhold: WITHHELD, otherwise: WITHHELD } : null;
}

/** The last decision for each key: it holds for later releases too. */
export function decisionsOf({ decisions }: Past): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decision.key, decision]));
}

class Binder {
  readonly pins = new Map<string, Pin>();
  readonly kept: Kept[] = [];
  readonly decided = new Set<string>();
  readonly problems: Problem[] = [];
  readonly #past: Past;
  readonly #decisions: ReadonlyMap<string, Decision>;

  constructor(past: Past) {
    this.#past = past;
    this.#decisions = decisionsOf(past);
  }

  bind(key: string, one: Case): void {
    const rule = ruleFor(one);
    if (rule === null) return;
    if ('state' in rule) this.pins.set(key, rule);
    else this.#decide(key, rule, one.said);
  }

  #decide(key: string, rule: Choices, said: readonly Said[]): void {
    this.decided.add(key);
    const decision = this.#decisions.get(key)?.decision;
    const pin = decision ? rule[decision] : rule.otherwise;
    if (pin) this.pins.set(key, pin);
    else this.problems.push(decisionNeeded(this.#past, key));
    const first = said.find(({ entry }) => entry.status === '');
    if (decision && first && rule.otherwise === null)
      this.kept.push({ key, published_in: first.release, decision });
  }
}

/**
 * What earlier releases fix about the figures: withheld in a period that was over stays withheld; published stays
 * published, and small changes are withheld. Where a published figure has become too small a person must decide.
 */
export function bindFigures(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  past: Past,
): Bound {
  const said = saidOf(past.ledgers);
  const binder = new Binder(past);
  for (const figure of figures) {
    const key = keyOf(figure);
    const indicator = indicators.get(figure.indicator);
    const before = said.get(key);
    if (indicator && before && figure.value !== null) binder.bind(key, { figure, indicator, said: before });
  }
  const { pins, kept, decided, problems } = binder;
  return { pins, kept, decided, problems };
}
