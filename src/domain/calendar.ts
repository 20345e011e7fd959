/** `data/calendar.csv`: dates that the publisher or a source has stated; the file need not be there. */
export const CALENDAR_COLUMNS = [
  'date',
  'kind',
  'indicators',
  'text_kk',
  'text_ru',
  'text_en',
  'source',
] as const;
export type CalendarColumn = (typeof CALENDAR_COLUMNS)[number];
