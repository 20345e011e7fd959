import { fitTable, insertArea, removeAdded } from './compare-page.ts';
import { MOST_ADDED, pairOf, parseWith, writeWith } from './with-list.ts';

const pages = new Map<string, Promise<Document>>();

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The page of the first area and another one: it holds everything there is to show of the other. */
function pageOf(first: string, code: string): Promise<Document> {
  const known = pages.get(code);
  if (known) return known;
  const page = load(`../${pairOf(first, code)}/`);
  pages.set(code, page);
  // What failed once may be asked for again.
  page.catch(() => pages.delete(code));
  return page;
}

/** The control that adds areas to a page of two; the address holds them, so that it can be sent on and gone back from. */
class Control {
  readonly #root: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;
  readonly #first: string;
  readonly #names: ReadonlyMap<string, string>;
  #shown: readonly string[] = [];
  #turn = 0;

  constructor(root: HTMLElement, select: HTMLSelectElement, list: HTMLElement, said: HTMLElement) {
    this.#root = root;
    this.#select = select;
    this.#list = list;
    this.#said = said;
    this.#first = (root.dataset['compare'] ?? '').split(' ')[0] ?? '';
    const options = [...select.options].filter(({ value }) => value !== '');
    this.#names = new Map(options.map(({ value, text }) => [value, text]));
  }

  start(): void {
    this.#root.querySelector('button')?.addEventListener('click', () => void this.#add());
    addEventListener('popstate', () => void this.#restore());
    this.#root.hidden = false;
    void this.#restore();
  }

  /** Shows what the address asks for, and says so where it asks for something else. */
  async #restore(): Promise<void> {
    const { codes, hasFaults } = parseWith(location.search, [...this.#names.keys()]);
    const isShown = await this.#show(codes);
    if (hasFaults && isShown) {
      history.replaceState(null, '', location.pathname + writeWith(codes));
      this.#say('unknown');
    }
  }

  async #add(): Promise<void> {
    const code = this.#select.value;
    if (code === '') return;
    if (this.#shown.length >= MOST_ADDED) {
      this.#say('full');
      return;
    }
    if (await this.#show([...this.#shown, code])) this.#remember('added', code);
  }

  async #remove(code: string): Promise<void> {
    if (!(await this.#show(this.#shown.filter((one) => one !== code)))) return;
    this.#remember('removed', code);
    // The button that had the focus is gone.
    this.#select.focus();
  }

  #remember(what: 'added' | 'removed', code: string): void {
    history.pushState(null, '', location.pathname + writeWith(this.#shown));
    this.#linkLanguages();
    this.#say(what, this.#names.get(code));
  }

  #say(what: 'added' | 'removed' | 'unknown' | 'failed' | 'full', name = ''): void {
    const words = this.#root.dataset[what] ?? '';
    this.#said.textContent = name === '' ? words : `${words}: ${name}`;
  }

  /** True when it is done; a later call overtakes an earlier one that is still loading. */
  async #show(codes: readonly string[]): Promise<boolean> {
    const turn = ++this.#turn;
    try {
      const loaded = await Promise.all(codes.map((code) => pageOf(this.#first, code)));
      if (turn !== this.#turn) return false;
      removeAdded();
      codes.forEach((code, i) => {
        const page = loaded[i];
        if (page) insertArea(code, page);
      });
    } catch {
      if (turn === this.#turn) this.#say('failed');
      return false;
    }
    this.#shown = codes;
    this.#said.textContent = '';
    fitTable(codes.length);
    this.#listAdded();
    this.#linkLanguages();
    return true;
  }

  #listAdded(): void {
    const items = this.#shown.map((code) => {
      const name = this.#names.get(code) ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.#root.dataset['remove'] ?? '';
      button.setAttribute('aria-label', `${button.textContent}: ${name}`);
      button.addEventListener('click', () => void this.#remove(code));
      const item = document.createElement('li');
      item.append(name, button);
      return item;
    });
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    this.#select.value = '';
    for (const option of this.#select.options) option.disabled = this.#shown.includes(option.value);
  }

  #linkLanguages(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) {
      link.search = writeWith(this.#shown);
    }
  }
}

const root = document.querySelector<HTMLElement>('[data-compare]');
const [select, list, said] = ['select', 'ul', '[role=status]'].map((one) =>
  root?.querySelector<HTMLElement>(one),
);
if (root && select instanceof HTMLSelectElement && list && said) {
  new Control(root, select, list, said).start();
}
