import type { Withheld } from '../facts/world.ts';
import { isCell } from '../parse/grid.ts';
import { walk, type Element } from '../parse/markup.ts';
import { numbersIn } from '../parse/numbers.ts';
import { report, type Case } from './case.ts';
import { meaningFor } from './claim.ts';

/** Attributes whose numbers say nothing of a value. */
const UNTOLD =
  /^(?:id|class|for|href|src|xmlns.*|aria-(?:labelledby|describedby|controls|colspan|rowspan|colindex|rowindex|level|setsize|posinset|owns)|colspan|rowspan|tabindex|data-key|data-area|data-code|data-row|data-astro.*|lang|role|scope|headers|fill|stroke.*|font.*|d|viewbox|transform|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|dx|dy|opacity|text-anchor|hreflang|datetime|integrity|sizes|srcset|srcdoc|style:.*)$/;

/** The text of a cell without comments, footnotes, drawings and the names of areas in it. */
export function plainText(case_: Case, element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (!['!', 'sup', 'svg', 'script', 'style'].includes(child.name))
      text += ` ${plainText(case_, child)} `;
  }
  for (const { at, end } of [...case_.names.areasIn(text)].reverse())
    text = text.slice(0, at) + text.slice(end);
  return text;
}

/** Attributes of an element that might carry a number, and the numbers in them. */
export function toldAttributes(element: Element): { name: string; text: string; value: number }[] {
  return [...element.attributes].flatMap(([name, text]) => {
    if (UNTOLD.test(name) || !/\d/.test(text)) return [];
    // In a style "12px" and "--value:3" are numbers as well.
    const spaced =
      name === 'style' ? text.replaceAll(/(\d)(px|em|rem|%|fr|vw|deg)/g, '$1 ').replaceAll('-', ' ') : text;
    return numbersIn(spaced, name === 'style' ? 'code' : 'prose').map(({ value }) => ({ name, text, value }));
  });
}

function told(element: Element): readonly { name: string; text: string; value: number }[] {
  return [...walk(element)].flatMap((one) => (one.name === 'svg' ? [] : toldAttributes(one)));
}

/**
 * Looks for any number in the place of a withheld cell: in its words, in what is hidden there, in its attributes and
 * in those of its row. `common` are attributes that all withheld cells of the column share: they tell nothing.
 */
export function checkCell(
  case_: Case,
  element: Element,
  cell: Withheld,
  common: ReadonlySet<string>,
  where: string,
): void {
  for (const number of numbersIn(plainText(case_, element))) {
    const meaning = meaningFor(case_, cell, number) ?? { exact: number.value };
    report(case_, cell, meaning, 'cell', where, `its place in a table shows ${String(number.value)}`);
  }
  for (const hidden of [...walk(element)].filter(({ name }) => name === '!')) {
    const text = hidden.children.filter((child) => typeof child === 'string').join('');
    for (const { value } of numbersIn(text)) {
      report(
        case_,
        cell,
        { exact: value },
        'comment',
        where,
        `a comment in its place: "${text.trim().slice(0, 80)}"`,
      );
    }
  }
  const row = isCell(element) ? element.parent : null;
  for (const { name, text, value } of [...told(element), ...(row ? toldAttributes(row) : [])]) {
    if (common.has(`${name}=${text}`)) continue;
    report(case_, cell, { exact: value }, 'attribute', where, `its place in a table has ${name}="${text}"`);
  }
}

/** The attributes, as `name=value`, that two withheld cells or more have in common. */
export function commonAttributes(elements: readonly Element[]): ReadonlySet<string> {
  if (elements.length < 2) return new Set();
  const sets = elements.map((element) => {
    const row = isCell(element) && element.parent ? toldAttributes(element.parent) : [];
    return new Set([...told(element), ...row].map(({ name, text }) => `${name}=${text}`));
  });
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}
