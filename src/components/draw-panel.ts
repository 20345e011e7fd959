import type { Twice } from '../charts/draw-twice.ts';
import type { Language } from '../domain/text.ts';
import type { ComparePanel } from '../views/compare/panels.ts';
import { draw } from './draw.ts';

const drawn = new Map<string, { readonly panel: ComparePanel; readonly twice: Twice }>();

/** Draws a panel once for all pages that show it; a panel made anew from newer data is drawn anew. */
export function drawPanel(lang: Language, panel: ComparePanel): Twice {
  const key = `${lang} ${panel.id}`;
  const known = drawn.get(key);
  if (known?.panel === panel) return known.twice;
  const twice = draw(panel.drawing, { id: `p-${panel.id}`, title: panel.title, wide: 'pair' });
  drawn.set(key, { panel, twice });
  return twice;
}
