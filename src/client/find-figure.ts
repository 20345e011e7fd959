/** Rows of a table with the words by which a reader may look for them: their own, and those of their heading. */
interface Group {
  readonly section: HTMLElement;
  readonly rows: readonly { readonly row: HTMLTableRowElement; readonly text: string }[];
}

function plain(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replaceAll('\u00a0', ' ').trim();
}

function groupOf(section: HTMLElement): Group {
  const heading = plain(section.querySelector('h3')?.textContent);
  const rows = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return {
    section,
    rows: rows.map((row) => ({ row, text: `${heading} ${plain(row.cells[0]?.textContent)}` })),
  };
}

/** Lets only those rows stand that hold every word asked for; says how many. */
function find(groups: readonly Group[], asked: string): number {
  const words = plain(asked).split(/\s+/);
  let shown = 0;
  for (const { section, rows } of groups) {
    const found = rows.filter(({ text }) => words.every((word) => text.includes(word)));
    for (const { row } of rows) row.hidden = true;
    for (const { row } of found) row.hidden = false;
    section.hidden = found.length === 0;
    shown += found.length;
  }
  return shown;
}

function start(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const said = form.querySelector('[role=status]');
  if (!field || !said) return;
  const groups = [...document.querySelectorAll<HTMLElement>('section.figures')].map(groupOf);
  const show = (): void => {
    const shown = find(groups, field.value);
    said.textContent = field.value.trim() === '' ? '' : `${form.dataset['found'] ?? ''}: ${String(shown)}`;
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  field.addEventListener('input', show);
  // A link to a row that is not shown would lead nowhere.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    field.value = '';
    show();
    target.scrollIntoView();
  });
}

const found = document.querySelector<HTMLFormElement>('form.find');
if (found) start(found);
