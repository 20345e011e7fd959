import { drawingOf } from '../charts/drawable.ts';
import { renderSvg } from '../charts/render-svg.ts';
import type { Language } from '../domain/text.ts';
import type { ComparePanel } from '../views/compare/panels.ts';

const drawn = new Map<string, { readonly panel: ComparePanel; readonly svg: string }>();

/**
 * Draws a panel once for all pages that show it; a panel made anew from newer data is drawn anew. Panels stand side by side,
 * each about as wide as a phone, so that the drawing for phones fits every column: on some six hundred pages a second one
 * would be a tenth of the whole site.
 */
export function drawPanel(lang: Language, panel: ComparePanel): string {
  const key = `${lang} ${panel.id}`;
  const known = drawn.get(key);
  if (known?.panel === panel) return known.svg;
  const svg = renderSvg(drawingOf(panel.drawing, 'narrow'), {
    id: `p-${panel.id}`,
    title: panel.title,
    className: 'at-phone-width',
  });
  drawn.set(key, { panel, svg });
  return svg;
}
