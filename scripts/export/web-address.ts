/** The address of a page as an IRI may be written; empty for what is no address of the web. */
export function webAddress(address: string): string {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return '';
  return new URL(address).href.replace(/[|^`{}\\'"<>]/g, (char) => encodeURIComponent(char));
}
