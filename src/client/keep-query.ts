/** The question in the address of the page. */
export function queryOfAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Keeps the question in the address and in the links to the same page in other languages. */
export function keepQuery(query: string): void {
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.langs a')) link.search = search;
  try {
    history.replaceState(null, '', location.pathname + search + location.hash);
  } catch {
    // Browsers refuse when the address changes very often; the next change will be kept.
  }
}
