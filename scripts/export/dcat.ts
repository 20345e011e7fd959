import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';
import { catalogueTitle, datasetIri, datasetNodes } from './dcat-dataset.ts';
import { inLanguages, iri, nested, plain, typed, type Graph, type GraphNode } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import type { ExportedFile, Shelf } from './shelf.ts';
import { turtle } from './turtle.ts';

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const CATALOGUE = 'dcat#catalogue';
const PUBLISHER = 'dcat#publisher';
const RIGHTS = 'dcat#rights';

function contactOf(contact: string): GraphNode['properties'] {
  if (!/^[^\s@]+@[^\s@]+$/.test(contact)) return [];
  const kind = nested(['vcard:Kind'], [['vcard:hasEmail', [iri(`mailto:${contact}`)]]]);
  return [['dcat:contactPoint', [kind]]];
}

/** Our licence is for our work; each source has its own terms. */
function rightsNode(): GraphNode {
  const text = inEachLanguage((lang) => messagesOf(lang).data.licence.text.at(-1) ?? '');
  return { iri: RIGHTS, types: ['dct:RightsStatement'], properties: [['rdfs:label', inLanguages(text)]] };
}

/** The catalogue of an edition (DCAT 3): every indicator, every region, and everything at once. */
export function catalogue(shelf: Shelf): Graph {
  const { site, release } = shelf.index;
  const subjects = shelf.subjects.filter(({ kind }) => kind !== 'topic');
  const [first] = shelf.index.releases;
  const head: GraphNode = {
    iri: CATALOGUE,
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', inLanguages(catalogueTitle(shelf))],
      ['dct:description', inLanguages(site.tagline)],
      ['dct:publisher', [iri(PUBLISHER)]],
      ...contactOf(site.contact),
      ['dct:license', [iri(site.data_licence_url)]],
      ['dct:issued', [typed(first?.date ?? release.date, 'xsd:date')]],
      ['dct:modified', [typed(release.date, 'xsd:date')]],
      ['dcat:version', [plain(release.id)]],
      ['dcat:dataset', subjects.map((subject) => iri(datasetIri(shelf, subject)))],
    ],
  };
  const publisher: GraphNode = {
    iri: PUBLISHER,
    types: ['foaf:Agent'],
    properties: [['foaf:name', inLanguages(site.publisher)]],
  };
  const datasets = subjects.flatMap((subject) =>
    datasetNodes(shelf, subject, { publisher: PUBLISHER, rights: RIGHTS }),
  );
  const base = shelf.site === '' ? '' : `${shelf.site}data/v1/${shelf.folder}`;
  return { prefixes: PREFIXES, base, nodes: [head, publisher, rightsNode(), ...datasets] };
}

/** `dcat.jsonld` and `dcat.ttl`, the same graph twice. Made-up figures are in no catalogue. */
export function catalogueFiles(shelf: Shelf): ExportedFile[] {
  if (shelf.synthetic) return [];
  const graph = catalogue(shelf);
  return [
    { path: `${shelf.folder}dcat.jsonld`, content: jsonLd(graph) },
    { path: `${shelf.folder}dcat.ttl`, content: turtle(graph) },
  ];
}
