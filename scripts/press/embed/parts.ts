import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Sentence } from '../../../src/i18n/sentences/sentence.ts';
import type { EmbedTable } from '../../../src/views/embed/table.ts';
import type {
  AreaTable,
  KeyItem,
  Note,
  SourceLine,
  StatementTable,
  TableCell,
  TableRow,
} from '../../../src/views/model.ts';
import { html, type Html } from './html.ts';

/** «15–19» and «2,8–4,6» are one word: a line may not end after the dash. */
const RANGE = /(\d+(?:[.,]\d+)*–\d+(?:[.,]\d+)*)/;
const SIGNS = { suppressed: ['c', '[c]'], missing: ['x', '[x]'], 'not-applicable': ['z', '–'] } as const;

/** Words and figures, each figure with its value and the key of its row. */
export function sentence(of: Sentence): Html {
  const parts = of.flatMap((part) =>
    typeof part === 'string'
      ? part
          .split(RANGE)
          .map((words, i) => (i % 2 === 1 ? html`<span class="nowrap">${words}</span>` : html`${words}`))
      : [html`<data value="${part.value}" data-key="${part.key}">${part.text}</data>`],
  );
  return html`${parts}`;
}

function cell(of: TableCell): Html {
  if (of.kind !== 'value') {
    const [sign, text] = SIGNS[of.kind];
    return html`<span class="state state-${sign}">${text}</span>`;
  }
  return html`${sentence(of.parts)}${of.marks.length > 0 && html`<sup>${of.marks.join(', ')}</sup>`}`;
}

function areaRow({ head, isCountry, cells }: TableRow): Html {
  const values = cells.map((one) => html`<td class="num">${cell(one)}</td>`);
  return html`<tr${isCountry && html` class="country"`}><th scope="row">${head}</th>${values}</tr>`;
}

function areas(lang: Language, table: AreaTable): Html {
  const { indicator } = messagesOf(lang);
  const heads = table.columns.map((head) => html`<th scope="col" class="num">${head}</th>`);
  const former =
    table.former.length > 0 &&
    html`<tbody>
      <tr class="group">
        <th scope="colgroup" colspan="${table.columns.length + 1}">${indicator.formerAreas}</th>
      </tr>
      ${table.former.map(areaRow)}
    </tbody>`;
  return html`<thead>
      <tr>
        <th scope="col">${table.areaHead ?? indicator.area}</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(areaRow)}
    </tbody>
    ${former}`;
}

/** A source with its title in its own language and a link where there may be one. */
export function source({ publisher, title, titleLang, address, date }: SourceLine): Html {
  const own = titleLang === undefined ? html`` : html` lang="${titleLang}"`;
  const named = address
    ? html`<a href="${address}" target="_blank" rel="noopener" ${own}>${title}</a>`
    : html`<span${own}>${title}</span>`;
  return html`${publisher}${title !== '' && html`, ${named}`} (${date})`;
}

function statements(lang: Language, table: StatementTable): Html {
  const { indicator } = messagesOf(lang);
  const rows = table.rows.map(
    ({ period, what, cell: value, source: sources }) =>
      html`<tr>
        <th scope="row">${period}${what !== '' && html`<span class="fine">${what}</span>`}</th>
        <td class="num">${cell(value)}</td>
        <td class="fine">${sources.map(source)}</td>
      </tr>`,
  );
  return html`<thead>
      <tr>
        <th scope="col">${indicator.period}</th>
        <th scope="col" class="num">${indicator.value}</th>
        <th scope="col">${indicator.source}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>`;
}

function footnotes(notes: readonly Note[]): Html {
  const items = notes.map(({ heading, text }) => html`<li><b>${heading}.</b> ${text}</li>`);
  return items.length === 0
    ? html``
    : html`<ol class="footnotes">
        ${items}
      </ol>`;
}

/** The numbers of the chart, with what the signs among them mean. */
export function table(lang: Language, of: EmbedTable): Html {
  const keys = of.kind === 'areas' ? of.keys.map((text) => html`<li>${text}</li>`) : [];
  const rows = of.kind === 'areas' ? areas(lang, of) : statements(lang, of);
  return html`<div class="scroll" role="region" aria-labelledby="${of.id}-c" tabindex="0">
      <table class="areas">
        <caption id="${of.id}-c">
          ${of.caption}
        </caption>
        ${rows}
      </table>
    </div>
    ${footnotes(of.footnotes)}${
      keys.length > 0 &&
      html`<ul class="keys">
        ${keys}
      </ul>`
    }`;
}

/** Samples of the colours and hatches of a map. */
export function keys(of: readonly KeyItem[]): Html {
  const items = of.map(({ swatch, words }) => html`<li><span class="swatch ${swatch}"></span> ${words}</li>`);
  return items.length === 0
    ? html``
    : html`<ul class="keys">
        ${items}
      </ul>`;
}

/** Who published the figures, and whether something was calculated from them. */
export function sources(lang: Language, of: readonly SourceLine[], computedIn: string | undefined): Html {
  const { indicator } = messagesOf(lang);
  const label = of.length > 1 ? indicator.sourcesLabel : indicator.sourceLabel;
  const remark = of.find((one) => one.remark !== '')?.remark;
  const list = of.map((one, i) => html`${i > 0 && '; '}${source(one)}`);
  const own = computedIn === undefined ? '' : `; ${indicator.ownCalculation(computedIn)}`;
  return html`<p class="source">${label}: ${list}${own}.${remark !== undefined && ` ${remark}`}</p>`;
}

/** What a reader must know of the figures. */
export function notes(lang: Language, of: readonly Note[]): Html {
  if (of.length === 0) return html``;
  const items = of.map(({ heading, text }) => html`<p><b>${heading}.</b> ${text}</p>`);
  return html`<details class="notes">
    <summary>${messagesOf(lang).embed.notes}</summary>
    ${items}
  </details>`;
}
