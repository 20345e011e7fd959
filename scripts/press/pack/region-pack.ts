import { zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { CHECKSUMS, checksumLines } from '../../../src/domain/archive.ts';
import { COUNTRY } from '../../../src/domain/id.ts';
import type { Language } from '../../../src/domain/text.ts';
import { field } from '../../../src/i18n/field.ts';
import { homeView } from '../../../src/views/home/view.ts';
import { regionView } from '../../../src/views/region/view.ts';
import { areaOf, type Store } from '../../../src/views/store.ts';
import { countrySources } from '../bulletin/country-data.ts';
import { packReadme, type PackAbout } from './readme.ts';

/** A file of a pack, already made. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const README = 'README.txt';

/** fflate writes local time; the parts of this one are the same in every time zone. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);
const LEVEL = 6;
/** Compressed already: to try again takes time and gains nothing. */
const COMPRESSED = /\.(pptx|docx|png|pdf|zip)$/;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bySortedPath(files: readonly PackedFile[]): readonly PackedFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function zipped(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    bySortedPath(files).map(({ path, bytes }) => [
      path,
      [bytes, { level: COMPRESSED.test(path) ? 0 : LEVEL }],
    ]),
  );
  return zipSync(entries, { mtime: FIRST_DAY_OF_ZIP });
}

/** The files with a text that says what they are, and their checksums. The same files give the same bytes. */
function packOf(about: PackAbout, files: readonly PackedFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const paths = [...bySortedPath(files).map(({ path }) => path), README, CHECKSUMS];
  const all = [...files, { path: README, bytes: encoder.encode(packReadme(about, paths)) }];
  const sums = checksumLines(all.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })));
  return zipped([...all, { path: CHECKSUMS, bytes: encoder.encode(sums) }]);
}

/** The briefing pack of a region: files in its language that were made of what is published. */
export function regionPack(
  store: Store,
  lang: Language,
  area: string,
  files: readonly PackedFile[],
): Uint8Array {
  return packOf(regionView(store, lang, area), files);
}

/** The briefing pack of the whole country. */
export function countryPack(store: Store, lang: Language, files: readonly PackedFile[]): Uint8Array {
  const { frame } = homeView(store, lang);
  const name = field(areaOf(store, COUNTRY), 'name', lang);
  return packOf({ lang, name, frame, sources: countrySources(store, lang) }, files);
}
