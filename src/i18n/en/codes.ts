import type { CodeWords } from '../messages/data.ts';

export const codes: CodeWords = {
  status: {
    '': 'there is a value (a zero is a real zero)',
    c: 'value withheld, to protect people; on pages [c]',
    x: 'no data: no source publishes the value; on pages [x]',
    z: 'not applicable: no value can exist; on pages – [z]',
  },
  obs_status: {
    A: 'normal value (SDMX)',
    Q: 'withheld (SDMX)',
    O: 'no data (SDMX)',
    M: 'cannot exist (SDMX)',
  },
  conf_status: { F: 'free to publish (SDMX)', C: 'confidential (SDMX); one code for every withheld value' },
  qualifier: {
    '': 'the number as the source gives it',
    about: 'about',
    'more-than': 'more than',
    'at-least': 'at least',
  },
  data_kind: {
    published: 'published by the source',
    computed: 'calculated by the project',
    synthetic: 'invented example; not among the real figures',
  },
  evidence: { table: 'read in the publisher’s own table', press: 'read in a news item' },
  sex: { '': 'both together', female: 'girls, women', male: 'boys, men' },
  period_kind: {
    day: 'state on one day',
    month: 'one month',
    year: 'calendar year',
    'school-year': 'school year, 1 September to 31 August',
    cumulative: 'several months counted together',
  },
  frame: {
    'as-of-period': 'regions as they were in the period',
    'areas-2018': '17 regions of June 2018 to June 2022',
    'areas-2022': '20 regions since 8 June 2022',
  },
  method: {
    wilson: 'Wilson’s score interval of a share',
    exact: 'exact interval of a Poisson count, below 10 events',
    byar: 'Byar’s limits of a Poisson count, from 10 events on',
    dobson: 'limits of a directly standardised rate, after Dobson',
  },
  verdict: {
    better: 'better than the country, by more than chance',
    similar: 'no difference that chance could not explain',
    worse: 'worse than the country, by more than chance',
    higher: 'higher than the country, by more than chance; neither is better',
    lower: 'lower than the country, by more than chance; neither is better',
  },
};
