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

/** Heads and sections with nothing left below them go too; the number in the head of a group follows. */
function tidyGroups(rows: readonly Row[]): void {
  for (const group of new Set(rows.map(({ element }) => element.parentElement))) {
    if (!group) continue;
    const shown = group.querySelectorAll('[data-facets]:not([hidden])').length;
    group.hidden = shown === 0;
    const head = group.querySelector('.group .th');
    if (head) head.textContent = (head.textContent ?? '').trim().replace(/\d+$/, String(shown));
  }
  for (const section of new Set(rows.map(({ element }) => element.closest('section')))) {
    if (section) section.hidden = section.querySelector('[data-facets]:not([hidden])') === null;
  }
}

function start(nav: HTMLElement): void {
  const rows = rowsOf();
  const chips = makeChips(nav);
  const known: Choice = new Map(
    [...Map.groupBy(chips, ({ facet }) => facet)].map(([facet, some]) => [
      facet,
      new Set(some.map(({ value }) => value)),
    ]),
  );
  const said = document.createElement('p');
  said.className = 'chosen';
  said.setAttribute('role', 'status');
  const words = document.createElement('span');
  const clear = makeButton(nav.dataset['clear'] ?? '');
  said.append(words);
  nav.append(said, clear);
  let choice: Choice = choiceOf(location.search, known);

  const show = (): void => {
    for (const { element, facets } of rows) element.hidden = !isMeant(facets, choice);
    tidyGroups(rows);
    for (const { button, facet, value } of chips) {
      const count = countWith(
        rows.map(({ facets }) => facets),
        choice,
        facet,
        value,
      );
      button.setAttribute('aria-pressed', String(choice.get(facet)?.has(value) ?? false));
      const number = button.querySelector('.count');
      if (number) number.textContent = String(count);
    }
    const shown = rows.filter(({ element }) => !element.hidden).length;
    words.textContent = `${nav.dataset['shown'] ?? ''}: ${String(shown)} / ${String(rows.length)}`;
    clear.hidden = choice.size === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.langs a')) {
      link.search = searchOf(choice);
    }
  };
  const choose = (next: Choice): void => {
    choice = next;
    history.pushState(null, '', location.pathname + searchOf(choice));
    show();
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
    choice = choiceOf(location.search, known);
    show();
  });
  // A link to a row that is not shown would lead nowhere.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    choice = new Map();
    show();
    target.scrollIntoView();
  });
  show();
}

const filters = document.querySelector<HTMLElement>('nav.filters[data-shown]');
if (filters) start(filters);
