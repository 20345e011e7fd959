import { frameCode, imageCode, linkCode, scriptCode, type Framed } from '../embed/codes.ts';
import { flagsOf, pictureNames, readChoice, writeChoice, type Choice } from './embed-choice.ts';

/** What the catalogue of a language tells of an indicator. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly views: readonly View[];
  readonly areas: readonly (View & { readonly area: string; readonly areaName: string })[];
}

interface View {
  readonly id: string;
  readonly name: string;
  readonly height: number;
  /** Height of its picture of 720 pixels; 0 where there is none. */
  readonly picture: number;
}

const catalogues = new Map<string, Promise<readonly Entry[]>>();

/** The form with its addresses, which are made whole by the address of the page. */
class Form {
  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  text(name: string): string {
    return this.root.dataset[name] ?? '';
  }

  address(name: string, path = ''): string {
    return new URL(this.text(name) + path, location.href).href;
  }

  select(name: string): HTMLSelectElement {
    const found = this.root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!found) throw new Error(`the form has no field ${name}`);
    return found;
  }

  box(name: string): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>(`input[name=${name}]`);
  }

  say(text: string): void {
    const said = this.root.querySelector('[role=status]');
    if (said) said.textContent = text;
  }
}

function catalogueOf(form: Form, lang: string): Promise<readonly Entry[]> {
  const known = catalogues.get(lang);
  if (known) return known;
  const asked = fetch(form.address('embeds', `latest/${lang}/catalogue.json`)).then(
    (answer) => answer.json() as Promise<readonly Entry[]>,
  );
  catalogues.set(lang, asked);
  return asked;
}

/** Fills a field and chooses; true where the wish was there. */
function fill(
  select: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  wish: string,
): boolean {
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  const isThere = options.some(([value]) => value === wish);
  select.value = isThere ? wish : (options[0]?.[0] ?? '');
  return isThere;
}

function readForm(form: Form): Choice {
  const value = (name: string): string => form.select(name).value;
  const isOn = (name: string): boolean => form.box(name)?.checked ?? false;
  return {
    indicator: value('indicator'),
    view: value('view'),
    region: value('region'),
    lang: value('lang'),
    width: value('width'),
    dark: value('dark'),
    edition: value('edition'),
    plain: isOn('plain'),
    static: isOn('static'),
    transparent: isOn('transparent'),
  };
}

/** The fields that hang on others: regions and charts of the indicator. */
function fillFields(form: Form, entry: Entry, choice: Choice): boolean {
  const areas = entry.areas.map(({ area, areaName }) => [area, areaName] as const);
  const hasArea = fill(
    form.select('region'),
    [...(entry.views.length > 0 ? [['', form.text('allAreas')] as const] : []), ...areas],
    choice.region,
  );
  const area = form.select('region').value;
  const views = area === '' ? entry.views : entry.areas.filter((view) => view.area === area);
  const hasView = fill(
    form.select('view'),
    views.map(({ id, name }) => [id, name] as const),
    choice.view,
  );
  return hasArea && hasView;
}

function viewOf(entry: Entry, { view, region }: Choice): View | undefined {
  if (region === '') return entry.views.find(({ id }) => id === view);
  return entry.areas.find((one) => one.area === region);
}

function pathOf({ lang, indicator, view, region }: Choice): string {
  return `${lang}/${indicator}/${view}/${region === '' ? '' : `${region}/`}`;
}

function showCodes(form: Form, view: View, choice: Choice, framed: Framed): void {
  const page = form.address('pages', `${choice.lang}/indicators/${choice.indicator}/`);
  const { phone, column } = pictureNames(choice);
  const codes: Readonly<Record<string, string>> = {
    frame: frameCode(framed),
    script: scriptCode(framed, { address: form.address('script'), integrity: form.text('integrity') }),
    image:
      view.picture > 0
        ? imageCode({
            page,
            phone: form.address('images', phone),
            column: form.address('images', column),
            width: 720,
            height: view.picture,
            alternative: framed.title,
            caption: form.text('source'),
          })
        : '',
    link: linkCode(page, framed.title),
  };
  for (const [kind, text] of Object.entries(codes)) {
    const made = form.root.querySelector<HTMLElement>(`[data-made=${kind}]`);
    const code = made?.querySelector('code');
    if (!made || !code) continue;
    code.textContent = text;
    made.hidden = text === '';
  }
}

