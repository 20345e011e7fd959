import type { ReleaseEntry } from './history.ts';
import type { Indicator } from './indicator.ts';
import type { PublishedRow } from './row.ts';
import type { Revision } from './revision.ts';
import type { FunnelLine, Progress, Trend } from './statistics.ts';
import type { TableRecord } from './tables.ts';
import type { Story } from './story.ts';
import type { Language, Text } from './text.ts';

/** A published file as listed in `index.json`: path below `/data/v1/`, bytes and SHA-256. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `/data/v1/latest/indicators/<id>.json`: all that a page says about an indicator, and its rows as in the CSV. */
export interface IndicatorDocument extends Indicator {
  readonly topic: string;
  /** Computed shares and rates that stand on this indicator's page. */
  readonly children: readonly string[];
  readonly unit_names: Text & { readonly kind: 'number' | 'percent'; readonly decimals: number };
  readonly caveat_texts: readonly { readonly id: string; readonly heading: Text; readonly text: Text }[];
  readonly targets: readonly TableRecord<'targets'>[];
  readonly trends: readonly Trend[];
  readonly progress: readonly Progress[];
  readonly funnel: readonly FunnelLine[];
  readonly gaps: readonly string[];
  readonly sources: readonly string[];
  readonly areas: readonly string[];
  readonly rows: readonly PublishedRow[];
}

/** `/data/v1/index.json`: the way into everything that is published. */
export interface IndexDocument {
  readonly site: {
    readonly name: Text;
    readonly tagline: Text;
    readonly publisher: Text;
    readonly contact: string;
    readonly data_licence: string;
    readonly data_licence_url: string;
    readonly disclaimer: Text;
  };
  readonly release: { readonly id: string; readonly date: string; readonly read_to: string };
  readonly topics: readonly {
    readonly id: string;
    readonly name: Text;
    readonly indicators: readonly string[];
  }[];
  readonly stories: readonly Story[];
  readonly indicators: readonly {
    readonly id: string;
    readonly topic: string;
    readonly name: Text;
    readonly computed: boolean;
    readonly parent: string;
    readonly csv: string;
    readonly json: string;
    readonly rows: number;
    readonly latest_period: string;
    /** Date of the newest release in which one of its figures changed, once all formats are there. */
    readonly updated?: string;
  }[];
  /** Releases that stay, the oldest first. */
  readonly releases: readonly ReleaseEntry[];
  readonly datasets: readonly DatasetEntry[];
  /** Dates that the publisher or a source has stated, the earliest first. */
  readonly calendar: readonly CalendarEntry[];
  /** Why figures are not what they were, where somebody has said so. */
  readonly revisions: readonly Revision[];
  readonly files: readonly PublishedFile[];
}

/** Where something is found in other forms: paths of its files below `/data/v1/`, and its pages below the root of the site. */
export interface Shelved {
  /** Format (`csv`, `json`, `xlsx`, `parquet`, `zip`, …) → path. */
  readonly files: Readonly<Record<string, string>>;
  /** Empty where it has no page of its own. */
  readonly pages: Readonly<Record<Language, string>>;
}

/** A region, or another territory that has figures. */
export interface RegionEntry extends Shelved {
  /** `KZ-31`, or the number of a district. */
  readonly id: string;
  readonly name: Text;
  readonly rows: number;
}

/** What an index says of an edition once all formats are there. */
export interface ShelfEdition {
  readonly topics: readonly (IndexDocument['topics'][number] & Shelved)[];
  readonly indicators: readonly (IndexDocument['indicators'][number] &
    Shelved & {
      /** Date of the newest release in which one of its figures changed. */
      readonly updated: string;
      /** As stated by the publisher or a source, else `not-stated`. */
      readonly next_update: string;
    })[];
  readonly regions: readonly RegionEntry[];
  /** Everything at once. */
  readonly all: { readonly files: Shelved['files'] };
}

/** `/data/v1/index.json` as visitors find it, with all formats. */
export interface ShelfIndex extends Omit<IndexDocument, keyof ShelfEdition>, ShelfEdition {
  /** Pages that are neither of an indicator nor of a region. */
  readonly pages: readonly Text[];
  readonly citation: Text;
}

/** A dataset that figures come from: what may be told of it. */
export interface DatasetEntry {
  readonly id: string;
  readonly kind: 'figures' | 'records';
  readonly origin: 'published' | 'operator' | 'synthetic';
  readonly title: Text;
  /** Which indicators it has figures of, and from which sources. */
  readonly indicators: readonly { readonly indicator: string; readonly sources: readonly string[] }[];
}

/** A date on which something is to be published, as stated by `source`, or by the publisher of this site. */
export interface CalendarEntry {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: no more than was stated. */
  readonly date: string;
  readonly kind: 'release' | 'source';
  /** Indicators that it is about; none = all. */
  readonly indicators: readonly string[];
  readonly text: Text;
  /** Id of the source that states the date; empty for `release`. */
  readonly source: string;
}

/** `/data/v1/examples/index.json`: the indicators with made-up figures. */
export type ExamplesDocument = Pick<IndexDocument, 'release' | 'topics' | 'indicators' | 'datasets'>;
