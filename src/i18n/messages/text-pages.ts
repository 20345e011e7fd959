import type { WeightName } from '../../domain/limits.ts';

/** Sections of the page of methods; the ids are anchors and do not change. */
export const METHODS_SECTIONS = [
  'sources',
  'pipeline',
  'areas',
  'periods',
  'measures',
  'empty',
  'disclosure',
  'not-yet',
  'direction',
  'self-reported',
  'recorded',
  'painful',
  'orders',
  'judging',
  'rounding',
  'languages',
  'limits',
  'reproducibility',
] as const;
export type MethodsSection = (typeof METHODS_SECTIONS)[number];

/** Sections of the page about the project. */
export const ABOUT_SECTIONS = [
  'what',
  'origin',
  'publisher',
  'independence',
  'licence',
  'privacy',
  'accessibility',
  'weight',
  'corrections',
  'help',
  'typeface',
] as const;
export type AboutSection = (typeof ABOUT_SECTIONS)[number];

/** Dates and names that the texts speak of; all come from the data. */
export interface TextFacts {
  /** Day up to which sources were read, in words. */
  readonly readTo: string;
  /** What is released and what is being prepared, as a sentence. */
  readonly state: string;
  readonly publisher: string;
  /** How to reach the publisher; empty = not stated. */
  readonly contact: string;
  readonly licence: string;
  /** «This is not a site of any state body.» */
  readonly disclaimer: string;
}

/** A paragraph; where it speaks of dates or names, they are put in from the data. */
export type Paragraph = string | ((facts: TextFacts) => string);

/** A stretch of text under a heading. */
export interface FactSection {
  readonly heading: string;
  readonly text: readonly Paragraph[];
  readonly list?: readonly string[];
  /** The list is a sequence of steps. */
  readonly isOrdered?: boolean;
}

/** Texts of the page of methods. */
export interface MethodsMessages {
  readonly title: string;
  readonly lead: string;
  /** Name of the list of sections for screen readers. */
  readonly contents: string;
  readonly sections: Readonly<Record<MethodsSection, FactSection>>;
  /** Links after sections. */
  readonly links: Readonly<
    Record<'files' | 'columns' | 'gaps' | 'measures' | 'sources' | 'disclosure', string>
  >;
}

/** Texts of the page about the project. */
export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly sections: Readonly<Record<AboutSection, FactSection>>;
  readonly links: Readonly<Record<'methods' | 'data' | 'measures' | 'fontLicence' | 'licence', string>>;
  /** Words of the table of what the site weighs. */
  readonly weights: {
    readonly caption: string;
    readonly columns: readonly [what: string, measured: string, limit: string];
    readonly names: Readonly<Record<WeightName, string>>;
  };
}
