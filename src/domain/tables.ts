/* eslint max-lines: off -- one list of columns, table after table: splitting it would hide that it is one contract */
import { z } from 'zod';
import { AreaCodeSchema, DateSchema, IdSchema } from './id.ts';

const text = z.string();
const name = z.string().min(1);
const dateOrEmpty = z.union([DateSchema, z.literal('')]);
const wholeOrEmpty = z.union([z.literal(''), z.string().regex(/^-?\d+$/)]);
const numberOrEmpty = z.union([z.literal(''), z.string().regex(/^-?\d+(\.\d+)?$/)]);
const listOf = (item: RegExp): z.ZodType<string> => z.string().regex(item);
const idList = listOf(/^([a-z0-9-]+(;[a-z0-9-]+)*)?$/);
const addressStatus = z.enum(['shown', 'withheld']);
const measureId = z.string().regex(/^[A-Z]{2}-[0-9]{2}$/);
const eventId = z.string().regex(/^EV-[0-9]{2}$/);

/**
 * The reference and tracker tables of `data/`, column by column. A table is a CSV file with exactly these columns;
 * every cell is text, checked by the schema of its column.
 */
export const TABLES = {
  areas: {
    path: 'reference/areas.csv',
    key: ['area'],
    columns: {
      area: AreaCodeSchema,
      kato: z.string().regex(/^(\d{9})?$/),
      type: z.enum(['country', 'region', 'city', 'former']),
      name_kk: name,
      name_ru: name,
      name_en: name,
      short_kk: name,
      short_ru: name,
      short_en: name,
      tile_kk: name,
      tile_ru: name,
      tile_en: name,
      capital_kk: text,
      capital_ru: text,
      capital_en: text,
      capital_lat: numberOrEmpty,
      capital_lon: numberOrEmpty,
      valid_from: dateOrEmpty,
      valid_to: dateOrEmpty,
      /** The day since which the area has its present borders, where the code is older than they are. */
      territory_from: dateOrEmpty,
      tile_col: wholeOrEmpty,
      tile_row: wholeOrEmpty,
      hex_col: wholeOrEmpty,
      hex_row: wholeOrEmpty,
    },
  },
  concordance: {
    path: 'reference/concordance.csv',
    key: ['whole', 'part'],
    columns: { whole: AreaCodeSchema, part: AreaCodeSchema, split_on: DateSchema },
  },
  neighbours: {
    path: 'reference/neighbours.csv',
    key: ['area', 'neighbour'],
    columns: { area: AreaCodeSchema, neighbour: AreaCodeSchema, border_km: wholeOrEmpty },
  },
  districts: {
    path: 'reference/districts.csv',
    key: ['kato'],
    columns: {
      kato: z.string().regex(/^\d{9}$/),
      area: AreaCodeSchema,
      name_kk: name,
      name_ru: name,
      name_en: name,
      seat_kk: text,
      seat_ru: text,
      seat_en: text,
      centroid_lat: numberOrEmpty,
      centroid_lon: numberOrEmpty,
      seat_lat: numberOrEmpty,
      seat_lon: numberOrEmpty,
      tile_col: wholeOrEmpty,
      tile_row: wholeOrEmpty,
      hex_col: wholeOrEmpty,
      hex_row: wholeOrEmpty,
    },
  },
  units: {
    path: 'reference/units.csv',
    key: ['unit'],
    columns: {
      unit: IdSchema,
      /** `percent` is written with the sign of the language, `number` without. */
      kind: z.enum(['number', 'percent']),
      decimals: z.enum(['0', '1', '2']),
      name_kk: name,
      name_ru: name,
      name_en: name,
    },
  },
  caveats: {
    path: 'reference/caveats.csv',
    key: ['caveat'],
    columns: {
      caveat: IdSchema,
      heading_kk: name,
      heading_ru: name,
      heading_en: name,
      text_kk: name,
      text_ru: name,
      text_en: name,
    },
  },
  sources: {
    path: 'reference/sources.csv',
    key: ['source'],
    columns: {
      source: z.string().regex(/^[a-z0-9_]+$/),
      publisher_kk: name,
      publisher_ru: name,
      publisher_en: name,
      title: name,
      address: text,
      address_status: addressStatus,
      /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where the source has no date. */
      date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
      date_text: text,
      language: name,
      licence: text,
      evidence: z.enum(['table', 'press']),
    },
  },
  bodies: {
    path: 'measures/bodies.csv',
    key: ['body'],
    columns: { body: IdSchema, name_kk: name, name_ru: name, name_en: name },
  },
  measures: {
    path: 'measures/measures.csv',
    key: ['measure'],
    columns: {
      measure: measureId,
      area: AreaCodeSchema,
      name_kk: name,
      name_ru: name,
      name_en: name,
      /** Ids of `bodies.csv` joined by `;`; empty = not stated. */
      owners: idList,
      owner_note_kk: text,
      owner_note_ru: text,
      owner_note_en: text,
      due_date: dateOrEmpty,
      due_text_kk: text,
      due_text_ru: text,
      due_text_en: text,
      indicators: idList,
    },
  },
  statuses: {
    path: 'measures/statuses.csv',
    key: ['measure', 'date', 'status'],
    columns: {
      measure: measureId,
      /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or empty where the source is undated. */
      date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
      date_text_kk: text,
      date_text_ru: text,
      date_text_en: text,
      status: z.enum(['done', 'in-force', 'in-progress', 'ordered', 'announced', 'planned', 'missed']),
      text_kk: name,
      text_ru: name,
      text_en: name,
      publisher: text,
      address: text,
      address_status: addressStatus,
    },
  },
  targets: {
    path: 'measures/targets.csv',
    key: ['target'],
    columns: {
      target: IdSchema,
      indicator: IdSchema,
      area: AreaCodeSchema,
      kind: z.enum(['plan', 'norm']),
      value: z.string().regex(/^\d+(\.\d+)?$/),
      unit: IdSchema,
      /** `computed` where the source gives no number (a doubling), with the parts in the note. */
      data_kind: z.enum(['published', 'computed']),
      due_date: dateOrEmpty,
      due_text_kk: text,
      due_text_ru: text,
      due_text_en: text,
      stated_by_kk: name,
      stated_by_ru: name,
      stated_by_en: name,
      stated_on: text,
      source: z.string().regex(/^[a-z0-9_]+$/),
      note_kk: text,
      note_ru: text,
      note_en: text,
    },
  },
  institutions: {
    path: 'measures/institutions.csv',
    key: ['area', 'institution'],
    columns: {
      area: AreaCodeSchema,
      /** A body of `bodies.csv`. */
      institution: IdSchema,
      status: z.enum(['operating', 'opened', 'decided', 'announced', 'ordered', 'not-stated']),
      date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
      publisher: text,
      address: text,
      note_kk: text,
      note_ru: text,
      note_en: text,
    },
  },
  findings: {
    path: 'measures/findings.csv',
    key: ['finding'],
    columns: {
      finding: IdSchema,
      date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
      area: AreaCodeSchema,
      body: IdSchema,
      text_kk: name,
      text_ru: name,
      text_en: name,
      publisher: name,
      address: text,
      address_status: addressStatus,
    },
  },
  events: {
    path: 'measures/events.csv',
    key: ['event'],
    columns: {
      event: eventId,
      date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
      area: AreaCodeSchema,
      kind: z.enum(['order', 'statement', 'change', 'finding', 'law', 'recording-change', 'boundary-change']),
      text_kk: name,
      text_ru: name,
      text_en: name,
      publisher: name,
      address: text,
      address_status: addressStatus,
    },
  },
  gaps: {
    path: 'measures/gaps.csv',
    key: ['gap'],
    columns: {
      gap: IdSchema,
      area: AreaCodeSchema,
      name_kk: name,
      name_ru: name,
      name_en: name,
      /** The table which, once published, closes the gap. */
      table_kk: name,
      table_ru: name,
      table_en: name,
      /** Ids of `bodies.csv`: who holds it; empty = not known. */
      holders: idList,
      topic: IdSchema,
      indicators: idList,
    },
  },
} as const;

export type TableName = keyof typeof TABLES;

/** One record of a table: every column as text. */
export type TableRecord<T extends TableName> = Readonly<
  Record<Extract<keyof (typeof TABLES)[T]['columns'], string>, string>
>;
export type Tables = { readonly [T in TableName]: readonly TableRecord<T>[] };
