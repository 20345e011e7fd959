/** The one-page summary of a region, below the language. */
export function summaryPath(code: string): string {
  return `regions/${code.toLowerCase()}/summary/`;
}
