import { frameCode, imageCode, linkCode, scriptCode, type Framed } from '../embed/codes.ts';
import { flagsOf, pathOf, pictureNames, readChoice, writeChoice, type Choice } from './embed-choice.ts';
import { chosenAreas, fillAreas } from './embed-areas.ts';
import { catalogueAt, viewOf, type Entry, type View } from './embed-catalogue.ts';

/** The line with the names of the regions that are picked out. */
const NAMES_ROOM = 30;

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
    period: value('period'),
    region: value('region'),
    areas: chosenAreas(form.root).join(','),
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
  const hasPeriod = fillPeriods(form, entry, choice);
  const chart = area === '' ? entry.views.find(({ id }) => id === form.select('view').value) : undefined;
  const marked = areas.filter(([code]) => chart?.marks.includes(code));
  const hasAreas = fillAreas(form.root, marked, choice.areas.split(','));
  return hasArea && hasView && hasPeriod && hasAreas;
}

/** Maps and dots are there for other periods too; a release keeps the latest of its day. */
function fillPeriods(form: Form, entry: Entry, { period, edition }: Choice): boolean {
  const [select, view] = [form.select('period'), form.select('view').value];
  const isLatest = edition === 'latest' && form.select('region').value === '';
  const others = isLatest ? entry.periods.filter((one) => one.view === view) : [];
  const own = entry.views.find(({ id }) => id === view)?.period ?? '';
  const options = [['', own] as const, ...others.map((one) => [one.id, one.period] as const)];
  const field = select.closest('p');
  if (field) field.hidden = others.length === 0;
  return fill(select, options, period);
}

/** Pictures are made of the chart as it is by itself: they pick out no region. */
function hasPicture(view: View, { areas }: Choice): boolean {
  return view.picture > 0 && areas === '';
}

function showCodes(form: Form, view: View, choice: Choice, framed: Framed): void {
  const page = form.address('pages', `${choice.lang}/indicators/${choice.indicator}/`);
  const { phone, column } = pictureNames(choice);
  const codes: Readonly<Record<string, string>> = {
    frame: frameCode(framed),
    script: scriptCode(framed, { address: form.address('script'), integrity: form.text('integrity') }),
    image: hasPicture(view, choice)
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

function linkItem(address: string, text: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Pictures of the chart, its figures, and the page that has the slides and documents of the indicator. */
function showFiles(form: Form, view: View, choice: Choice): void {
  const { lang, indicator, edition } = choice;
  const pictures = hasPicture(view, choice) ? pictureNames(choice).all : [];
  const items = pictures.map((name) =>
    linkItem(form.address('images', name), name.slice(name.lastIndexOf('/') + 1)),
  );
  const figures = form.address('pages', `data/v1/${edition}/indicators/${view.shown}.csv`);
  const others = form.address('pages', `${lang}/embed/${indicator}/#files`);
  form.root
    .querySelector('[data-files]')
    ?.replaceChildren(...items, linkItem(figures, 'CSV'), linkItem(others, form.text('others')));
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

/** Shows what is wished for; what an address asks for and is not there is said, what other fields rule out is not. */
async function show(form: Form, wish: Choice, isAsked = false): Promise<void> {
  const entries = await catalogueAt(form.address('embeds', `latest/${wish.lang}/catalogue.json`));
  const entry = entries.find(({ id }) => id === wish.indicator) ?? entries[0];
  if (!entry) return;
  form.select('indicator').value = entry.id;
  const isKnown = fillFields(form, entry, wish) && entry.id === wish.indicator;
  const choice = readForm(form);
  const view = viewOf(entry, choice);
  if (!view) return;
  // Wishes that are open at the start are no mistake: the first chart is as good as another.
  form.say(isKnown || wish.view === '' || !isAsked ? '' : form.text('unknown'));
  const address = form.address('embeds', `${choice.edition}/${pathOf(choice)}${flagsOf(choice)}`);
  const framed = {
    address,
    title: view.name,
    height: view.height + (choice.areas === '' ? 0 : NAMES_ROOM),
    ...(choice.width === '' ? {} : { width: Number(choice.width) }),
  };
  showPreview(form, framed, choice);
  showCodes(form, view, choice, framed);
  showFiles(form, view, choice);
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
  void show(form, wish, true);
}

const root = document.querySelector<HTMLElement>('[data-embed-form]');
if (root) start(root);
