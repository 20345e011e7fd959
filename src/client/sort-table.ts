import { nextOrder, sortedPlaces, type Order } from './sort-order.ts';

/** Rows of one group that may change places, as published; the country and the head of a group stay first. */
function movableRows(body: HTMLTableSectionElement): readonly HTMLTableRowElement[] {
  return [...body.rows].filter(
    ({ classList }) => !classList.contains('country') && !classList.contains('group'),
  );
}

function valueIn(row: HTMLTableRowElement, column: number): number | null {
  const data = row.cells[column]?.querySelector('data');
  return data ? Number(data.value) : null;
}

/** Makes every head of a column a button that sorts by it; the first one gives back the published order. */
function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const groups = [...table.tBodies].map((body) => ({ body, rows: movableRows(body) }));
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  table.parentElement?.after(said);

  const sort = (column: number): void => {
    const head = heads[column];
    if (!head) return;
    const isNames = column === 0;
    const order = isNames ? 'none' : nextOrder((head.ariaSort ?? 'none') as Order);
    for (const { body, rows } of groups) {
      const places = sortedPlaces(
        rows.map((row) => valueIn(row, column)),
        order,
      );
      body.append(...places.flatMap((place) => rows[place] ?? []));
    }
    for (const one of heads) one.removeAttribute('aria-sort');
    // By name the rows stand as published, which is the alphabet.
    if (isNames || order !== 'none') head.setAttribute('aria-sort', isNames ? 'ascending' : order);
    const words = table.dataset[order === 'none' ? 'published' : order] ?? '';
    said.textContent = order === 'none' ? words : `${head.textContent.trim()}: ${words}`;
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      sort(column);
    });
    head.append(button);
  });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-published]')) makeSortable(table);
