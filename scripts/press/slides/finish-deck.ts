import { LIGHT } from '../../../src/charts/palette.ts';
import { escapeXml } from '../../../src/charts/render-file.ts';
import { OFFICE_LANGUAGE } from '../office/languages.ts';
import { readParts, textPart, writeParts, type OfficeParts } from '../office/parts.ts';
import { coreXml, type Properties } from '../office/properties.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml, WORKBOOK_RELATION } from './chart-xml.ts';
import type { SlideSpec } from './deck.ts';
import { drawMark } from './frame.ts';
import { officeColour, type NativeChart } from './native-chart.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CHART_RELATION = 'rIdChart';

interface Deck {
  readonly properties: Properties;
  readonly slides: readonly SlideSpec[];
}

/** Puts the chart where its slot stands: the program's own frame for a chart, of the same place and size. */
function frameChart(slide: string, alt: string, name: string): string {
  const pattern = new RegExp(
    `<p:sp>\\s*<p:nvSpPr><p:cNvPr id="(\\d+)" name="${name}"[^]*?<a:off x="(\\d+)" y="(\\d+)"/><a:ext cx="(\\d+)" cy="(\\d+)"/>[^]*?</p:sp>`,
  );
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return slide.replace(
    pattern,
    (_, id: string, x: string, y: string, cx: string, cy: string) =>
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(alt)}"/>` +
      '<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>' +
      `<p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></p:xfrm>` +
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${CHART_RELATION}"/>` +
      '</a:graphicData></a:graphic></p:graphicFrame>',
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function addChart(
  parts: OfficeParts,
  number: string,
  chart: NativeChart,
  alt: string,
  properties: Properties,
): void {
  const slide = `ppt/slides/slide${number}.xml`;
  const rels = `ppt/slides/_rels/slide${number}.xml.rels`;
  const drawn = frameChart(textPart(parts, slide), alt, `Chart ${number}`);
  if (!drawn.includes(CHART_RELATION)) throw new Error(`${slide} has no place for its chart`);
  parts.set(slide, drawn);
  const link = relation(CHART_RELATION, 'chart', `../charts/chart${number}.xml`);
  parts.set(rels, textPart(parts, rels).replace('</Relationships>', `${link}</Relationships>`));
  parts.set(`ppt/charts/chart${number}.xml`, chartXml(properties.lang, chart));
  parts.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}">` +
      `${relation(WORKBOOK_RELATION, 'package', `../embeddings/Microsoft_Excel_Worksheet${number}.xlsx`)}</Relationships>`,
  );
  parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`, chartWorkbook(chart, properties));
}

/** Types of the parts that are there, and of no others. */
function fixTypes(parts: OfficeParts): void {
  const types = textPart(parts, '[Content_Types].xml')
    .replace(/\s*<Override PartName="\/([^"]*)"[^>]*>/g, (override, name: string) =>
      parts.has(name) ? override : '',
    )
    .replace(/\s*<Default Extension="(?!xml"|rels"|xlsx"|png")[^>]*>/g, '');
  const charts = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/[^/]*\.xml$/.test(name))
    .map((name) => `<Override PartName="/${name}" ContentType="${CHART_TYPE}"/>`);
  parts.set('[Content_Types].xml', types.replace('</Types>', `${charts.join('')}</Types>`));
}

/** Notes in paragraphs: the library writes them as one run. */
function notesText(lang: string, notes: readonly string[]): string {
  const runs = notes.map(
    (text) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  return runs.length === 0 ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : runs.join('');
}

/** Colours that a reader is offered for what is added by hand: ours, in place of the library's. */
function themeColours(theme: string): string {
  const ours = [LIGHT['c-accent'], LIGHT['c-dot'], LIGHT.q3, LIGHT['c-grey'], LIGHT['c-ink'], LIGHT.q2];
  return theme.replace(/<a:accent(\d)><a:srgbClr val="\w+"\/>/g, (_, number: string) => {
    const colour = officeColour(ours[Number(number) - 1] ?? LIGHT['c-ink']);
    return `<a:accent${number}><a:srgbClr val="${colour}"/>`;
  });
}

function appXml({ creator }: Properties): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>Microsoft Office PowerPoint</Application><Company>${escapeXml(creator)}</Company></Properties>`
  );
}

/** Mends what the library leaves: languages, notes, colours, types of parts, date; and puts the charts in. */
export function finishDeck(file: Uint8Array, { properties, slides }: Deck): Uint8Array {
  const parts = readParts(file);
  const lang = OFFICE_LANGUAGE[properties.lang];
  for (const [name, part] of parts) {
    if (typeof part !== 'string' || !name.startsWith('ppt/')) continue;
    const text = part.replace(/<a:(rPr|endParaRPr)(?: lang="[^"]*")?/g, `<a:$1 lang="${lang}"`);
    // The master of the notes carries a day on which somebody once made it.
    parts.set(name, text.replace('7/23/19', '').replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>'));
  }
  slides.forEach(({ body, notes }, i) => {
    const number = String(i + 1);
    const name = `ppt/notesSlides/notesSlide${number}.xml`;
    parts.set(
      name,
      textPart(parts, name).replace(
        /(type="body" idx="1"[^]*?<a:lstStyle\/>)<a:p>[^]*?<\/a:p>/,
        (_, head: string) => head + notesText(lang, notes),
      ),
    );
    if (body.kind === 'chart') addChart(parts, number, body.chart, body.alt, properties);
  });
  parts.set('ppt/theme/theme1.xml', themeColours(textPart(parts, 'ppt/theme/theme1.xml')));
  for (const layout of ['ppt/slideLayouts/slideLayout2.xml', 'ppt/slideLayouts/slideLayout3.xml'])
    parts.set(layout, drawMark(textPart(parts, layout)));
  parts.set('docProps/core.xml', coreXml(properties));
  parts.set('docProps/app.xml', appXml(properties));
  fixTypes(parts);
  return writeParts(parts);
}
