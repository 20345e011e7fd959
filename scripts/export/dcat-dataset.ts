import type { IndicatorDocument, PublishedFile } from '../../src/domain/document.ts';
import type { Text } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';
import { inLanguages, iri, nested, plain, typed, type GraphNode, type Term } from './graph.ts';
import { addressesOf } from './page-paths.ts';
import { valuesOf } from './records-of.ts';
import type { Shelf, Subject } from './shelf.ts';
import { titleOf } from './subject-title.ts';
import { issuedOn, updatedOn } from './update-dates.ts';
import { usedSources } from './used-sources.ts';
import { webAddress } from './web-address.ts';

/** Formats that are distributions of the figures, in the order in which they are offered. */
const MEDIA_TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['json', 'application/json'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['zip', 'application/zip'],
];
const LANGUAGE = 'http://id.loc.gov/vocabulary/iso639-1/';

const date = (text: string): Term => typed(text, 'xsd:date');

/** Address of a subject within the catalogue: that of its files without extension, so that it never moves. */
export function datasetIri({ folder }: Shelf, { path }: Subject): string {
  return `${path.slice(folder.length)}#dataset`;
}

interface Distribution {
  readonly file: PublishedFile;
  readonly extension: string;
  readonly mediaType: string;
}

function distributionsOf(shelf: Shelf, { path }: Subject): Distribution[] {
  const known = new Map(shelf.files.map((file) => [file.path, file]));
  return MEDIA_TYPES.flatMap(([extension, mediaType]) => {
    const file = known.get(`${path}.${extension}`);
    return file ? [{ file, extension, mediaType }] : [];
  });
}

function distributionNode(shelf: Shelf, { file, extension, mediaType }: Distribution): GraphNode {
  const address = file.path.slice(shelf.folder.length);
  const checksum = nested(
    ['spdx:Checksum'],
    [
      ['spdx:algorithm', [iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')]],
      ['spdx:checksumValue', [typed(file.sha256, 'xsd:hexBinary')]],
    ],
  );
  return {
    iri: `${address}#distribution`,
    types: ['dcat:Distribution'],
    properties: [
      ['dct:title', [plain(extension.toUpperCase())]],
      ['dcat:accessURL', [iri(address)]],
      ['dcat:downloadURL', [iri(address)]],
      ['dcat:mediaType', [iri(`https://www.iana.org/assignments/media-types/${mediaType}`)]],
      ['dcat:byteSize', [typed(String(file.bytes), 'xsd:nonNegativeInteger')]],
      ['spdx:checksum', [checksum]],
      ['dct:license', [iri(shelf.index.site.data_licence_url)]],
    ],
  };
}

/** What it is about: of an indicator its definition, of a set of several what they are published for. */
function descriptionOf(shelf: Shelf, { kind, id }: Subject): Text {
  if (kind !== 'indicator') return shelf.index.site.tagline;
  return (shelf.json(`indicators/${id}.json`) as IndicatorDocument).definition;
}

function keywordsOf({ edition }: Shelf, subject: Subject): Term[] {
  const indicators = new Set(valuesOf(subject.table, 'indicator'));
  if (subject.kind === 'indicator') indicators.add(subject.id);
  const topics = new Set(edition.indicators.filter(({ id }) => indicators.has(id)).map(({ topic }) => topic));
  return edition.topics.filter(({ id }) => topics.has(id)).flatMap(({ name }) => inLanguages(name));
}

function temporalOf({ table }: Subject): Term[] {
  const starts = valuesOf(table, 'period_start').sort();
  const ends = valuesOf(table, 'period_end').sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last) return [];
  return [
    nested(
      ['dct:PeriodOfTime'],
      [
        ['dcat:startDate', [date(first)]],
        ['dcat:endDate', [date(last)]],
      ],
    ),
  ];
}

/** The region, or the country for everything else. */
function spatialOf(shelf: Shelf, { kind, id, name }: Subject): Term[] {
  const country = shelf.subjects.find((one) => one.kind === 'region' && one.id === 'KZ');
  const place = kind === 'region' ? { id, name } : country;
  if (!place) return [];
  return [
    nested(
      ['dct:Location'],
      [
        ['dct:identifier', [plain(place.id)]],
        ['skos:prefLabel', inLanguages(place.name)],
      ],
    ),
  ];
}

function datesOf(shelf: Shelf, subject: Subject): { readonly issued: string; readonly modified: string } {
  const indicators = subject.kind === 'indicator' ? [subject.id] : valuesOf(subject.table, 'indicator');
  const { date: today } = shelf.edition.release;
  const issued = indicators.map((id) => issuedOn(shelf, id)).sort();
  const modified = indicators.map((id) => updatedOn(shelf, id)).sort();
  return { issued: issued[0] ?? today, modified: modified.at(-1) ?? today };
}

/** The dataset of a subject and its distributions. */
export function datasetNodes(
  shelf: Shelf,
  subject: Subject,
  { publisher, rights }: { readonly publisher: string; readonly rights: string },
): GraphNode[] {
  const distributions = distributionsOf(shelf, subject).map((one) => distributionNode(shelf, one));
  const { issued, modified } = datesOf(shelf, subject);
  const root = shelf.site === '' ? '../../../' : '';
  const pages = Object.values(addressesOf(shelf, subject)).map((address) => iri(`${root}${address}`));
  const sources = usedSources(shelf, subject.table).map(({ address }) => webAddress(address));
  const dataset: GraphNode = {
    iri: datasetIri(shelf, subject),
    types: ['dcat:Dataset'],
    properties: [
      ['dct:identifier', [plain(subject.id)]],
      ['dct:title', inLanguages(titleOf(shelf, subject))],
      ['dct:description', inLanguages(descriptionOf(shelf, subject))],
      ['dct:publisher', [iri(publisher)]],
      ['dct:license', [iri(shelf.index.site.data_licence_url)]],
      ['dct:rights', [iri(rights)]],
      ['dct:issued', [date(issued)]],
      ['dct:modified', [date(modified)]],
      ['dcat:version', [plain(shelf.edition.release.id)]],
      ['dct:language', ['kk', 'ru', 'en'].map((lang) => iri(`${LANGUAGE}${lang}`))],
      ['dcat:keyword', keywordsOf(shelf, subject)],
      ['dct:temporal', temporalOf(subject)],
      ['dct:spatial', spatialOf(shelf, subject)],
      ['dct:source', [...new Set(sources)].filter((address) => address !== '').map(iri)],
      ['dcat:landingPage', pages],
      ['dcat:distribution', distributions.map((one) => iri(one.iri))],
    ],
  };
  return [dataset, ...distributions];
}

/** What the whole catalogue is called. */
export function catalogueTitle(shelf: Shelf): Text {
  return inEachLanguage(
    (lang) => `${shelf.index.site.name[lang]}: ${messagesOf(lang).shelf.titles.catalogue}`,
  );
}
