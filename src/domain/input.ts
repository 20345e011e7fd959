import type { Archive } from './archive.ts';
import type { Boundaries } from './boundaries.ts';
import type { Attribute } from './attributes.ts';
import type { Counting } from './counting.ts';
import type { Dataset } from './dataset.ts';
import type { CalendarEntry } from './document.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Releases } from './ledger.ts';
import type { z } from 'zod';
import type { Records } from './records.ts';
import type { ReleaseSchema, SiteSchema, Topic } from './site.ts';
import type { Revision } from './revision.ts';
import type { Story } from './story.ts';
import type { Tables } from './tables.ts';

/** What the data folder says beside its figures: definitions, areas, sources, measures. */
export interface Catalogue {
  readonly site: z.infer<typeof SiteSchema>;
  readonly release: z.infer<typeof ReleaseSchema>;
  readonly topics: readonly Topic[];
  readonly stories: readonly Story[];
  /** In the order of the topics; a computed share or rate follows its parent. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly tables: Tables;
  /** `null` where the operator has supplied none: then no map within borders is drawn. */
  readonly boundaries: Boundaries | null;
  /** What earlier releases have said, and what has been decided since. */
  readonly releases: Releases;
  /** What stays as it was released. */
  readonly archive: Archive;
  readonly calendar: readonly CalendarEntry[];
  readonly revisions: readonly Revision[];
}

/** Everything the data folder says, checked once and typed: the stages after validation never doubt it again. */
export interface Input extends Catalogue {
  readonly datasets: readonly DatasetFigures[];
  readonly records: readonly CountedRecords[];
  /** What `--with` has added to the catalogue: shown only where it has figures. */
  readonly added: Added;
}

/** Ids that stand in the folder of `--with`. */
export interface Added {
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly caveats: ReadonlySet<string>;
}

/** A dataset of records, checked and counted; the records themselves are forgotten. */
export interface CountedRecords {
  readonly records: Records;
  readonly attributes: readonly Attribute[];
  readonly counting: Counting;
}

export interface DatasetFigures {
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
}