function showPictures(form: Form, choice: Choice, hasPictures: boolean): void {
  const list = form.root.querySelector('[data-pictures]');
  const items = (hasPictures ? pictureNames(choice).all : []).map((name) => {
    const link = document.createElement('a');
    link.href = form.address('images', name);
    link.textContent = name.slice(name.lastIndexOf('/') + 1);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list?.replaceChildren(...items);
}

function showPreview(form: Form, framed: Framed, { width }: Choice): void {
  const place = form.root.querySelector('.preview');
  const known = place?.querySelector('iframe');
  const frame = known ?? document.createElement('iframe');
  frame.title = framed.title;
  frame.height = String(framed.height);
  frame.style.maxWidth = `${width === '' ? '720' : width}px`;
  if (frame.src !== framed.address) frame.src = framed.address;
  if (!known) place?.append(frame);
}

async function show(form: Form, wish: Choice): Promise<void> {
  const entries = await catalogueOf(form, wish.lang);
  const entry = entries.find(({ id }) => id === wish.indicator) ?? entries[0];
  if (!entry) return;
  form.select('indicator').value = entry.id;
  const isKnown = fillFields(form, entry, wish) && entry.id === wish.indicator;
  const choice = readForm(form);
  const view = viewOf(entry, choice);
  if (!view) return;
  // Wishes that are open at the start are no mistake: the first chart is as good as another.
  form.say(isKnown || wish.view === '' ? '' : form.text('unknown'));
  const address = form.address('embeds', `${choice.edition}/${pathOf(choice)}${flagsOf(choice)}`);
  const framed = {
    address,
    title: view.name,
    height: view.height,
    ...(choice.width === '' ? {} : { width: Number(choice.width) }),
  };
  showPreview(form, framed, choice);
  showCodes(form, view, choice, framed);
  showPictures(form, choice, view.picture > 0);
  history.replaceState(null, '', writeChoice(choice) + location.hash);
}

function setFields(form: Form, choice: Choice): void {
  for (const name of ['indicator', 'lang', 'width', 'dark', 'edition'] as const) {
    const select = form.select(name);
    if ([...select.options].some(({ value }) => value === choice[name])) select.value = choice[name];
  }
  for (const name of ['plain', 'static', 'transparent'] as const) {
    const box = form.box(name);
    if (box) box.checked = choice[name];
  }
}

/** Each code is copied with one press; the button says that it was. */
function copyButtons(form: Form): void {
  for (const made of form.root.querySelectorAll<HTMLElement>('[data-made]')) {
    const button = made.querySelector('button');
    button?.addEventListener('click', () => {
      void navigator.clipboard.writeText(made.querySelector('code')?.textContent ?? '').then(() => {
        button.textContent = form.text('copied');
        setTimeout(() => {
          button.textContent = form.text('copy');
        }, 2000);
      });
    });
  }
}

/** Frames say how tall they are, here as anywhere. */
function fitFrames(form: Form): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const frame = form.root.querySelector('iframe');
    const said = (event.data as Record<string, unknown> | null)?.['datawrapper-height'];
    if (!frame || event.source !== frame.contentWindow || typeof said !== 'object' || said === null) return;
    const [height] = Object.values(said) as unknown[];
    if (typeof height === 'number' && height >= 50 && height <= 5000) frame.height = String(height);
  });
}

function start(root: HTMLElement): void {
  const form = new Form(root);
  const wish = readChoice(location.search, {
    lang: document.documentElement.lang,
    indicator: form.select('indicator').value,
  });
  setFields(form, wish);
  fitFrames(form);
  copyButtons(form);
  root.hidden = false;
  root.addEventListener('change', () => void show(form, readForm(form)));
  void show(form, wish);
}

const root = document.querySelector<HTMLElement>('[data-embed-form]');
if (root) start(root);
