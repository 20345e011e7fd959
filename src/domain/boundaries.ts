import { z } from 'zod';
import { AreaCodeSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** A place in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];
/** A line that ends where it begins. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];
/** What an area is made of, by its code. */
export type AreaPolygons = ReadonlyMap<string, readonly Polygon[]>;

const word = z.string().trim().min(1);
const address = z.string().regex(/^(https?:\/\/\S+)?$/, 'an address that begins with https://, or nothing');

/** `data/reference/boundaries.yml`: who drew the boundaries, and on what terms they may be shown. */
export const BoundaryPapersSchema = z.strictObject({
  publisher: TextSchema,
  title: word,
  /** Language of the title, where it is known. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language of two letters, such as en')
    .optional(),
  address,
  licence: word,
  licence_address: address,
  // A bare year is a number in YAML.
  date: z.coerce
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'a day, month or year: 2024-05-31, 2024-05 or 2024',
    ),
});
export type BoundaryPapers = z.infer<typeof BoundaryPapersSchema>;

/** The boundaries of the areas of today with their papers, where an operator has supplied them. */
export interface Boundaries {
  readonly papers: BoundaryPapers;
  readonly areas: AreaPolygons;
}

const position = z.tuple([z.number(), z.number()]);

/** `/data/v1/latest/boundaries.geojson`: simplified, each area once, with its papers as members of the collection. */
export const PublishedBoundariesSchema = z.object({
  type: z.literal('FeatureCollection'),
  ...BoundaryPapersSchema.shape,
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: AreaCodeSchema,
      properties: z.object({ area: AreaCodeSchema }),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(position))),
      }),
    }),
  ),
});
export type PublishedBoundaries = z.infer<typeof PublishedBoundariesSchema>;
