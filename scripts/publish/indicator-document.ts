import type { IndicatorDocument } from '../../src/domain/document.ts';
import type { Derived } from '../../src/domain/derived.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import type { Text } from '../../src/domain/text.ts';

function unique(values: Iterable<string>): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function texts<K extends string>(
  record: Readonly<Record<`${K}_kk` | `${K}_ru` | `${K}_en`, string>>,
  key: K,
): Text {
  return { kk: record[`${key}_kk`], ru: record[`${key}_ru`], en: record[`${key}_en`] };
}

/** Caveats of the indicator first, then those of single rows, each once. */
function caveatsOf(
  indicator: Indicator,
  rows: readonly PublishedFigure[],
  { tables }: Catalogue,
): IndicatorDocument['caveat_texts'] {
  const lists = new Set(rows.map((row) => row.caveat));
  const ids = unique([...indicator.caveats, ...lists].flatMap((list) => list.split(';')));
  const byId = new Map(tables.caveats.map((caveat) => [caveat.caveat, caveat]));
  return ids.flatMap((id) => {
    const caveat = byId.get(id);
    return caveat ? [{ id, heading: texts(caveat, 'heading'), text: texts(caveat, 'text') }] : [];
  });
}

function unitOf(indicator: Indicator, { tables }: Catalogue): IndicatorDocument['unit_names'] {
  const unit = tables.units.find(({ unit: id }) => id === indicator.unit);
  if (!unit) throw new Error(`unknown unit: ${indicator.unit}`);
  return {
    ...texts(unit, 'name'),
    kind: unit.kind === 'percent' ? 'percent' : 'number',
    decimals: Number(unit.decimals),
  };
}

/** The topic an indicator is listed under; a computed share or rate stands under that of its parent. */
export function topicOf(indicator: Indicator, { topics }: Catalogue): string {
  const listed = indicator.computed?.parent ?? indicator.id;
  return topics.find((topic) => topic.indicators.includes(listed))?.id ?? '';
}

/** Everything that a page or a program needs to know about an indicator, beside its rows; `figures` are its own. */
export function indicatorDocument(
  indicator: Indicator,
  { figures: rows, trends, progress, funnels }: Derived,
  catalogue: Catalogue,
): Omit<IndicatorDocument, 'rows'> {
  const { tables, indicators } = catalogue;
  return {
    ...indicator,
    topic: topicOf(indicator, catalogue),
    children: [...indicators.values()]
      .filter((child) => child.computed?.parent === indicator.id)
      .map((child) => child.id),
    unit_names: unitOf(indicator, catalogue),
    caveat_texts: caveatsOf(indicator, rows, catalogue),
    targets: tables.targets.filter((target) => target.indicator === indicator.id),
    trends: trends.filter((trend) => trend.indicator === indicator.id),
    progress: progress.filter((one) => one.indicator === indicator.id),
    funnel: funnels.filter((line) => line.indicator === indicator.id),
    gaps: tables.gaps.filter((gap) => gap.indicators.split(';').includes(indicator.id)).map((gap) => gap.gap),
    sources: unique(rows.flatMap((row) => row.source.split(';'))),
    areas: unique(
      rows.filter((row) => row.status === '' || row.status === 'c').map((row) => row.area),
    ).sort(),
  };
}
