/** Ways to read the files with a program, each with its recipe on the page. */
export const RECIPES = ['curl', 'pandas', 'r', 'javascript', 'power-query'] as const;
export type Recipe = (typeof RECIPES)[number];

/** Kinds of addresses, in the order of the table. */
export const ADDRESSES = ['index', 'latest', 'release', 'changes', 'history', 'lineage'] as const;

/** Texts of the page for those who read the files with a program. */
export interface ApiMessages {
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly addressesTitle: string;
  readonly addressesSub: string;
  readonly addressesCaption: string;
  /** Address · what stands there · whether it stays. */
  readonly addressesColumns: readonly [string, string, string];
  readonly addresses: Readonly<Record<(typeof ADDRESSES)[number], readonly [what: string, stays: string]>>;
  readonly noRelease: string;
  readonly indexTitle: string;
  readonly indexText: readonly string[];
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly columnsLink: string;
  readonly codesLink: string;
  readonly recipesTitle: string;
  readonly recipesSub: string;
  /** The pages know no host: what to put in its place. */
  readonly placeholder: string;
  readonly recipes: Readonly<Record<Recipe, { readonly heading: string; readonly text: string }>>;
}
