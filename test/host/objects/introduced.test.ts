import { readFileSync } from "node:fs";
import { HANDLED_CLASSES } from "./handlerClasses";
import { INTRODUCED } from "../../../src/workbench/host/objects/introduced";
import { membersOf } from "../../../src/workbench/host/wire/HandlerMembers";
import { sampleObjects } from "./sampleObjects";

const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const excel = declarations.slice(declarations.indexOf("\ndeclare namespace Excel {"));

/** Sets later than this are looked at: the floor of the add-in's manifest. */
const FLOOR = 9;

/** The requirement set written above each member of a class in office.d.ts, when it is later than the floor; "99.0" outside ExcelApi. */
function laterMembers(name: string): ReadonlyMap<string, string> {
  const start = excel.indexOf(`\n    class ${name} extends OfficeExtension.ClientObject {`);
  const body = excel.slice(start, excel.indexOf("\n    }\n", start));
  const members = [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)[(:<]/g)].reverse();
  // Of overloads the first one written counts: it comes last here.
  return new Map(members.flatMap(([, comment = "", member = ""]) => laterMember(comment, member)));
}

function laterMember(comment: string, member: string): [wireName: string, set: string][] {
  const [, library, set = ""] = /\[Api set: (\w+) ([\d.]+|BETA)/.exec(comment) ?? [];
  if (library === undefined) return [];
  const wire = member.charAt(0).toUpperCase() + member.slice(1);
  if (library !== "ExcelApi" || set === "BETA") return [[wire, "99.0"]];
  return Number(set.split(".")[1]) > FLOOR ? [[wire, set]] : [];
}

describe("the table of requirement sets", () => {
  const samples = sampleObjects();

  it.each(HANDLED_CLASSES)("says of Excel.%s what office.d.ts says", (name) => {
    const handler = samples.get(name);
    const own = handler ? [...membersOf(handler).values()].map((member) => member.name) : [];
    const expected = [...laterMembers(name)].filter(([member]) => own.includes(member));
    expect(INTRODUCED[name] ?? {}).toEqual(Object.fromEntries(expected));
  });
});
