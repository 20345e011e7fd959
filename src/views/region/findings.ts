import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Link } from '../model.ts';
import type { Place } from './beside.ts';

/** What a check of the region found, as its source puts it. */
export interface FindingLine {
  readonly text: string;
  /** Who found it and when. */
  readonly said: string;
  readonly source: Link;
}

/** Findings on the region, the newest first; a withheld source shows its publisher and date only. */
export function findingsOf({ store, lang, area }: Place): readonly FindingLine[] {
  return store.tables.findings
    .filter((finding) => finding.area === area.area)
    .map((finding) => {
      const body = store.tables.bodies.find((candidate) => candidate.body === finding.body);
      const address = finding.address_status === 'withheld' ? '' : finding.address;
      return {
        date: finding.date,
        text: field(finding, 'text', lang),
        said: [body ? field(body, 'name', lang) : '', formatShortDate(lang, finding.date)]
          .filter((part) => part !== '')
          .join(', '),
        source: { text: finding.publisher, address },
      };
    })
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
