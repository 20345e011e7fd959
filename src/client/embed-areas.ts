/** More lines than this are not told apart. */
const MOST = 3;

function boxesIn(root: Element): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[name=areas]')];
}

/** Codes of the regions that are picked out, in the order of the form. */
export function chosenAreas(root: Element): readonly string[] {
  return boxesIn(root).flatMap((box) => (box.checked ? [box.value] : []));
}

function option(code: string, name: string): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'areas';
  box.value = code;
  label.append(box, ` ${name}`);
  return label;
}

/** Offers regions to be picked out, at most three at once, and chooses; true where all that was wished for is there. */
export function fillAreas(
  root: Element,
  areas: readonly (readonly [code: string, name: string])[],
  wishes: readonly string[],
): boolean {
  const place = root.querySelector<HTMLElement>('[data-areas]');
  if (!place) return true;
  const wanted = wishes.filter((code) => code !== '');
  const chosen = wanted.filter((code) => areas.some(([known]) => known === code)).slice(0, MOST);
  const list = place.querySelector('.boxes');
  // What has not changed stays, and with it the place of the keyboard.
  const shown = boxesIn(root).map((box) => [box.value, box.parentElement?.textContent.trim()]);
  if (shown.join() !== areas.join())
    list?.replaceChildren(...areas.map(([code, name]) => option(code, name)));
  for (const box of boxesIn(root)) {
    box.checked = chosen.includes(box.value);
    box.disabled = !box.checked && chosen.length === MOST;
  }
  place.hidden = areas.length === 0;
  return chosen.length === wanted.length;
}
