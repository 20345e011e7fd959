import type { ChanceMethod } from '../../i18n/messages/chance.ts';

const GARWOOD =
  'Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28(3/4): 437–442.';
const BRESLOW_DAY =
  'Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II: the design and analysis of cohort studies. IARC Scientific Publications 82. Lyon: International Agency for Research on Cancer';

/** Who described a method, as the programs name it; in English, as the works are. */
export const REFERENCES: Readonly<
  Record<Exclude<ChanceMethod, 'few-events' | 'no-interval'>, readonly string[]>
> = {
  wilson: [
    'Wilson EB (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22(158): 209–212.',
  ],
  poisson: [GARWOOD, `${BRESLOW_DAY}, page 69.`],
  comparison: [
    'Šidák Z (1967). Rectangular confidence regions for the means of multivariate normal distributions. Journal of the American Statistical Association 62(318): 626–633.',
    'Altman DG, Machin D, Bryant TN, Gardner MJ, editors (2000). Statistics with confidence, 2nd edition. London: BMJ Books.',
  ],
  ranks: [
    'Klein M, Wright T, Wieczorek J (2020). A joint confidence region for an overall ranking of populations. Journal of the Royal Statistical Society, Series C (Applied Statistics) 69(3): 589–606.',
  ],
  funnel: [
    'Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24(8): 1185–1202.',
  ],
  direct: [
    'Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991). Confidence intervals for weighted sums of Poisson parameters. Statistics in Medicine 10(3): 457–462.',
    'Fay MP, Feuer EJ (1997). Confidence intervals for directly standardized rates: a method based on the gamma distribution. Statistics in Medicine 16(7): 791–801.',
  ],
  indirect: [`${BRESLOW_DAY}, chapter 2.`],
  difference: [
    'Newcombe RG (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17(8): 873–890.',
    'Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31(3/4): 313–323.',
    'Clopper CJ, Pearson ES (1934). The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 26(4): 404–413.',
  ],
  trend: [
    'Armitage P (1955). Tests for linear trends in proportions and frequencies. Biometrics 11(3): 375–386.',
    `${BRESLOW_DAY}, chapter 3.`,
    'Quenouille MH (1956). Notes on bias in estimation. Biometrika 43(3/4): 353–360.',
  ],
  progress: [
    'Statistical Commission of the United Nations, and Eurostat, Sustainable development in the European Union, which judge progress by a steady path.',
    'World Health Organization (2010). Workload indicators of staffing need, user’s manual. Geneva.',
  ],
};
