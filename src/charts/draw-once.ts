import { renderSvg } from './render-svg.ts';
import type { Twice } from './draw-twice.ts';
import type { Form } from './types.ts';

/**
 * Draws a form without text once for all widths: it scales, and nothing in it becomes too small to read. The size is
 * that of a pair, so that dots are neither lost on a phone nor coarse in a wide column.
 */
export function drawOnce<Data>(
  form: Form<Data>,
  data: Data,
  { id, title, stamp }: { id: string; title: string; stamp?: string | undefined },
): Twice {
  return {
    narrow: '',
    wide: renderSvg(form(data, 'pair'), { id: `${id}-w`, title, className: 'at-any-width', stamp }),
  };
}
