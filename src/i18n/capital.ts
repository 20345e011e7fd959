/** The text with a capital at its beginning, where words from the middle of a sentence begin one. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
