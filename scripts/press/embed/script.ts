import { readFileSync } from 'node:fs';

const CLIENT = new URL('../../../src/client/', import.meta.url);

/** A script of ours as it is sent: without comments and indents. Its lines hold no text that would look like either. */
function sent(name: string): string {
  const lines = readFileSync(new URL(name, CLIENT), 'utf8').split('\n');
  const code = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
  return `${code.join('\n')}\n`;
}

/** Stands inside every embed: flags of the address, height for the page around it, news for charts of releases. */
export function frameScript(): string {
  return sent('embed-frame.js');
}

/** What a page around an embed may load. */
export function resizeScript(): string {
  return sent('resize-1.js');
}
