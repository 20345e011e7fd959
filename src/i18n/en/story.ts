import type { StoryMessages } from '../messages/story.ts';

export const story: StoryMessages = {
  eventsTitle: 'By date',
  eventsSub: 'Each line gives the day, what happened or was said, and who published it',
  measuresTitle: 'Orders and measures',
  measuresSub:
    'Each square is one measure. “Done” is somebody’s report; it does not mean that an independent check has confirmed it.',
  findingsTitle: 'What the checks found',
  findingsSub: 'Where statements differ, the sources do not say why; so they stand side by side.',
  gapsTitle: 'What was not found',
  gapsSub: 'Without these, nobody can say what has changed since the orders were given.',
  figures: 'All figures for the region:',
};
