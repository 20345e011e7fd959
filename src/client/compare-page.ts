/** Takes the cells and panels of an area out of another page of pairs and puts them into this one, and out again. */

const COUNTRY_CELL = ':scope > [data-area="kz"]';

function eachRow(use: (row: HTMLElement, id: string) => void): void {
  for (const row of document.querySelectorAll<HTMLElement>('.compare [data-row]')) {
    use(row, row.dataset['row'] ?? '');
  }
}

/** The column goes before the country, the panels after those that are there. */
export function insertArea(code: string, page: Document): void {
  eachRow((row, id) => {
    const cell = page.querySelector(`.compare [data-row="${id}"] > [data-area="${code}"]`);
    const country = row.querySelector(COUNTRY_CELL);
    if (!cell || !country) return;
    const copy = document.importNode(cell, true);
    copy.setAttribute('data-is-added', '');
    row.insertBefore(copy, country);
  });
  for (const room of document.querySelectorAll<HTMLElement>('[data-panels]')) {
    const id = room.dataset['panels'] ?? '';
    const panel = page.querySelector(`[data-panels="${id}"] > [data-area="${code}"]`);
    if (!panel) continue;
    const copy = document.importNode(panel, true);
    copy.setAttribute('data-is-added', '');
    room.append(copy);
  }
}

/** Takes out everything that was put in. */
export function removeAdded(): void {
  for (const node of document.querySelectorAll('[data-is-added]')) node.remove();
}

/** Fits what depends on the number of columns: heads of groups, the note to ¹, and the room that scrolls. */
export function fitTable(added: number): void {
  for (const head of document.querySelectorAll('.compare .group > .th')) {
    head.setAttribute('aria-colspan', String(4 + added));
  }
  const note = document.querySelector<HTMLElement>('[data-note]');
  if (note) note.hidden = document.querySelector('.compare .td > sup') === null;
  const room = document.querySelector<HTMLElement>('.compare-room');
  if (!room) return;
  room.classList.toggle('many', added > 0);
  const attributes = { role: 'region', tabindex: '0', 'aria-labelledby': 'compare-c' };
  for (const [name, value] of Object.entries(attributes)) {
    if (added > 0) room.setAttribute(name, value);
    else room.removeAttribute(name);
  }
}
