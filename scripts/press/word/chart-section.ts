import type { FileChild } from 'docx';
import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { paragraph as joined, sourceText } from '../office/papers.ts';
import { fitsPaper, picture, type DrawPicture } from './picture.ts';
import { heading, paragraph, STYLE } from './text.ts';

/** A chart with its message, what is measured, its key, its caption and its source. */
function chartSection(
  lang: Language,
  chart: ChartWithPapers,
  release: string,
  drawn: { readonly draw: DrawPicture; readonly number: number },
): readonly FileChild[] {
  const { press } = messagesOf(lang);
  const key = chart.key.map(({ words }) => words).join(' · ');
  const source = sourceText(lang, chart.sources, chart.isComputed ? release : undefined);
  return [
    heading(lang, plain(chart.heading), 2),
    paragraph(lang, chart.sub, STYLE.sub),
    picture(chart, drawn.draw, drawn.number),
    ...(key === '' ? [] : [paragraph(lang, `${press.key}: ${key}`, STYLE.small)]),
    ...(chart.caption.length === 0 ? [] : [paragraph(lang, joined(chart.caption))]),
    ...(source === '' ? [] : [paragraph(lang, source, STYLE.small)]),
  ];
}

/** The charts that a page of paper can hold, one after the other. */
export function chartSections(
  lang: Language,
  charts: readonly ChartWithPapers[],
  release: string,
  draw: DrawPicture,
): readonly FileChild[] {
  return charts
    .filter(fitsPaper)
    .flatMap((chart, i) => chartSection(lang, chart, release, { draw, number: i + 1 }));
}
