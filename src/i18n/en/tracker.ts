import type { TrackerMessages } from '../messages/tracker.ts';

export const tracker: TrackerMessages = {
  group: {
    full: 'Confirmed or in force',
    said: 'Reported done by those who answer for it',
    half: 'Under way',
    empty: 'Ordered, no confirmation',
    slash: 'Past due, or plan missed',
    out: 'Withdrawn',
  },
  status: {
    'not-stated': 'not stated in the sources',
    announced: 'announced',
    ordered: 'ordered',
    decided: 'decided',
    planned: 'planned',
    'in-progress': 'under way',
    'in-force': 'in force',
    opened: 'opened',
    operating: 'at work',
    'reported-done': 'reported as done',
    confirmed: 'confirmed as done',
    missed: 'plan missed',
    withdrawn: 'withdrawn',
  },
  notStatedUpTo: (date) => `not stated in the sources (read up to ${date})`,
  notLaterThan: (date) => `not later than ${date}`,
  standing: {
    overdue: (date) => `past its due date (${date})`,
    soon: (date) => `due soon (${date})`,
    later: (date) => `due ${date}`,
    none: 'no due date is stated',
    stale: (date) => `nothing new for six months or more (last report: ${date})`,
  },
};
