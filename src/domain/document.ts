import type { Indicator } from './indicator.ts';
import type { PublishedRow } from './row.ts';
import type { FunnelLine, Progress, Trend } from './statistics.ts';
import type { TableRecord } from './tables.ts';
import type { Story } from './story.ts';
import type { Text } from './text.ts';

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
  }[];
  readonly files: readonly PublishedFile[];
}

/** `/data/v1/examples/index.json`: the indicators with made-up figures. */
export type ExamplesDocument = Pick<IndexDocument, 'release' | 'topics' | 'indicators'>;
