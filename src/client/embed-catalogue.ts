import type { Choice } from './embed-choice.ts';

/** A chart as the catalogue tells of it. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** The indicator whose figures are drawn. */
  readonly shown: string;
  readonly height: number;
  /** Height of its picture of 720 pixels; 0 where there is none. */
  readonly picture: number;
}

interface Chart extends View {
  /** Codes of the regions that can be picked out. */
  readonly marks: readonly string[];
  /** The period that it shows by itself; a chart over time has none. */
  readonly period?: string;
}

/** What the catalogue of a language tells of an indicator. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly views: readonly Chart[];
  /** Charts for other periods than the latest; `id` ends the address of the view. */
  readonly periods: readonly (View & { readonly view: string; readonly period: string })[];
  readonly areas: readonly (View & { readonly area: string; readonly areaName: string })[];
}

const known = new Map<string, Promise<readonly Entry[]>>();

/** The catalogue at an address, asked for once. */
export function catalogueAt(address: string): Promise<readonly Entry[]> {
  const asked =
    known.get(address) ?? fetch(address).then((answer) => answer.json() as Promise<readonly Entry[]>);
  known.set(address, asked);
  return asked;
}

/** The chart that is chosen, where there is such a one. */
export function viewOf(entry: Entry, { view, period, region }: Choice): View | undefined {
  if (region !== '') return entry.areas.find((one) => one.area === region);
  if (period !== '') return entry.periods.find((one) => one.view === view && one.id === period);
  return entry.views.find(({ id }) => id === view);
}
