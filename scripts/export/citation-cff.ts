import { stringify } from 'yaml';
import { citationNotes, citationText } from '../../src/i18n/citation.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { citationOf } from './citation.ts';
import { licenceId } from './licence-id.ts';
import type { Shelf, Subject } from './shelf.ts';
import { usedSources, type Source } from './used-sources.ts';
import { webAddress } from './web-address.ts';

const MESSAGE =
  'If you use these data, please cite them as below, and cite the source of each figure, which stands beside it.';

function referenceOf({ title, publisher, address }: Source): object {
  return {
    type: 'data',
    title,
    authors: [{ name: publisher.en }],
    ...(webAddress(address) ? { url: webAddress(address) } : {}),
  };
}

/** `CITATION.cff` (1.2.0) of the data of a subject. The format knows one language; the abstract has all three. */
export function citationCff(shelf: Shelf, subject: Subject): string {
  const citation = citationOf(shelf, subject);
  const { site } = shelf.index;
  const spdx = licenceId(site.data_licence_url);
  const isWhole = subject.kind === 'all' && !shelf.synthetic;
  const references = usedSources(shelf, subject.table).filter(({ title }) => title !== '');
  const notes = citationNotes('en', citation);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: notes === '' ? MESSAGE : `${MESSAGE} ${notes}`,
      title: isWhole ? `${citation.name.en}: ${citation.title.en}` : citation.title.en,
      type: 'dataset',
      authors: [{ name: citation.publisher.en }],
      version: citation.release,
      'date-released': citation.date,
      ...(spdx === '' ? { 'license-url': site.data_licence_url } : { license: spdx }),
      ...(citation.hasHost ? { url: citation.address.en } : {}),
      abstract: LANGUAGES.map((lang) => citationText(lang, citation)).join('\n'),
      ...(references.length === 0 ? {} : { references: references.map(referenceOf) }),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}
