import type { TableRecord } from '../../domain/tables.ts';
import { field } from '../../i18n/field.ts';
import { dataHref, pageHref, reachableHref } from '../../i18n/href.ts';
import { areaOf } from '../store.ts';
import type { Subject } from './subject.ts';

/** Media types of the formats that search engines of datasets are told of. */
const TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
} as const;

function distributions({ store, document }: Subject): readonly object[] {
  return Object.entries(TYPES).flatMap(([extension, encodingFormat]) => {
    const path = `latest/indicators/${document.id}.${extension}`;
    const isThere = store.index.files.some((file) => file.path === path);
    return isThere
      ? [{ '@type': 'DataDownload', encodingFormat, contentUrl: reachableHref(dataHref(path)) }]
      : [];
  });
}

/** A source as it may be told: one that is withheld has neither title nor address. */
function basedOn({ lang }: Subject, source: TableRecord<'sources'>): object {
  const isShown = source.address_status !== 'withheld';
  return {
    '@type': 'CreativeWork',
    ...(isShown && source.title !== '' ? { name: source.title } : {}),
    ...(isShown && source.address.startsWith('http') ? { url: source.address } : {}),
    publisher: { '@type': 'Organization', name: field(source, 'publisher', lang) },
    ...(source.date === '' ? {} : { datePublished: source.date }),
  };
}

/** First and last day that the rows are about: `2013-01-01/2023-12-31`. */
function coverage({ document: { rows } }: Subject): string {
  const starts = rows.map(({ period_start }) => period_start).sort();
  const ends = rows.map(({ period_end }) => period_end).sort();
  return `${starts[0] ?? ''}/${ends.at(-1) ?? ''}`;
}

/**
 * The indicator as search engines of datasets read it (schema.org `Dataset`). Made-up figures are not offered to them.
 */
export function datasetOf(subject: Subject): object | undefined {
  const { store, lang, document } = subject;
  if (store.edition.isSynthetic) return undefined;
  const { site, release, indicators } = store.index;
  const [name, description] = [document.name[lang], document.definition[lang]];
  const sources = document.sources.flatMap((id) => store.sources.get(id) ?? []);
  const publisher = { '@type': 'Organization', name: site.publisher[lang] };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name,
    description: `${name}. ${description} ${document.rise[lang]}`.trim(),
    url: reachableHref(pageHref(lang, `indicators/${document.id}/`)),
    inLanguage: lang,
    license: site.data_licence_url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    version: release.id,
    dateModified: indicators.find(({ id }) => id === document.id)?.updated ?? release.date,
    temporalCoverage: coverage(subject),
    spatialCoverage: { '@type': 'Place', name: field(areaOf(store, 'KZ'), 'name', lang) },
    variableMeasured: { '@type': 'PropertyValue', name, unitText: document.unit_names[lang] },
    ...(document.method ? { measurementTechnique: document.method[lang] } : {}),
    distribution: distributions(subject),
    isBasedOn: sources.map((source) => basedOn(subject, source)),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: site.name[lang],
      url: reachableHref(pageHref(lang, 'data/')),
    },
  };
}
