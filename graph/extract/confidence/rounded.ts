/** A probability to three decimals: finer ones differ from machine to machine and mean nothing. */
export function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
