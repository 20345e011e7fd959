/** What may stand next; `first-…` also allows the end of what was just opened. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'nothing';

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const SPACE = /[ \t\r\n]*/y;

const CLOSES = new Map([
  ['}', '{'],
  [']', '['],
]);

/** Follows the grammar token by token; an engine's own message does not always say where it stopped. */
class Grammar {
  readonly #open: string[] = [];
  #expected: Expected = 'value';

  get isComplete(): boolean {
    return this.#expected === 'nothing';
  }

  #afterValue(): boolean {
    this.#expected = this.#open.length === 0 ? 'nothing' : 'next';
    return true;
  }

  #close(mark: string): boolean {
    const opener = CLOSES.get(mark);
    const isEmpty = this.#expected === (mark === '}' ? 'first-key' : 'first-value');
    if (this.#open.at(-1) !== opener || !(isEmpty || this.#expected === 'next')) return false;
    this.#open.pop();
    return this.#afterValue();
  }

  #punctuation(mark: string): boolean {
    if (CLOSES.has(mark)) return this.#close(mark);
    if (mark === ':' || mark === ',') {
      if (this.#expected !== (mark === ':' ? 'colon' : 'next')) return false;
      this.#expected = mark === ',' && this.#open.at(-1) === '{' ? 'key' : 'value';
      return true;
    }
    if (!this.#takesValue()) return false;
    this.#open.push(mark);
    this.#expected = mark === '{' ? 'first-key' : 'first-value';
    return true;
  }

  #takesValue(): boolean {
    return this.#expected === 'value' || this.#expected === 'first-value';
  }

  /** False where the token may not stand. */
  accepts(mark: string | undefined, text: string | undefined): boolean {
    if (mark !== undefined) return this.#punctuation(mark);
    if (text !== undefined && (this.#expected === 'key' || this.#expected === 'first-key')) {
      this.#expected = 'colon';
      return true;
    }
    return this.#takesValue() && this.#afterValue();
  }
}

/** Where a text stops being JSON: index of the first token that may not stand there, or the length of the text. */
export function findJsonFault(text: string): number {
  const grammar = new Grammar();
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    if (start >= text.length || grammar.isComplete) return start;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match || !grammar.accepts(match[1], match[2])) return start;
    at = TOKEN.lastIndex;
  }
}
