import type { Followed, FollowUp } from './follow-up.ts';

function ownersOf({ measure }: Followed): string {
  return measure.owners === '' ? 'nobody named' : measure.owners.replaceAll(';', ', ');
}

function lateLine(one: Followed): string {
  const { measure, state } = one;
  return `${measure.measure} ${measure.name_en} (due ${measure.due_date}; ${state.status} ${state.status_date}; ${ownersOf(one)})`;
}

function quietLine(one: Followed): string {
  const { measure, state } = one;
  return `${measure.measure} ${measure.name_en} (${state.status} ${state.status_date}; ${ownersOf(one)})`;
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return [`${head}: ${String(lines.length)}`, ...lines.map((line) => `  ${line}`)];
}

function ids(followed: readonly Followed[]): readonly string[] {
  return followed.length === 0 ? [] : [followed.map(({ measure }) => measure.measure).join(' ')];
}

/** A head that counts measures, and below it their ids in one line. */
function listed(head: string, followed: readonly Followed[]): readonly string[] {
  return [`${head}: ${String(followed.length)}`, ...ids(followed).map((line) => `  ${line}`)];
}

/** The lists for the operator, as lines of text. */
export function sayFollowUp({
  day,
  all,
  overdue,
  soon,
  stale,
  unconfirmed,
  deadEnds,
  missing,
}: FollowUp): readonly string[] {
  return [
    `${String(all.length)} measures, judged on ${day}: the earlier of the release and the day up to which sources were read`,
    '',
    ...section('past due', overdue.map(lateLine)),
    ...section('due within 90 days', soon.map(lateLine)),
    ...section('no news for six months', stale.map(quietLine)),
    ...section('done by the word of those who answer for it alone', unconfirmed.map(quietLine)),
    '',
    'dead ends',
    ...listed('measures without a report', deadEnds.withoutReport),
    ...listed('measures that nobody is named for', deadEnds.withoutOwner),
    ...listed('measures without a due date', deadEnds.withoutDue),
    ...listed('measures linked to no indicator', deadEnds.withoutIndicator),
    ...section(
      'findings without a measure on the subject',
      deadEnds.findings.map(({ finding }) => finding),
    ),
    ...section(
      'bodies that nothing points to',
      deadEnds.bodies.map(({ body }) => body),
    ),
    ...section('institutions of which no source says anything', deadEnds.institutions),
    '',
    'fields that no source states',
    ...listed('ordered_by', missing.orderedBy),
    ...listed('effects, though linked to an indicator', missing.effect),
    ...section(
      'stated_by',
      missing.statedBy.map(({ measure, date }) => `${measure} ${date}`),
    ),
    ...section(
      'day of the report (the latest possible stands instead)',
      missing.day.map(({ measure, date }) => `${measure} ${date}`),
    ),
  ];
}
