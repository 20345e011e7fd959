import { choiceOf, countWith, isMeant, searchOf, toggled, type Choice } from './measure-choice.ts';

interface Chip {
  readonly button: HTMLButtonElement;
  readonly facet: string;
  readonly value: string;
}

/** Links to pages of choices become buttons that choose in place: here they lead nowhere else. */
function makeChips(nav: HTMLElement): readonly Chip[] {
  return [...nav.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((link) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...link.childNodes);
    link.replaceWith(button);
    return { button, facet: link.dataset['facet'] ?? '', value: link.dataset['value'] ?? '' };
  });
}

function makeButton(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear';
  button.textContent = words;
  return button;
}

interface Row {
  readonly element: HTMLElement;
  readonly facets: ReadonlySet<string>;
}

function rowsOf(): readonly Row[] {
  return [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    facets: new Set((element.dataset['facets'] ?? '').split(' ')),
  }));
}

/** Heads and sections with nothing left below them go too. */
function tidyGroups(rows: readonly Row[]): void {
  for (const group of new Set(rows.map(({ element }) => element.parentElement))) {
    if (group) group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
  }
  for (const section of new Set(rows.map(({ element }) => element.closest('section')))) {
    if (section) section.hidden = section.querySelector('[data-facets]:not([hidden])') === null;
  }
}

/** What can be chosen: all values of the chips by their kind. */
function knownOf(chips: readonly Chip[]): Choice {
  const groups = Map.groupBy(chips, ({ facet }) => facet);
  return new Map([...groups].map(([facet, some]) => [facet, new Set(some.map(({ value }) => value))]));
}

function showRows(rows: readonly Row[], choice: Choice): void {
  for (const { element, facets } of rows) element.hidden = !isMeant(facets, choice);
  tidyGroups(rows);
}

/** Which chips are pressed, and how many rows each would mean beside what is chosen of the other kinds. */
function showChips(chips: readonly Chip[], rows: readonly Row[], choice: Choice): void {
  const all = rows.map(({ facets }) => facets);
  for (const { button, facet, value } of chips) {
    button.setAttribute('aria-pressed', String(choice.get(facet)?.has(value) ?? false));
    const number = button.querySelector('.count');
    if (number) number.textContent = String(countWith(all, choice, facet, value));
  }
}

function start(nav: HTMLElement): void {
  const rows = rowsOf();
  const chips = makeChips(nav);
  const known = knownOf(chips);
  const said = document.createElement('p');
  said.className = 'chosen';
  said.setAttribute('role', 'status');
  const clear = makeButton(nav.dataset['clear'] ?? '');
  nav.append(said, clear);
  let choice = choiceOf(location.search, known);

  const show = (next: Choice): void => {
    choice = next;
    showRows(rows, choice);
    showChips(chips, rows, choice);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    said.textContent = `${nav.dataset['shown'] ?? ''}: ${String(shown)} / ${String(rows.length)}`;
    clear.hidden = choice.size === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.langs a')) {
      link.search = searchOf(choice);
    }
  };
  const choose = (next: Choice): void => {
    history.pushState(null, '', location.pathname + searchOf(next));
    show(next);
  };

  for (const { button, facet, value } of chips) {
    button.addEventListener('click', () => {
      choose(toggled(choice, facet, value));
    });
  }
  clear.addEventListener('click', () => {
    choose(new Map());
    chips[0]?.button.focus();
  });
  addEventListener('popstate', () => {
    show(choiceOf(location.search, known));
  });
  // A link to a row that is not shown would lead nowhere.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    show(new Map());
    target.scrollIntoView();
  });
  show(choice);
}

const filters = document.querySelector<HTMLElement>('nav.filters[data-shown]');
if (filters) start(filters);
