import { COUNTRY } from '../../domain/id.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { reportsOf } from '../measure-status.ts';
import { measureLine, type MeasureLine } from '../measures/measure-line.ts';
import { latestRow } from '../region/beside.ts';
import { hasNumber, mainSlice } from '../slices.ts';
import { areaOf, type Store } from '../store.ts';
import { cell, fineLine, line, type TextCell, type TextTableView } from '../text-model.ts';

const CODES_AND_YEARS = /\b[A-Z]{2}-\d{2}\b|\b20\d\d\b/g;
const NUMBER = /\d{2,}|\d\s?%/;
const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Whether a text names a number that is no code of a measure and no date; English texts are asked for all languages. */
function namesNumber(text: string): boolean {
  return NUMBER.test(text.replace(CODES_AND_YEARS, '').replace(DAY, ''));
}

/** Measures of an area whose last report names numbers. */
export function numberedMeasures(store: Store, lang: Language, area: string): readonly MeasureLine[] {
  return store.tables.measures
    .filter((measure) => measure.area === area)
    .filter(({ measure }) => namesNumber(reportsOf(store, measure).at(-1)?.evidence_en ?? ''))
    .map(({ measure }) => measureLine(store, lang, measure));
}

function valueCell(lang: Language, document: IndicatorDocument, area: string): TextCell {
  const { notPublished } = messagesOf(lang).story;
  const row = latestRow(
    mainSlice(document).rows.filter((one) => hasNumber(one)),
    area,
  );
  if (!hasNumber(row)) return cell(fineLine(notPublished));
  return cell(
    line(...figure(lang, factOf(document, row))),
    fineLine(`${document.unit_names[lang]}, ${formatPeriod(lang, row.period)}`),
  );
}

function targetCell({ tables }: Store, lang: Language, document: IndicatorDocument): TextCell {
  const { story: words, indicator } = messagesOf(lang);
  const targets = tables.targets.filter((target) => target.indicator === document.id);
  if (targets.length === 0) return cell(fineLine(words.noTarget));
  return cell(
    ...targets.flatMap((target) => {
      const unit = tables.units.find((candidate) => candidate.unit === target.unit);
      const due = target.due_date === '' ? '' : formatDate(lang, target.due_date);
      return [
        line(formatNumber(lang, Number(target.value))),
        fineLine(
          [
            indicator.targetKind[target.kind === 'norm' ? 'norm' : 'plan'],
            unit ? field(unit, 'name', lang) : '',
            due,
          ]
            .filter((part) => part !== '')
            .join(', '),
        ),
      ];
    }),
  );
}

/** Indicators that the measures of an area concern, without those that are shown in words only. */
export function concernedIndicators(store: Store, area: string): readonly IndicatorDocument[] {
  const ids = store.tables.measures
    .filter((measure) => measure.area === area)
    .flatMap(({ indicators }) => indicators.split(';'));
  return [...new Set(ids)].flatMap((id) => store.indicators.get(id) ?? []).filter(({ quiet }) => !quiet);
}

/** Their latest published values, of the area and of the country, beside plans and norms. */
export function indicatorTable(store: Store, lang: Language, area: string): TextTableView {
  const { story: words } = messagesOf(lang);
  const name = field(areaOf(store, area), 'name', lang);
  const rows = concernedIndicators(store, area).map((document) => ({
    cells: [
      cell(line({ text: document.name[lang], address: pageHref(lang, `indicators/${document.id}/`) })),
      valueCell(lang, document, area),
      valueCell(lang, document, COUNTRY),
      targetCell(store, lang, document),
    ],
  }));
  return {
    id: 'indicators-table',
    caption: words.indicatorsTitle,
    columns: words.indicatorColumns(name),
    groups: [{ head: '', rows }],
  };
}
