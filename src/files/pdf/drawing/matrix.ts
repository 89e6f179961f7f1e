import { numbersIn } from "./numbersIn";

/** A place or a way on the page as PDF keeps it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix that leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` gives, moved by `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A place moved by a matrix. */
export function placed(matrix: Matrix, x: number, y: number): readonly [x: number, y: number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Numbers from a file as a matrix; whatever is no matrix leaves everything where it is. */
export function matrixOf(values: unknown): Matrix {
  const [a, b, c, d, e, f] = numbersIn(values) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return IDENTITY;
  return e === undefined || f === undefined ? IDENTITY : [a, b, c, d, e, f];
}
