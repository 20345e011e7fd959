import type { WorkbookMessages } from '../messages/workbook.ts';

export const workbook: WorkbookMessages = {
  all: 'Все показатели и регионы',
};
