import { z } from 'zod';
import { ChangeSchema, HistorySchema } from '../../src/domain/history.ts';
import { LineageSchema } from '../../src/domain/lineage.ts';
import type { ExportedFile, Shelf } from './shelf.ts';

/** Documents of our own, each with the check that it has passed. */
const DOCUMENTS: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  lineage: { title: 'latest/lineage/<indicator>.json: where each figure comes from', schema: LineageSchema },
  history: {
    title: 'history/<indicator>.json: what each release said of each figure',
    schema: HistorySchema,
  },
  changes: { title: 'changes.json: what each release changed', schema: z.array(ChangeSchema) },
};

/** `schema/<document>.json`: JSON Schemas (2020-12) of the documents that no standard describes. */
export function jsonSchemas(shelf: Shelf): ExportedFile[] {
  if (shelf.synthetic) return [];
  return Object.entries(DOCUMENTS).map(([name, { title, schema }]) => ({
    path: `${shelf.folder}schema/${name}.json`,
    content: `${JSON.stringify({ ...z.toJSONSchema(schema), title }, null, 1)}\n`,
  }));
}
