import { generalCaveats } from '../caveats.ts';
import type { Note } from '../model.ts';
import { crossedSplits } from './breaks.ts';
import { words, type Subject } from './subject.ts';

/** Everything a reader must know where the figures stand: splits of territory that the rows cross, then the caveats. */
export function notesOf(subject: Subject): readonly Note[] {
  const { lang, document } = subject;
  const text = words(subject);
  const splits = {
    '2018-06-19': { heading: text.split2018, text: text.split2018Text },
    '2022-06-08': { heading: text.split2022, text: text.split2022Text },
  };
  const recorded =
    document.recorded_only && !document.caveats.includes('recorded-not-happened')
      ? [{ heading: text.recordedHeading, text: text.recordedText }]
      : [];
  const general = generalCaveats(document);
  const caveats = document.caveat_texts
    .filter(({ id }) => general.has(id))
    .map(({ heading, text: words_ }) => ({ heading: heading[lang], text: words_[lang] }));
  const crossed = document.quiet ? [] : crossedSplits(document.rows).map((date) => splits[date]);
  return [...crossed, ...recorded, ...caveats];
}
