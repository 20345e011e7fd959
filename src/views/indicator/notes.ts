import { generalCaveats } from '../caveats.ts';
import type { Note } from '../model.ts';
import { breakPlace } from '../time.ts';
import { splitNotes } from './breaks.ts';
import { recordingChanges } from './events.ts';
import { words, type Subject } from './subject.ts';

/** Everything a reader must know where the figures stand: splits of territory that the rows cross, then the caveats. */
export function notesOf(subject: Subject): readonly Note[] {
  const { lang, document } = subject;
  const text = words(subject);
  const recorded =
    document.recorded_only && !document.caveats.includes('recorded-not-happened')
      ? [{ heading: text.recordedHeading, text: text.recordedText }]
      : [];
  const general = generalCaveats(document);
  const caveats = document.caveat_texts
    .filter(({ id }) => general.has(id))
    .map(({ heading, text: words_ }) => ({ heading: heading[lang], text: words_[lang] }));
  const changes = recordingChanges(subject)
    .filter(({ date }) => breakPlace(document.rows, date) !== undefined)
    .map(({ label, text: heard }) => ({
      heading: label,
      text: heard,
    }));
  return [...splitNotes(subject), ...recorded, ...changes, ...caveats];
}
