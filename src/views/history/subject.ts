import type { IndicatorDocument } from '../../domain/document.ts';
import type { FigureHistory, History } from '../../domain/history.ts';
import type { FigureLineage, Lineage } from '../../domain/lineage.ts';
import { rowKey } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import type { UnitFormat } from '../../i18n/number.ts';
import { sliceName } from '../slices.ts';
import type { Store } from '../store.ts';

/** An indicator whose figures are followed through releases, with all that is known of it. */
export interface HistorySubject {
  readonly store: Store;
  readonly lang: Language;
  readonly history: History;
  /** Nothing where the latest edition no longer has the indicator. */
  readonly document: IndicatorDocument | undefined;
  readonly lineage: Lineage | undefined;
  readonly unit: UnitFormat;
}

/** Collects what is known of an indicator; it must have a history. */
export function historySubject(store: Store, lang: Language, id: string): HistorySubject {
  const history = store.histories.get(id);
  if (!history) throw new Error(`There is no history of “${id}”.`);
  const document = store.indicators.get(id);
  const unit = store.tables.units.find((candidate) => candidate.unit === history.unit);
  return {
    store,
    lang,
    history,
    document,
    lineage: store.lineages.get(id),
    unit: document?.unit_names ?? {
      kind: unit?.kind === 'percent' ? 'percent' : 'number',
      decimals: history.decimals,
    },
  };
}

type Place = Pick<FigureHistory, 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>;

/** Name of the area of a figure; districts are known by their own table, and what no table knows by its code. */
export function areaName({ areas, tables }: Store, lang: Language, code: string): string {
  const area = areas.get(code) ?? tables.districts.find(({ kato }) => kato === code);
  return area ? field(area, 'name', lang) : code;
}

/** «қыздар, 14–15 жас»: which part of the area a figure is about; empty for the total. */
export function partName(lang: Language, document: IndicatorDocument | undefined, place: Place): string {
  return sliceName(lang, { breakdowns: document?.breakdowns ?? [] }, place);
}

/** Key of a figure as the files and pages write it. */
export function keyOf({ history }: HistorySubject, place: Place): string {
  return rowKey(history.indicator, place);
}

/** What the lineage says of the figures, by their addresses. */
export function lineageOf({ lineage }: HistorySubject): ReadonlyMap<string, FigureLineage> {
  return new Map(lineage?.figures.map((figure) => [figure.id, figure]));
}

/** Address of a figure on the page of its indicator. */
export function figureHref(lang: Language, indicator: string, id: string): string {
  return `${pageHref(lang, `history/${indicator}/`)}#${id}`;
}
