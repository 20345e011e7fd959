import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { MeasureLine } from '../../../src/views/measures/measure-line.ts';
import type { Bulletin, BulletinMeasure } from './model.ts';

/** A measure with its status and the day of it. */
export function measureRow({ mark, name, status, text, date }: MeasureLine): BulletinMeasure {
  return { mark, name, text, status: date === '' ? status : `${status} (${date})` };
}

/** Heads of the columns: what is to be done, and the last thing known of it. */
export function measureColumns(lang: Language): Bulletin['measures']['columns'] {
  const [measure, , , known] = messagesOf(lang).measures.columns;
  return [measure, known];
}
