import type { ExamplesDocument } from '../../src/domain/document.ts';
import type { Text } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';
import type { PublishedFolder } from './published-folder.ts';
import { readTable } from './read-table.ts';
import type { PublishedTable, Subject } from './shelf.ts';

type Place = Readonly<Record<'name_kk' | 'name_ru' | 'name_en', string>>;
type Area = Place & { readonly area: string };
type District = Place & { readonly kato: string };

/** Makes a thing when it is asked for, and lets go of it when memory is wanted for others. */
function whileAsked<T extends object>(make: () => T): () => T {
  let known: WeakRef<T> | undefined;
  return () => {
    const held = known?.deref();
    if (held) return held;
    const made = make();
    known = new WeakRef(made);
    return made;
  };
}

/** Names of the areas of the edition and of its districts, by code. */
function placeNames(published: PublishedFolder, folder: string): ReadonlyMap<string, Text> {
  const areas = published.json(`${folder}areas.json`) as readonly Area[];
  const districts = published.json(`${folder}districts.json`) as readonly District[];
  const places = [
    ...areas.map((one) => [one.area, one] as const),
    ...districts.map((one) => [one.kato, one] as const),
  ];
  return new Map(
    places.map(([code, { name_kk, name_ru, name_en }]) => [code, { kk: name_kk, ru: name_ru, en: name_en }]),
  );
}

/** What sets of files the edition has: each indicator, each area that has figures, each topic, and everything. */
export function readSubjects(
  published: PublishedFolder,
  folder: string,
  edition: Pick<ExamplesDocument, 'topics' | 'indicators'>,
): readonly Subject[] {
  const subject = (kind: Subject['kind'], id: string, path: string, name: Text): Subject => {
    const csv = `${folder}${path}.csv`;
    const table = whileAsked<PublishedTable>(() => readTable(published.bytes(csv), csv));
    return {
      kind,
      id,
      path: `${folder}${path}`,
      name,
      get table() {
        return table();
      },
    };
  };
  const names = placeNames(published, folder);
  const places = [...names].filter(([code]) => published.has(`${folder}regions/${code.toLowerCase()}.csv`));
  const topics = edition.topics.filter(({ id }) => published.has(`${folder}topics/${id}.csv`));
  const everything = inEachLanguage((lang) => messagesOf(lang).workbook.all);
  return [
    ...edition.indicators.map(({ id, name }) => subject('indicator', id, `indicators/${id}`, name)),
    ...places.map(([code, name]) => subject('region', code, `regions/${code.toLowerCase()}`, name)),
    ...topics.map(({ id, name }) => subject('topic', id, `topics/${id}`, name)),
    subject('all', 'all', 'all', everything),
  ];
}
