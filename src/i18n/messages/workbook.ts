/** Texts of files that hold figures: workbooks, and the heads of others. */
export interface WorkbookMessages {
  /** Name of the file that holds all figures. */
  readonly all: string;
}
