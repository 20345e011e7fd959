/** A chart as office programs keep it: figures in a sheet and a form to draw them, so that a reader can edit both. */
export interface NativeChart {
  readonly form: 'bars' | 'columns' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** `#,##0.0`: the program writes point and comma as its reader does. */
  readonly numberFormat: string;
  /** What a value can be at most, 100 for shares. */
  readonly max?: number;
  /** The axis of values begins elsewhere than at zero. */
  readonly floats?: boolean;
  readonly hasLegend: boolean;
}

export interface NativeSeries {
  readonly name: string;
  /** One for each category; nothing where nothing is published. A zero is a zero. */
  readonly values: readonly (number | undefined)[];
  /** `RRGGBB`. */
  readonly colour: string;
  readonly line?: NativeLine;
  /** An outline instead of a filled bar. */
  readonly hollow?: boolean;
  /** Which values are written beside their marks: all, or the last one with the name of the series. */
  readonly labels: 'all' | 'last' | 'none';
}

export interface NativeLine {
  /** In points; none: dots that are not joined. */
  readonly width: number;
  readonly dashed: boolean;
  /** Diameter of the dots in points. */
  readonly dot: number;
}

/** A colour of the palette as office files write it. */
export function officeColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** `#,##0` or `#,##0.0`, by the decimals of the unit. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
