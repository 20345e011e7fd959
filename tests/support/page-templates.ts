/** One Kazakh page of each kind among the pages of a site, with the chooser and the page for what is missing. */
export function onePageOfEachKind(names: readonly string[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const name of names.filter((page) => page.startsWith('kk/') || !page.includes('/'))) {
    // The last folder is the name of the thing; `indicators/x/` and `indicators/` are two kinds.
    const last = name.replace(/[^/]+\/index\.html$/, (end) => (name.split('/').length > 3 ? '*' : end));
    // Beside the pages of measures, which have a number, stand those of choices among them.
    const kind = /\/measures\/(?!.*-\d{2}\/)[^/]+\/index/.test(name) ? `${last}?` : last;
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds.values()];
}
