import { ALL_AREA_IMAGES, AREA_IMAGES } from '../embed/picture-formats.ts';

/** What is chosen in the form for building charts; it stands in the address of the page, so that it can be shared. */
export interface Choice {
  readonly indicator: string;
  readonly view: string;
  /** Another period than the latest, as it ends the address: `2019`; empty for the latest. */
  readonly period: string;
  /** `kz-31`; empty for all regions. */
  readonly region: string;
  /** Of all regions, those that are picked out: `kz-31,kz-61`. */
  readonly areas: string;
  readonly lang: string;
  /** Pixels; empty where the frame fits its place. */
  readonly width: string;
  readonly dark: string;
  /** `latest` or `r/<release>`. */
  readonly edition: string;
  readonly plain: boolean;
  readonly static: boolean;
  readonly transparent: boolean;
}

const FLAGS = ['plain', 'static', 'transparent'] as const;
const TEXTS = ['indicator', 'view', 'period', 'region', 'areas', 'lang', 'width', 'dark', 'edition'] as const;

/** The choice that an address asks for; what it leaves open is as given, what makes no sense is left out. */
export function readChoice(search: string, given: Pick<Choice, 'lang' | 'indicator'>): Choice {
  const asked = new URLSearchParams(search);
  const text = (name: string, otherwise = ''): string => {
    const value = asked.get(name) ?? otherwise;
    return /^[\w/.,-]*$/.test(value) ? value : otherwise;
  };
  const isOn = (name: string): boolean => asked.get(name) === 'true';
  return {
    indicator: text('indicator', given.indicator),
    view: text('view'),
    period: text('period'),
    region: text('region').toLowerCase(),
    areas: text('areas').toLowerCase(),
    lang: text('lang', given.lang),
    width: text('width'),
    dark: text('dark'),
    edition: text('edition', 'latest'),
    plain: isOn('plain'),
    static: isOn('static'),
    transparent: isOn('transparent'),
  };
}

/** The query of the page for a choice; nothing is written that is as it is anyhow. */
export function writeChoice(choice: Choice): string {
  const texts = TEXTS.filter((name) => choice[name] !== '' && choice[name] !== 'latest');
  const flags = FLAGS.filter((name) => choice[name]);
  const query = new URLSearchParams([
    ...texts.map((name) => [name, choice[name]]),
    ...flags.map((name) => [name, 'true']),
  ]);
  return `?${query.toString()}`;
}

/** Below the folder of an edition: `kk/offenders/dots/`, `kk/schools/map-2019/`, `kk/offenders/dots/kz-31/`. */
export function pathOf({ lang, indicator, view, period, region }: Choice): string {
  const shown = period === '' ? view : `${view}-${period}`;
  return `${lang}/${indicator}/${shown}/${region === '' ? '' : `${region}/`}`;
}

/** What is added to the address of the embed. */
export function flagsOf(choice: Choice): string {
  const flags = FLAGS.filter((name) => choice[name]).map((name) => `${name}=true`);
  const texts = (['areas', 'dark'] as const).filter((name) => choice[name] !== '');
  const all = [...texts.map((name) => `${name}=${choice[name]}`), ...flags];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Pictures of the chosen chart: those for the code, and all of them. */
export function pictureNames({ lang, indicator, view, region, dark, plain, transparent }: Choice): {
  readonly phone: string;
  readonly column: string;
  readonly all: readonly string[];
} {
  const start = `${lang}/${indicator}/${view}/${region === '' ? 'all' : region}.`;
  const isAll = region === '';
  const variant = dark === 'true' ? '-dark' : plain ? '-plain' : transparent ? '-transparent' : '';
  const column = isAll && variant !== '' ? `720${variant}.svg` : '720.svg';
  const formats = isAll ? ALL_AREA_IMAGES : AREA_IMAGES;
  return {
    phone: `${start}360.svg`,
    column: start + column,
    all: formats.map((format) => start + format),
  };
}
