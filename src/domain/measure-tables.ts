import { z } from 'zod';
import {
  addressStatus,
  dateOrEmpty,
  eventId,
  idList,
  measureId,
  measureList,
  name,
  text,
} from './columns.ts';
import { AreaCodeSchema, DateSchema, IdSchema } from './id.ts';
import { DATE_KINDS, STATUSES } from './status.ts';

const STATUS_EXPECTED = `one of ${STATUSES.join(', ')}`;
const EFFECTS_EXPECTED = 'not-stated, or an indicator with rise or fall such as offenders:fall';

/** Who ordered what, what became of it, and what is not published: the tables below `measures/`. */
export const MEASURE_TABLES = {
  bodies: {
    path: 'measures/bodies.csv',
    key: ['body'],
    columns: {
      body: IdSchema,
      name_kk: name,
      name_ru: name,
      name_en: name,
      /** One body for the country, one in each region, or one of a single region. */
      reach: z.enum(['country', 'each-region', 'one-region']),
      area: AreaCodeSchema,
    },
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
      ordered_by: idList,
      owners: idList,
      owner_note_kk: text,
      owner_note_ru: text,
      owner_note_en: text,
      due_date: dateOrEmpty,
      due_text_kk: text,
      due_text_ru: text,
      due_text_en: text,
      indicators: idList,
      /** What the order itself says will rise or fall: `indicator:rise`, joined by `;`; else `not-stated`. */
      effects: z
        .string()
        .regex(/^(not-stated|[a-z0-9-]+:(rise|fall)(;[a-z0-9-]+:(rise|fall))*)$/, EFFECTS_EXPECTED),
    },
  },
  statuses: {
    path: 'measures/statuses.csv',
    key: ['measure', 'date', 'status'],
    columns: {
      measure: measureId,
      date: DateSchema,
      date_kind: z.enum(DATE_KINDS),
      date_text_kk: text,
      date_text_ru: text,
      date_text_en: text,
      status: z.enum(STATUSES, STATUS_EXPECTED),
      /** Ids of `bodies.csv`: whose statement it is; empty = the source does not say. */
      stated_by: idList,
      evidence_kk: name,
      evidence_ru: name,
      evidence_en: name,
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
      /** The measure that states it; empty = none of the list. */
      measure: z.union([z.literal(''), measureId]),
      indicator: IdSchema,
      area: AreaCodeSchema,
      kind: z.enum(['plan', 'norm']),
      value: z.string().regex(/^\d+(\.\d+)?$/),
      /** Whether the number is to be reached from below or not to be exceeded. */
      aim: z.enum(['at-least', 'at-most']),
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
    key: ['area', 'institution', 'date', 'status'],
    columns: {
      area: AreaCodeSchema,
      /** A body of `bodies.csv`. */
      institution: IdSchema,
      status: z.enum(STATUSES, STATUS_EXPECTED),
      date: DateSchema,
      date_kind: z.enum(DATE_KINDS),
      date_text_kk: text,
      date_text_ru: text,
      date_text_en: text,
      publisher: text,
      address: text,
      address_status: addressStatus,
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
      /** Measures on the same subject, joined by `;`; no source says that one follows from the other. */
      measures: measureList,
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
      /** Ids of `bodies.csv`: whose act or word it is; empty = the source does not say. */
      bodies: idList,
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
