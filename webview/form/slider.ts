/** About a hundred steps, each a round number. */
export function sliderStep(range: number): number {
  return 10 ** (Math.ceil(Math.log10(range)) - 2);
}
