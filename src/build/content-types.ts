const UTF8 = '; charset=utf-8';

/** Content type of each kind of file, by its extension. nginx knows no CSV, S3 guesses, and few hosts say UTF-8. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: `text/html${UTF8}`,
  css: `text/css${UTF8}`,
  js: `text/javascript${UTF8}`,
  csv: `text/csv${UTF8}`,
  json: `application/json${UTF8}`,
  geojson: `application/geo+json${UTF8}`,
  jsonld: `application/ld+json${UTF8}`,
  ttl: `text/turtle${UTF8}`,
  bib: `application/x-bibtex${UTF8}`,
  ris: `application/x-research-info-systems${UTF8}`,
  cff: `application/yaml${UTF8}`,
  txt: `text/plain${UTF8}`,
  minisig: `text/plain${UTF8}`,
  pub: `text/plain${UTF8}`,
  pem: `text/plain${UTF8}`,
  sig: 'application/octet-stream',
  xml: `application/xml${UTF8}`,
  ics: `text/calendar${UTF8}`,
  svg: `image/svg+xml${UTF8}`,
  webmanifest: `application/manifest+json${UTF8}`,
  png: 'image/png',
  woff2: 'font/woff2',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
  br: 'application/octet-stream',
};

/** Files without an extension that a browser should show. */
export const PLAIN_TEXT_NAMES = ['SHA256SUMS'] as const;
export const PLAIN_TEXT = `text/plain${UTF8}`;
