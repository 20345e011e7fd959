/** The one function of jStat that is used here; the package has no types of its own. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: { readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number } };
  };
  export default jstat;
}
