import type { ChanceMessages } from '../messages/chance.ts';
import { chanceMethods } from './chance-methods.ts';

export const chance: ChanceMessages = {
  contents: 'Sections on chance',
  intro: {
    heading: 'What chance does to figures',
    text: [
      'Were the same year lived again, the count of offences would be a little different. The smaller a count, the more of it is chance. So an interval stands beside a share or a rate: the values that would also go well with what was counted.',
      'Intervals on this site are 95% intervals (in textbooks “confidence intervals”): of 100 such intervals about 95 hold the true value, and nobody can see which ones do not. An interval speaks of chance only. It knows nothing of mistakes, of cases that were not recorded, or of new rules of recording.',
      'Each method below is told in words first, then as a formula, then with numbers. The formulas may be skipped.',
    ],
  },
  labels: {
    where: 'In the formulas:',
    example: 'Example.',
    invented: 'Example with invented numbers.',
    limits: 'Limits',
    reference: 'Reference:',
  },
  own: {
    'few-events':
      'the rule and its number are the project’s own; that the standard error of a count is its root belongs to the Poisson distribution, on which the interval of a rate rests.',
    'no-interval': 'the rule is the project’s own; the reason is declared in the file of each indicator.',
  },
  noIntervalLink: 'Which indicators have no interval, and why',
  methods: chanceMethods,
};
