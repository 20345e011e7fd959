import type { ChanceMethod } from '../../i18n/messages/chance.ts';

const BRESLOW_DAY =
  'Breslow NE, Day NE (1987), Statistical methods in cancer research II, IARC Scientific Publications 82';

type Described = Exclude<ChanceMethod, 'few-events' | 'no-interval'>;

/**
 * Who described a method, as the programs name it; in English, as the works are. Titles of articles are left out: journal,
 * volume and pages find them, and the page stays light.
 */
export const REFERENCES: Readonly<Record<Described, readonly string[]>> = {
  wilson: ['Wilson EB (1927), Journal of the American Statistical Association 22(158): 209–212.'],
  poisson: ['Garwood F (1936), Biometrika 28(3/4): 437–442.', `${BRESLOW_DAY}, page 69.`],
  comparison: [
    'Šidák Z (1967), Journal of the American Statistical Association 62(318): 626–633.',
    'Altman DG, Machin D, Bryant TN, Gardner MJ, editors (2000), Statistics with confidence, BMJ Books.',
  ],
  ranks: [
    'Klein M, Wright T, Wieczorek J (2020), Journal of the Royal Statistical Society, Series C 69(3): 589–606.',
  ],
  funnel: ['Spiegelhalter DJ (2005), Statistics in Medicine 24(8): 1185–1202.'],
  direct: [
    'Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991), Statistics in Medicine 10(3): 457–462.',
    'Fay MP, Feuer EJ (1997), Statistics in Medicine 16(7): 791–801.',
  ],
  indirect: [`${BRESLOW_DAY}, chapter 2.`],
  difference: [
    'Newcombe RG (1998), Statistics in Medicine 17(8): 873–890.',
    'Przyborowski J, Wilenski H (1940), Biometrika 31(3/4): 313–323.',
    'Clopper CJ, Pearson ES (1934), Biometrika 26(4): 404–413.',
  ],
  trend: [
    'Armitage P (1955), Biometrics 11(3): 375–386.',
    `${BRESLOW_DAY}, chapter 3.`,
    'Quenouille MH (1956), Biometrika 43(3/4): 353–360.',
  ],
  progress: [
    'Statistical Commission of the United Nations; Eurostat, Sustainable development in the European Union.',
    'World Health Organization (2010), Workload indicators of staffing need, user’s manual.',
  ],
};
