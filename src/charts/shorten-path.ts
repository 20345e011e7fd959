/** Rounds to a tenth of a pixel: finer places cannot be seen and cost bytes. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

const STRAIGHT = /^[MLHVZ\d.,\s-]*$/;
const COMMAND = /([MLHVZ])([^MLHVZ]*)/g;

function pair(dx: number, dy: number): string {
  return `${String(dx)}${dy < 0 ? '' : ' '}${String(dy)}`;
}

function bare(text: string): string {
  return text.replace(/(^|[ a-zA-Z-])0\./g, '$1.');
}

/** A place along a path, already rounded: steps are taken between rounded places, so errors do not add up. */
interface Pen {
  x: number;
  y: number;
}

function step(pen: Pen, command: string, numbers: readonly number[]): string {
  const x = tenth(command === 'V' ? pen.x : (numbers[0] ?? pen.x));
  const y = tenth(command === 'V' ? (numbers[0] ?? pen.y) : command === 'H' ? pen.y : (numbers[1] ?? pen.y));
  const [dx, dy] = [tenth(x - pen.x), tenth(y - pen.y)];
  pen.x = x;
  pen.y = y;
  if (command === 'M') return `M${pair(x, y)}`;
  if (dy === 0) return `h${String(dx)}`;
  if (dx === 0) return `v${String(dy)}`;
  return `l${pair(dx, dy)}`;
}

/**
 * Writes a path of straight lines with steps instead of places, rounded to a tenth of a pixel. A path with
 * curves is only rounded.
 */
export function shortenPath(d: string): string {
  if (!STRAIGHT.test(d)) return d.replace(/-?\d+\.\d+/g, (number) => String(tenth(Number(number))));
  const pen: Pen = { x: 0, y: 0 };
  let out = '';
  for (const [, command = '', rest = ''] of d.matchAll(COMMAND)) {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    out += command === 'Z' ? 'z' : step(pen, command, numbers);
  }
  return bare(out);
}
