import type { TextSection } from './text-section.ts';

/** Statistical methods that the page of methods explains; the ids are anchors and do not change. */
export const CHANCE_METHODS = [
  'wilson',
  'poisson',
  'comparison',
  'ranks',
  'funnel',
  'direct',
  'indirect',
  'difference',
  'trend',
  'progress',
  'few-events',
  'no-interval',
] as const;
export type ChanceMethod = (typeof CHANCE_METHODS)[number];

/** A method in words: what it does, what stands before each of its formulas, and where it ends. */
export interface MethodText {
  readonly heading: string;
  readonly text: readonly string[];
  /** One sentence before each formula. */
  readonly formulas: readonly string[];
  /** What the letters of the formulas mean. */
  readonly where: readonly string[];
  readonly limits: readonly string[];
}

/** Texts on chance, and on how it is worked out. */
export interface ChanceMessages {
  /** Name of the list of these sections, for screen readers. */
  readonly contents: string;
  readonly intro: TextSection;
  readonly methods: Readonly<Record<ChanceMethod, MethodText>>;
  readonly labels: Readonly<
    Record<'where' | 'example' | 'invented' | 'limits' | 'reference' | 'basis', string>
  >;
  /** In place of a reference, where the rule is the project's own. */
  readonly own: Readonly<Record<'few-events' | 'no-interval', string>>;
  /** From an indicator without intervals to the reason. */
  readonly noIntervalLink: string;
}
