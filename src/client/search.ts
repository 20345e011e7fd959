import { answer } from '../search/answer.ts';
import { queryWords, type SearchIndex } from '../search/find.ts';
import { keepQuery, queryOfAddress } from './keep-query.ts';
import { loadIndexes } from './load-indexes.ts';
import { pageParts, type PageParts } from './page-parts.ts';
import { clearAnswers, say, showAnswers } from './show-answers.ts';

const PAUSE = 150;

/** Shows what the page's own language answers at once, and all three when they have come. */
async function answerFrom(parts: PageParts, query: string): Promise<void> {
  const { own, all } = loadIndexes(parts.places);
  // While documents come, the reader may go on writing: then that question shows its own answers.
  const isCurrent = (): boolean => query === parts.input.value;
  const found = (indexes: readonly SearchIndex[]): readonly SearchIndex[] =>
    indexes.filter(({ find }) => find(query, 'exact').length > 0);
  const early = found(await own);
  if (early.length > 0 && isCurrent()) showAnswers(parts, answer(early, query));
  // Where only the other languages fail, the reader's own still answers.
  const indexes = await all.catch(() => own);
  if (isCurrent()) showAnswers(parts, answer(indexes, query));
}

async function ask(parts: PageParts): Promise<void> {
  const query = parts.input.value;
  keepQuery(query);
  if (queryWords(query).length === 0) {
    clearAnswers(parts);
    return;
  }
  if (parts.status.textContent === '') say(parts, 'loading');
  try {
    await answerFrom(parts, query);
  } catch {
    clearAnswers(parts);
    say(parts, 'failed');
  }
}

function start(parts: PageParts): void {
  let waiting: number | undefined;
  parts.search.hidden = false;
  parts.input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(parts), PAUSE);
  });
  // The documents come while the first word is written; a failure is told when a question is asked.
  parts.input.addEventListener('focus', () => void loadIndexes(parts.places), { once: true });
  parts.input.value = queryOfAddress();
  if (parts.input.value !== '') void ask(parts);
}

const parts = pageParts();
if (parts) start(parts);
