import { expect, it } from 'vitest';
import { followUp } from '../../../scripts/follow/follow-up.ts';
import { sayFollowUp } from '../../../scripts/follow/say-follow-up.ts';
import { goldenInput } from './golden-input.ts';

it('lists what is late, silent, unconfirmed, leads nowhere or is not stated', () => {
  expect(`${sayFollowUp(followUp(goldenInput('2026-06-30'))).join('\n')}\n`).toMatchInlineSnapshot(`
    "4 measures, judged on 2026-06-30: the earlier of the release and the day up to which sources were read

    past due: 1
      AA-01 Open a centre (due 2026-03-31; ordered 2025-10-01; akimats)
    due within 90 days: 0
    no news for six months: 2
      AA-01 Open a centre (ordered 2025-10-01; akimats)
      AA-03 Publish a report (announced 2025-11-20; nobody named)
    done by the word of those who answer for it alone: 1
      AA-02 More schools (reported-done 2025-08-31; ministry, akimats)

    dead ends
    measures without a report: 0
    measures that nobody is named for: 1
      AA-03
    measures without a due date: 1
      AA-03
    measures linked to no indicator: 3
      AA-01 AA-03 AA-04
    findings without a measure on the subject: 0
    bodies that nothing points to: 0
    institutions of which no source says anything: 2
      KZ-61 centre
      KZ-79 centre

    fields that no source states
    ordered_by: 1
      AA-03
    effects, though linked to an indicator: 0
    stated_by: 1
      AA-03 2025-11-20
    day of the report (the latest possible stands instead): 1
      AA-02 2025-08-31
    "
  `);
});
