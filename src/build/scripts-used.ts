const TAG = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SRC = /\bsrc="?([^"\s>]+)/;
/** `import … from "./x.js"`, `import "./x.js"`, `import("./x.js")`, `export … from "./x.js"`, as bundlers write them. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Scripts that a page may load: texts of the inline ones, and addresses of the others with all that they import. */
export interface ScriptsUsed {
  readonly inline: readonly string[];
  readonly addresses: readonly string[];
}

/** Finds the scripts of a page; `read` gives the text of a script by its address. */
export function scriptsUsed(html: string, read: (address: string) => string): ScriptsUsed {
  const inline: string[] = [];
  const addresses = new Set<string>();
  const add = (address: string): void => {
    if (addresses.has(address)) return;
    addresses.add(address);
    for (const [, to = ''] of read(address).matchAll(IMPORT))
      add(new URL(to, `http://site${address}`).pathname);
  };
  for (const [, attributes = '', content = ''] of html.matchAll(TAG)) {
    const address = SRC.exec(attributes)?.[1];
    if (address !== undefined) add(address);
    else if (!/type="?application\/(?:ld\+)?json/.test(attributes) && content !== '') inline.push(content);
  }
  return { inline, addresses: [...addresses] };
}
