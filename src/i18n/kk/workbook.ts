import type { WorkbookMessages } from '../messages/workbook.ts';

export const workbook: WorkbookMessages = {
  all: 'Барлық көрсеткіштер мен өңірлер',
};
