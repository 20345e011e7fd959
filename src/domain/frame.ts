/**
 * The set of areas a dataset speaks about: the areas that existed in each period, or a series recalculated by its
 * publisher to the 17 areas of 2018–2022 or to the 20 areas since 8 June 2022.
 */
export const FRAMES = ['as-of-period', 'areas-2018', 'areas-2022'] as const;
export type Frame = (typeof FRAMES)[number];

/** A day on which exactly the areas of a fixed frame existed. */
export const FRAME_DAY: Readonly<Record<Exclude<Frame, 'as-of-period'>, string>> = {
  'areas-2018': '2020-01-01',
  'areas-2022': '2023-01-01',
};
