import { z } from 'zod';
import { DateSchema } from './id.ts';

/** Kinds of column that several tables share; every cell is text, checked by the schema of its column. */
export const text = z.string();
export const name = z.string().min(1);
export const dateOrEmpty = z.union([DateSchema, z.literal('')]);
export const wholeOrEmpty = z.union([z.literal(''), z.string().regex(/^-?\d+$/)]);
export const numberOrEmpty = z.union([z.literal(''), z.string().regex(/^-?\d+(\.\d+)?$/)]);
export const listOf = (item: RegExp): z.ZodType<string> => z.string().regex(item);
export const idList = listOf(/^([a-z0-9-]+(;[a-z0-9-]+)*)?$/);
export const addressStatus = z.enum(['shown', 'withheld']);
export const measureId = z.string().regex(/^[A-Z]{2}-[0-9]{2}$/);
export const eventId = z.string().regex(/^EV-[0-9]{2}$/);
export const measureList = listOf(/^([A-Z]{2}-[0-9]{2}(;[A-Z]{2}-[0-9]{2})*)?$/);
