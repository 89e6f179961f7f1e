import type { Single } from "../Value";
import type { Work } from "./Call";
import { counting } from "./counting";
import { decisions } from "./decisions";
import { LIFTED, type Lifted } from "./lifted";
import { places } from "./places";
import { sums } from "./sums";

/** A function of single values, called once. */
function once(work: Lifted): Work {
  return (call) => {
    const values: Single[] = [];
    for (let index = 0; index < call.count; index++) values.push(call.one(index));
    return work(...values);
  };
}

/** The functions that are known here, by their English names. Whatever else a formula calls leaves it to the large engine. */
export const functions: Readonly<Record<string, Work | undefined>> = {
  ...Object.fromEntries(Object.entries(LIFTED).flatMap(([name, work]) => (work ? [[name, once(work)]] : []))),
  ...decisions,
  ...sums,
  ...counting,
  ...places,
};
