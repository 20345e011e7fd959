/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Slot = string | number | Html | readonly Html[] | null | undefined | false;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function slotText(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return '';
  if (slot instanceof Html) return slot.text;
  if (typeof slot === 'string' || typeof slot === 'number') return escape(String(slot));
  return slot.map(({ text }) => text).join('');
}

/** A template tag: whatever is put in is text, unless it is HTML made by this tag. Lists are joined; nothing stays nothing. */
export function html(words: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(words.map((word, i) => word + slotText(slots[i])).join(''));
}
