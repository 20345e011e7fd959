import type { WorkbookMessages } from '../messages/workbook.ts';

export const workbook: WorkbookMessages = {
  all: 'All indicators and regions',
};
