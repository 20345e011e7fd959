/**
 * What the site may weigh. The build measures itself against these, names the pages that are over and fails where the
 * whole site is; the page about the project prints them. Bytes are counted in thousands, as the units on the page are.
 */
export const LIMITS = {
  /** Half of the indicator pages weigh no more than this: HTML, style sheets and fonts, as they are sent. */
  pageMedian: 38_000,
  pageHeaviest: 45_000,
  /** Scripts of any one page, as they are sent. */
  script: 20_000,
  files: 15_000,
  total: 400_000_000,
  fileLargest: 20_000_000,
} as const;

/** The things that are measured, in the order in which the page about the project lists them. */
export type WeightName = keyof typeof LIMITS;
export type Weights = Readonly<Record<WeightName, number>>;
export const WEIGHTS = Object.keys(LIMITS) as readonly WeightName[];

/** What one more release may add to the site: every later build carries it on. */
export const RELEASE_LIMITS = { files: 800, total: 25_000_000 } as const;
