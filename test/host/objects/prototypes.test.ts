import { HANDLED_CLASSES } from "./handlerClasses";
import { NOT_MODELLED } from "../../../src/workbench/host/objects/notModelled";
import { membersOf } from "../../../src/workbench/host/wire/HandlerMembers";
import type { Handler } from "../../../src/workbench/host/wire/HandlerProtocol";
import { openExcel } from "../openExcel";
import { sampleObjects } from "./sampleObjects";

const { Excel: client } = openExcel();
const samples = sampleObjects();

/** What the client's own code says of one of its classes. */
function clientClass(name: string) {
  const { prototype } = Reflect.get(client, name) as { prototype: Record<string, unknown> };
  const list = (key: string) => (prototype[key] as readonly string[] | undefined) ?? [];
  const scalars = list("_scalarPropertyOriginalNames");
  const updateable = prototype._scalarPropertyUpdateable as readonly boolean[] | undefined;
  return {
    prototype,
    scalars,
    writable: scalars.filter((_, index) => updateable?.[index] === true),
    navigation: list("_navigationPropertyNames").map(capitalized),
    isCollection: prototype._isCollection === true,
  };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every name the client's code of that class sends, methods and irregular setters included. */
function sentNames(prototype: object): ReadonlySet<string> {
  const sources = Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value, get, set }) =>
    [value as unknown, get, set].filter((each) => typeof each === "function").map(String),
  );
  return new Set(sources.flatMap((source) => [...source.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "")));
}

function sample(name: string): Handler {
  const handler = samples.get(name);
  if (!handler) throw new Error(`no sample of ${name}`);
  return handler;
}

const names = (handler: Handler, kind: string) =>
  [...membersOf(handler).values()].filter((member) => member.kind === kind).map((member) => member.name);

/** Set under another name than they are read, by class: `ShowGridlines` is set as `Gridlines`. */
const SET_ONLY: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["Gridlines", "Headings"],
  Style: ["Orientation"],
};
/** Read and never set. */
const IRREGULAR = ["ShowGridlines", "ShowHeadings"];

const setOnly = (name: string) => SET_ONLY[name] ?? [];

describe.each(HANDLED_CLASSES)("the handler of Excel.%s", (name) => {
  it("has only scalars that the client's class has", () => {
    const readable = names(sample(name), "scalar").filter((scalar) => !setOnly(name).includes(scalar));
    expect(clientClass(name).scalars).toEqual(expect.arrayContaining(readable));
  });

  it("lets the client set what the client can set, and nothing else", () => {
    const members = [...membersOf(sample(name)).values()].filter((member) => member.kind === "scalar");
    const settable = members.filter(({ writable }) => writable).map((member) => member.name);
    const expected = clientClass(name).writable.filter(
      (scalar) => members.some((member) => member.name === scalar) && !IRREGULAR.includes(scalar),
    );
    expect(settable.filter((member) => !setOnly(name).includes(member)).sort()).toEqual([...expected].sort());
  });

  it("has only navigation properties that the client's class has", () => {
    expect(clientClass(name).navigation).toEqual(
      expect.arrayContaining(names(sample(name), "navigation").map(capitalized)),
    );
  });

  it("has only methods that the client calls", () => {
    const sent = sentNames(clientClass(name).prototype);
    // An indexer is sent without a name.
    const methods = names(sample(name), "method").filter((method) => method !== "GetItem");
    expect([...sent]).toEqual(expect.arrayContaining(methods.filter((method) => method !== "_GetSheetById")));
  });

  it("says which of the client's properties it has not, so that a load of them is refused", () => {
    const own = new Set(membersOf(sample(name)).keys());
    const { scalars, navigation } = clientClass(name);
    const lacking = [...scalars, ...navigation]
      .map(capitalized)
      .filter((property) => !property.startsWith("_") && !own.has(property.toLowerCase()));
    expect([...(NOT_MODELLED[name] ?? [])].sort()).toEqual(lacking.sort());
  });

  it("is a collection when the client's class is one", () => {
    expect(sample(name)._items() !== null).toBe(clientClass(name).isCollection);
  });

  it("tells the id that the client's class looks for", () => {
    const ids = clientClass(name).scalars.filter((scalar) => /^_?Id$/.test(scalar));
    expect(Object.keys(sample(name)._key())).toEqual(expect.arrayContaining(ids));
  });
});
