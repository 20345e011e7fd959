import { SOON_DAYS, STALE_MONTHS } from '../../domain/measure-state.ts';
import { LEAST_AFTER, LEAST_BEFORE } from '../../domain/measure-verdict.ts';
import type { MethodsMessages } from '../messages/text-pages.ts';

export const methods: MethodsMessages = {
  title: 'How the figures are made, and what they cannot say',
  lead: 'Where each figure comes from, what is done to it before it is shown, what is withheld, and what is not there yet.',
  contents: 'Sections of this page',
  links: {
    files: 'All the numbers as files',
    columns: 'Columns and codes of the files',
    gaps: 'What is not published',
    measures: 'Measures and their status',
    disclosure: 'How small counts are protected',
    sources: 'Table of sources',
  },
  sections: {
    sources: {
      heading: 'Where the figures come from',
      text: [
        'From public tables of state bodies and from news items that quote a state body. The files say which, figure by figure: “table” was read in the publisher’s own table, “press” in a news item. A press figure often has no public table behind it that could be checked.',
        ({ readTo }) =>
          `Every figure has a source and a date. Sources were read up to ${readTo}; nothing later is on this site.`,
        'No figure is invented, estimated between two years or silently converted. What no source says is written as “not stated”. Some sources show only publisher and date, because their headline or address would name a child’s case or a method of suicide.',
      ],
    },
    pipeline: {
      heading: 'How a figure gets here',
      text: ['Six programs pass the figures on, always in this order:'],
      isOrdered: true,
      list: [
        'Read: the files of the data folder are read exactly as written; a broken file is refused.',
        'Check: every row must name a known indicator, an area that existed in the period, a period and a source; totals must agree with their parts. One fault stops the build, and all faults are listed with file, row and remedy.',
        'Add up: where only the regions are published, the country is their sum, and is marked as calculated. Regions without a figure get a row that says so.',
        'Protect: small counts, and what would give them away, are withheld.',
        'Calculate: shares, rates and their intervals are worked out from what is left after that, and from nothing else.',
        'Publish: the files are written with their checksums. The pages are then drawn from these files alone.',
      ],
    },
    areas: {
      heading: 'Regions and their changes',
      text: [
        'Since 8 June 2022 Kazakhstan has 20 regions: 17 oblasts and 3 cities. From June 2018 to June 2022 there were 17, before that 16. Codes follow ISO 3166-2:KZ; areas that no longer exist keep the code they had.',
        'Each row says which set of regions it belongs to: the regions of the time, the 17 of 2018–2022, or the 20 of today where the Bureau of National Statistics has itself recalculated a series.',
        'Today’s regions add up exactly to the former ones: Almaty Region with Zhetisu, Karaganda with Ulytau, East Kazakhstan with Abai, Turkistan with Shymkent. Counts may be added in this way, rates never. The 2022 tables on offences are shown for the 17 former areas only, because the new regions carry about half a year in them.',
        'A line in a chart breaks off where borders changed. The map of tiles is our own arrangement: a tile stands for a region, its size for nothing.',
      ],
    },
    periods: {
      heading: 'Periods',
      text: [
        'A period is a day, a month, a calendar year, a school year (1 September to 31 August) or several months counted together. Start and end stand in the files.',
        'Months counted together, such as January to October, are not a year and are never joined to years. The 2022 tables on offences do not print their year; it was inferred from a total, and a caution says so.',
      ],
    },
    measures: {
      heading: 'Counts, shares and rates',
      text: [
        'A count is a number of people or cases. A share is a part of a whole in per cent. A rate relates a count to a population, such as 10,000 children. Offences, offenders and victims are three different counts and are never mixed.',
        'Shares and rates marked “calculated” are ours: numerator divided by denominator, both published and both in the file. If one of them is withheld or missing, so is the result. If one of them is only “about”, so is the result.',
        'Some divisions are left out on purpose. All pupils divided by all psychologists would look as if the norm were met, while the same official said that fewer than half of the schools meet it. Both statements are shown instead.',
      ],
    },
    empty: {
      heading: 'Four kinds of empty place',
      text: ['These four are never mixed up, in files or on pages:'],
      list: [
        '0: a true zero, a published count of nobody. Where a small count could point to people, a zero is withheld too.',
        '[c]: the value is withheld to protect people.',
        '[x]: no data; no source publishes the value. A region without data keeps its row.',
        '– [z]: not applicable; no value can exist, because the region did not exist then or the indicator makes no sense there.',
      ],
    },
    disclosure: {
      heading: 'Why and how small counts are withheld',
      text: [
        'A small number in a table about children can point to one child: to neighbours, to a school, to the child itself. So small counts are withheld from the first day.',
        'Counts of 0 to 4 persons or cases are withheld; 0 to 9 for deaths by suicide, homicide or abuse, for sexual offences and for self-harm. Zero is withheld as well: published zeros would let others be worked out. A share is withheld where the count behind it, or the rest of the whole, is that small and known.',
        'A withheld number could be found by subtraction: a total less the other parts. So further numbers are withheld as cover. The program looks at sums over regions, sexes, ages, other breakdowns, parts of a whole, and periods inside longer periods.',
        'All withheld numbers carry one sign, [c]. Nothing tells a small count from its cover: neither bar lengths, nor the order of rows, nor classes on a map, which use published values only.',
        'Then the result is checked. For each small count the program must show two other tables of whole numbers that fit everything published: in one the count is 0, in the other it reaches the threshold. A separate part of the program checks this by plain addition; if it fails, nothing is published.',
        'The thresholds are the project’s own: we found no official minimum. Some official tables contain small counts by region and are public elsewhere. We withhold them all the same. That cannot undo their publication; it only means that this site does not spread them.',
        'Where schools, centres or index points are counted, no person can be found, and nothing is withheld. Where a source publishes only a rate, the count behind it is unknown to us; rates that would in effect count single children (births to girls aged 10–14 by region, abortions under 15, child homicides) are not carried at all.',
      ],
    },
    'not-yet': {
      heading: 'What the protection does not cover',
      text: [
        ({ state }) =>
          `Every release is checked together with all earlier ones: what was withheld stays withheld, what was published stays published. ${state}`,
        'No method protects against what somebody already knows from life, or against mistakes in the source. The protection shows that a number could be 0 or at the threshold; it says nothing of how likely each is.',
      ],
    },
    direction: {
      heading: 'Better, worse, or no judgement',
      text: [
        'Each indicator says whether more is better, less is better, or neither. Nothing is coloured red or green, and no place numbers are given. More calls to a help line or more detected cases may mean that children were heard.',
      ],
    },
    'self-reported': {
      heading: 'Figures from people’s own answers',
      text: [
        'Some indicators come from questionnaires. They are never put in order by region. In Zhambyl Region pupils had answered “yes” to psychologists, while heads of schools had reported “0%” (Commissioner for Children’s Rights, October 2025). So a zero in a school’s report is not good news by itself.',
      ],
    },
    recorded: {
      heading: 'Recorded is not happened',
      text: [
        'Police, courts and centres count what reached them. A rise may mean more cases, more trust or better records; a fall may mean less of any of these. Changes in law and in rules of recording stand among the dated events.',
      ],
    },
    painful: {
      heading: 'Painful subjects',
      text: [
        'For deaths by suicide, homicide or abuse and for self-harm the recommendations of WHO and UNICEF are followed: national figures only, deaths apart from attempts, no ranking, no map, no headline, no method, and the help line 111 beside the figure.',
        'The site names no child, no school and no village, and describes no case.',
      ],
    },
    orders: {
      heading: 'Status of measures',
      text: [
        'A measure has the last status that was read in a public source. It is past due when its due date lies before the day up to which sources were read and no source reports it as done or in force. A due date given in words only is not turned into a day.',
      ],
    },
    judging: {
      heading: 'How measures are judged',
      text: [
        'The rules were set before the figures were there. They are applied on the earlier of two days: that of the release, and the day up to which sources were read. No clock is asked.',
      ],
      list: [
        `Overdue: the due date has passed, and no report says that the measure was carried out, missed or withdrawn. Due soon: the due date is at most ${String(SOON_DAYS)} days away.`,
        `No news: the measure is open, and the last report is ${String(STALE_MONTHS)} months old or older. A measure of which nothing was ever reported is “not stated”, and is not in this list.`,
        'A plan in numbers is reached once a published value reaches the number. It is not reached if its day has passed and the first value of that day or after it falls short. If nothing was published for that day or after it, it cannot be told.',
        `An indicator beside a measure is judged only if an effect was stated beforehand, the day on which work began is known, at least ${String(LEAST_BEFORE)} values lie wholly before it and at least ${String(LEAST_AFTER)} wholly after it. Months counted together are no values of a series.`,
        'Then the middle one of the later values (their median) is set against the lowest and the highest of the earlier ones. Inside that range there is no clear change; outside it the figures moved as stated or against it. With too few later values it is too early to tell; in all other cases it cannot be told from published figures.',
        'A change in what is counted or in how it is recorded, in the country or in the area of the measure, parts the line and stops the verdict.',
        'A verdict says how figures moved and never why: a rise after a measure is never called its effect. The range of earlier values as a yardstick follows run charts (Perla, Provost and Murray, BMJ Quality & Safety, 2011), made stricter: the whole range must be left behind.',
      ],
    },
    rounding: {
      heading: 'Rounding',
      text: [
        'Pages round for reading: counts to whole numbers, shares, rates and index points to one decimal, halves away from zero. The files keep the value as published; calculated values have four decimals. “About”, “more than” and “at least” are kept as the source says them, and so is the unit to which a source has rounded.',
      ],
    },
    languages: {
      heading: 'Languages',
      text: [
        'Kazakh comes first; Russian and English say the same. Names of bodies follow official texts where one was found. Nobody whose mother tongue is Kazakh has read all of the texts yet; the doubtful places are listed for checking. Titles of sources stay in their own language.',
      ],
    },
    limits: {
      heading: 'Known limits',
      text: ['To be kept in mind when reading:'],
      list: [
        'Intervals exist only where counts and their denominators are published. Where there is none, a difference between two regions may be chance, above all where counts are small.',
        'Children by region are public for 2020 only (ages 0–15, the 17 regions of then). Rates per child use that year.',
        'Many indicators have figures for the country and for few regions.',
        'Many figures come from one news item, and some years or dates were inferred; cautions say so.',
        'Under 16 and under 18 are different ages and are mixed up in the press. Look at the age band of each indicator.',
        'No indicator is published by district.',
      ],
    },
    reproducibility: {
      heading: 'Making it again',
      text: [
        'The programs ask no clock, no chance and no setting of the machine: the same data folder is meant to give the same files, byte by byte. Checksums of all files are published, so that two copies can be compared.',
      ],
    },
  },
};
