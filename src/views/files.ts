import type { Language } from '../domain/text.ts';
import { formatBytes } from '../i18n/format.ts';
import { dataHref } from '../i18n/href.ts';
import type { FileLink } from './model.ts';
import type { Store } from './store.ts';

/** Formats that a reader may want, in the order in which they are offered. */
const FORMATS = ['xlsx', 'csv', 'json', 'parquet', 'zip'] as const;
/** What stands below each chart and table; the whole row stands once a page. */
const FEW_FORMATS = ['xlsx', 'csv'] as const;

const NAMES: Readonly<Record<string, string>> = { xlsx: 'Excel', parquet: 'Parquet', geojson: 'GeoJSON' };

/** Links to all files of something: `path` is that of its files below `/data/v1/`, without extension. */
export function allFormats(store: Store, lang: Language, path: string): readonly FileLink[] {
  return fileLinks(
    store,
    lang,
    FORMATS.map((extension) => `${path}.${extension}`),
  );
}

/** Links to the files of an indicator for people, and to others of the same edition by their names. */
export function indicatorFiles(
  store: Store,
  lang: Language,
  id: string,
  more: readonly string[] = [],
): readonly FileLink[] {
  const names = [...FEW_FORMATS.map((extension) => `indicators/${id}.${extension}`), ...more];
  return fileLinks(
    store,
    lang,
    names.map((name) => `${store.edition.files}${name}`),
  );
}

/** Links to published files, each with its kind and size; a file that was not published has no link. */
export function fileLinks({ index }: Store, lang: Language, paths: readonly string[]): readonly FileLink[] {
  return paths.flatMap((path) => {
    const file = index.files.find((candidate) => candidate.path === path);
    if (!file) return [];
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const name = NAMES[extension] ?? extension.toUpperCase();
    return [{ name, address: dataHref(path), size: formatBytes(lang, file.bytes) }];
  });
}
