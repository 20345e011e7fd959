import type { ChanceMessages } from '../messages/chance.ts';
import { chanceMethods } from './chance-methods.ts';

export const chance: ChanceMessages = {
  contents: 'Sections on chance',
  intro: {
    heading: 'What chance does to figures',
    text: [
      'Were the same year lived again, the count of offences would be a little different. The smaller a count, the more of it is chance. So an interval stands beside a share or a rate: the values that would also go well with what was counted.',
      'Of 100 such 95% intervals (“confidence intervals”) about 95 hold the true value, and nobody can see which ones do not. An interval knows nothing of mistakes, of cases that were not recorded, or of new rules of recording.',
      'Formulas may be skipped. In all of them x is a number of events or a part, n the number of people or the whole, p = x ÷ n, L and U the lower and the upper limit, z\u00a0=\u00a01.96 and a\u00a0=\u00a00.025 for 95%; an index i means one age or year, and ∑ adds over them.',
    ],
  },
  labels: {
    where: 'In the formulas:',
    example: 'Example.',
    invented: 'Example with invented numbers.',
    limits: 'Limits',
    reference: 'Reference:',
    basis: 'Basis:',
  },
  own: {
    'few-events':
      'the project’s own rule; the formula belongs to the Poisson distribution, on which the interval of a rate rests.',
    'no-interval': 'the project’s own rule; each indicator declares the reason in its file.',
  },
  noIntervalLink: 'Which indicators have no interval, and why',
  methods: chanceMethods,
};
