import type { Language } from '../domain/text.ts';
import { formatBytes } from '../i18n/format.ts';
import { dataHref } from '../i18n/href.ts';
import type { FileLink } from './model.ts';
import type { Store } from './store.ts';

/** Links to the files of an indicator, and to others of the same edition by their names. */
export function indicatorFiles(
  store: Store,
  lang: Language,
  id: string,
  more: readonly string[] = [],
): readonly FileLink[] {
  const names = [`indicators/${id}.csv`, `indicators/${id}.json`, ...more];
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
    const name = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
    return [{ name, address: dataHref(path), size: formatBytes(lang, file.bytes) }];
  });
}
