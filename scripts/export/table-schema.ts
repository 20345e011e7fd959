import type { Text } from '../../src/domain/text.ts';
import type { ColumnShape, TableShape } from './table-shape.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** The standard knows one language; the others stand beside it in members of our own. */
export function titled(key: 'title' | 'description', text: Text): Readonly<Record<string, string>> {
  return { [key]: text.en, [`${key}:kk`]: text.kk, [`${key}:ru`]: text.ru, [`${key}:en`]: text.en };
}

function categories(codes: ColumnShape['codes']): object {
  if (codes.length === 0) return {};
  const values = codes.map(({ code, meaning }) =>
    meaning === null
      ? { value: code }
      : {
          value: code,
          label: meaning.en,
          'label:kk': meaning.kk,
          'label:ru': meaning.ru,
          'label:en': meaning.en,
        },
  );
  return { categories: values };
}

function field({ name, type, required, words, codes }: ColumnShape, isKey: boolean): object {
  // In a key and among codes an empty text is a value: both sexes, all ages, no breakdown, no remark.
  const isValue = type === 'string' && (isKey || codes.some(({ code }) => code === ''));
  return {
    name,
    type,
    ...(words ? { ...titled('title', words.title), ...titled('description', words.text) } : {}),
    ...categories(codes),
    ...(isValue ? { missingValues: [] } : {}),
    ...(required ? { constraints: { required: true } } : {}),
  };
}

/** A column whose values all stand in a column of another resource. */
export interface ForeignKey {
  readonly field: string;
  readonly resource: string;
  readonly target: string;
}

/** A table in the words of Table Schema 2.0. */
export function tableSchema({ columns, primaryKey }: TableShape, foreignKeys: readonly ForeignKey[]): object {
  return {
    $schema: PROFILE,
    fields: columns.map((column) => field(column, primaryKey.includes(column.name))),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            fields: [key.field],
            reference: { resource: key.resource, fields: [key.target] },
          })),
        }),
  };
}
