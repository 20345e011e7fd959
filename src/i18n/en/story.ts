import type { StoryMessages } from '../messages/story.ts';

export const story: StoryMessages = {
  answerTitle: 'The short answer',
  answer: (total, full, said, half, empty, slash, stale) =>
    `Orders and measures for the region: ${String(total)}. Confirmed or in force: ${String(full)}; reported done by those who answer for them: ${String(said)}; under way: ${String(half)}; no confirmation: ${String(empty)}; past due or plan missed: ${String(slash)}. Nothing new for six months or more: ${String(stale)}.`,
  answerAsOf: (date) =>
    `This is what public sources read up to ${date} tell. A measure may have been carried out without a public report.`,
  eventsTitle: 'By date',
  eventsSub: 'Each line gives the day, what happened or was said, and who published it',
  measuresTitle: 'What was ordered, and how it stands',
  measuresSub:
    'Each square is one measure. “Done” is somebody’s report; it does not mean that an independent check has confirmed it.',
  orderedBy: (body, when, count) =>
    when === ''
      ? `Ordered by: ${body}. Measures: ${String(count)}`
      : `Ordered by: ${body} (${when}). Measures: ${String(count)}`,
  orderedByNobody: (count) => `The sources do not say who ordered them. Measures: ${String(count)}`,
  findingsTitle: 'What the checks found, and what came later',
  findingsSub:
    'Beside each finding stand the measures on the same subject and later events in the region. The sources do not say that one follows from the other.',
  onSubject: 'Measures on the same subject',
  noneOnSubject: 'The list holds no measure on the same subject.',
  laterEvents: 'Later events in the region',
  noLaterEvents: 'The sources that were read name no later event in the region.',
  numbersTitle: 'Numbers that the sources give',
  rivals:
    'Two offices give different numbers for different periods. Whether they count alike, and where the difference comes from, the sources do not say.',
  reportsTitle: 'Numbers in reports on the measures',
  indicatorsTitle: 'Published indicators that these measures concern',
  indicatorsSub:
    'The latest published values. That a value changed after a measure does not make the change its result.',
  indicatorColumns: (area) => ['Indicator', area, 'Kazakhstan', 'Plan or norm'],
  notPublished: 'not published',
  noTarget: 'not stated',
  gapsTitle: 'What was not found',
  gapsSub: 'Without these, nobody can say what has changed since the orders were given.',
  notReadAfter: (date) => `Everything reported later (sources were read up to ${date}).`,
  figures: 'All figures for the region:',
};
