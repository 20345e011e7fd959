import type { Cited } from '../../src/i18n/citation.ts';
import { addressesOf } from './page-paths.ts';
import type { Shelf, Subject } from './shelf.ts';
import { siteKey } from './site-key.ts';
import { titleOf } from './subject-title.ts';
import { usedSources } from './used-sources.ts';

/** A citation with its key, as reference managers need it. */
export interface Citation extends Cited {
  /** `qorgan-offenders-2026-11`, to which each language adds its own. */
  readonly key: string;
  /** Whether `address` has a host. */
  readonly hasHost: boolean;
}

/** How to cite the figures of a subject. Where one source stands behind them all, it is named too. */
export function citationOf(shelf: Shelf, subject: Subject): Citation {
  const { site, release } = shelf.index;
  const [source, ...others] = usedSources(shelf, subject.table);
  return {
    key: `${siteKey(site)}-${subject.id.toLowerCase()}-${release.id}`,
    publisher: site.publisher,
    name: site.name,
    title: titleOf(shelf, subject),
    release: release.id,
    date: release.date,
    licence: site.data_licence,
    source: source && others.length === 0 ? source : null,
    synthetic: shelf.synthetic,
    address: addressesOf(shelf, subject),
    hasHost: shelf.site !== '',
  };
}
