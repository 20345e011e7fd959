import { LIGHT } from '../../../src/charts/palette.ts';
import { FILE_FONT } from '../../../src/charts/render-file.ts';
import { box, fitting, headline, lines, mark, paragraph } from './ink.ts';

/** What stands on the picture of pages that have no chart to show. */
export interface TitleCard {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const [WIDTH, HEIGHT, BAND, SIDE] = [1200, 630, 84, 72];
const TITLES = [64, 58, 52, 46, 40].map((size) => ({
  size,
  leading: size * 1.15,
  heavy: true,
  colour: LIGHT['c-ink'],
}));
const TEXTS = [30, 27, 24, 21].map((size) => ({ size, leading: size * 1.4, colour: LIGHT['c-soft'] }));

/** A picture of words alone, 1200×630. */
export function titleCard({ name, title, text }: TitleCard): string {
  const width = WIDTH - 2 * SIDE;
  const heading = headline(title, { x: SIDE, y: 96, width }, fitting(title, { width, height: 230 }, TITLES));
  const top = 96 + heading.height + 28;
  const room = { width, height: HEIGHT - BAND - 32 - top };
  const below = paragraph(text, { x: SIDE, y: top, width }, fitting(text, room, TEXTS));
  const foot = HEIGHT - BAND;
  const brand = { size: 28, leading: BAND, heavy: true, colour: LIGHT['c-on'] };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" ` +
    `viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="${FILE_FONT}">` +
    box(0, 0, WIDTH, HEIGHT, LIGHT['c-paper']) +
    heading.markup +
    below.markup +
    box(0, foot, WIDTH, BAND, LIGHT['c-accent']) +
    mark(SIDE, foot + 24, 36, LIGHT['c-on']) +
    lines([name], { x: SIDE + 48, y: foot, width }, brand).markup +
    '</svg>\n'
  );
}
