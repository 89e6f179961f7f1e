import { sameContent } from "../../spec/cellValues";
import type { Submission } from "../../sheets/submissions/Submission";
import type { MergedUnits } from "./mergeReports";

/**
 * "Theo dõi nộp" as if one unit had sent what two did: for a period that both have, what the other's line lacks goes over, and the line of
 * the first stays only where it says something else.
 *
 * @example mergeSubmissions({ from: "MN02", into: "MN01", name })([{ unitCode: "MN02", … }, { unitCode: "MN01", … }]).length // => 1
 */
export function mergeSubmissions({
  from,
  into,
  name,
}: MergedUnits): (submissions: readonly Submission[]) => readonly Submission[] {
  return (submissions) => {
    const periodsOf = (code: string) =>
      new Map(submissions.filter(({ unitCode }) => unitCode === code).map((one) => [one.period, one]));
    const [gone, staying] = [periodsOf(from), periodsOf(into)];
    return submissions.flatMap((one): readonly Submission[] => {
      if (one.unitCode === into) return [withTyped(one, gone.get(one.period))];
      if (one.unitCode !== from) return [one];
      const other = staying.get(one.period);
      if (other === undefined) return [{ ...one, unitCode: into, unit: name }];
      return saysMore(one, other) ? [one] : [];
    });
  };
}

function withTyped(one: Submission, other: Submission | undefined): Submission {
  return other === undefined ? one : { ...one, typed: new Map([...other.typed, ...one.typed]) };
}

function saysMore({ typed }: Submission, other: Submission): boolean {
  return [...typed].some(([heading, content]) => {
    const said = other.typed.get(heading);
    return said !== undefined && !sameContent(said, content);
  });
}
