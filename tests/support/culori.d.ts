/** The few functions of culori that the tests use; the package has no types of its own. */
declare module 'culori' {
  type Filter = (color: string) => string;
  export function wcagContrast(first: string, second: string): number;
  export function differenceCiede2000(): (first: string, second: string) => number;
  export function filterDeficiencyProt(severity: number): Filter;
  export function filterDeficiencyDeuter(severity: number): Filter;
  export function filterDeficiencyTrit(severity: number): Filter;
}
