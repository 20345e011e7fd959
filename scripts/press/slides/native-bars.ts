import { LIGHT } from '../../../src/charts/palette.ts';
import type { TileMapData } from '../../../src/charts/tile-map-data.ts';
import type { BarsData, DotsData, PlanActualData, Shown } from '../../../src/charts/types.ts';
import type { Language } from '../../../src/domain/text.ts';
import { formatShortDate } from '../../../src/i18n/format.ts';
import { officeColour, type NativeChart, type NativeSeries } from './native-chart.ts';

type Drawn = Pick<NativeChart, 'form' | 'categories' | 'series' | 'hasLegend' | 'max'>;

interface Row {
  readonly name: string;
  readonly cell: Shown;
}

/** Values from this part of the whole on are drawn against all of it. */
const NEAR_WHOLE = 0.8;

/** A place without a value says why in its name, because an empty place looks like a zero. */
function category({ name, cell }: Row): string {
  return cell.kind === 'value' ? name : `${name} ${cell.text}`;
}

function isValue(row: Row): boolean {
  return row.cell.kind === 'value';
}

/** Those without a value go to the end, as in the drawing of the site. */
function valuesFirst(rows: readonly Row[]): readonly Row[] {
  return [...rows.filter(isValue), ...rows.filter((row) => !isValue(row))];
}

function bars(
  groups: readonly { readonly label: string; readonly colour: string; readonly rows: readonly Row[] }[],
): Drawn {
  const all = groups.flatMap(({ rows }) => rows);
  const series = groups.map(({ label, colour, rows }): NativeSeries => ({
    name: label,
    values: all.map((row) => (rows.includes(row) ? row.cell.value : undefined)),
    colour: officeColour(colour),
    labels: 'all',
  }));
  return { form: 'bars', categories: all.map(category), series, hasLegend: groups.length > 1 };
}

interface Named {
  /** What the values are. */
  readonly name: string;
  readonly countryName: string;
  /** Head of a group → its colour. */
  readonly groupColours: ReadonlyMap<string, string>;
}

/** Dots as bars: the country first, then the groups or, without groups, the rows in the order of the site. */
export function dotBars(
  { groups, country, max }: DotsData,
  { name, countryName, groupColours }: Named,
): Drawn {
  const countryRow: Row | undefined = country && {
    name: countryName,
    cell: { kind: 'value', value: country.value, text: country.label },
  };
  const isGrouped = groups.some(({ label }) => label !== undefined);
  const drawn = bars([
    ...(countryRow ? [{ label: countryName, colour: LIGHT['c-ink'], rows: [countryRow] }] : []),
    ...groups.map(({ label = name, rows }) => ({
      label,
      colour: groupColours.get(label) ?? LIGHT['c-dot'],
      rows: valuesFirst(rows),
    })),
  ]);
  const largest = Math.max(...drawn.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  // An axis chosen by the program could go beyond the whole.
  const ends = max !== undefined && largest > max * NEAR_WHOLE ? { max } : {};
  return { ...drawn, hasLegend: isGrouped, ...ends };
}

/** Tiles as bars, in the order of the alphabet. */
export function tileBars({ tiles }: TileMapData, { name }: Pick<Named, 'name'>): Drawn {
  const rows = tiles.map((tile) => ({ name: tile.name.short, cell: tile.cell }));
  return bars([{ label: name, colour: LIGHT['c-dot'], rows }]);
}

export function partBars({ rows, max }: BarsData, { name }: Pick<Named, 'name'>): Drawn {
  return { ...bars([{ label: name, colour: LIGHT['c-dot'], rows }]), ...(max === undefined ? {} : { max }) };
}

/** What was reported and what was planned, each at its date: columns, for a line would claim the months between. */
export function planColumns(
  { actual, plan }: PlanActualData,
  lang: Language,
  words: { readonly actual: string; readonly plan: string },
): Drawn {
  const categories = [...actual.map(({ date }) => date), plan.date].map((date) =>
    formatShortDate(lang, date),
  );
  return {
    form: 'columns',
    categories,
    series: [
      {
        name: words.actual,
        values: [...actual.map(({ value }) => value), undefined],
        colour: officeColour(LIGHT['c-accent']),
        labels: 'all',
      },
      {
        name: words.plan,
        values: [...actual.map(() => undefined), plan.value],
        colour: officeColour(LIGHT['c-ink']),
        hollow: true,
        labels: 'all',
      },
    ],
    hasLegend: true,
  };
}
