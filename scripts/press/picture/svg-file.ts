import { escapeXml, FILE_FONT } from '../../../src/charts/render-file.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { papersOf, sourceText, type Picture } from './picture.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
  readonly ink: string;
}

/** What somebody who finds the file alone must know, for programs too. */
function metadataOf(picture: Picture): string {
  const { lang, data } = picture;
  return [sourceText(picture), papersOf(lang, picture), data].filter((line) => line !== '').join('\n');
}

/** Puts what was drawn into a file that names itself and carries its papers. */
export function svgFile(picture: Picture, { width, height, markup, ink }: Sheet): string {
  const { id, lang, chart } = picture;
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  const alternative = [plain(chart.heading), chart.sub, ...chart.caption.map(plain)].join('. ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${lang}" role="img" ` +
    `aria-labelledby="${id}-name ${id}-about" font-family="${FILE_FONT}" fill="${ink}">` +
    `<title id="${id}-name">${escapeXml(chart.title)}</title>` +
    `<desc id="${id}-about">${escapeXml(alternative)}</desc>` +
    `<metadata>${escapeXml(metadataOf(picture))}</metadata>${markup}</svg>\n`
  );
}
