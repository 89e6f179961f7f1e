/**
 * True when the host of set `have` ("1.14") offers what came with set `wanted` ("1.9"); parts are compared as numbers.
 *
 * @example supportsSet("1.14", "1.9") // => true
 */
export function supportsSet(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return haveMajor === wantedMajor ? haveMinor >= wantedMinor : haveMajor > wantedMajor;
}
