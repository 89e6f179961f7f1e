import { ProbeHost } from "./ProbeHost";

const ROOT = { Id: 1, ObjectPathType: 1 };
const SHEETS = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const SHEET = { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Nhiệm vụ"] } };
const RANGE = {
  Id: 7,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 5,
  ArgumentInfo: { Arguments: ["A1"] },
};
const PATHS = { 1: ROOT, 3: SHEETS, 5: SHEET, 7: RANGE };

const instantiate = (id: number, path: number) => ({ Id: id, ActionType: 1, Name: "", ObjectPathId: path });

describe("the dispatcher", () => {
  it.each([
    ["root", [instantiate(2, 1)], {}],
    ["navigation property", [instantiate(2, 3)], {}],
    ["keyed object", [instantiate(2, 5)], { Id: "{1}" }],
    ["method path", [instantiate(2, 7)], {}],
  ])("instantiates a %s", async (_name, Actions, value) => {
    const reply = await new ProbeHost().ask({ AutoKeepReference: false, Actions, ObjectPaths: PATHS });
    expect(reply).toEqual({ Results: [{ ActionId: 2, Value: value }], Error: null, TraceIds: [] });
  });

  it("walks a path once per request, however often it is instantiated", async () => {
    const host = new ProbeHost();
    const add = {
      Id: 5,
      ObjectPathType: 3,
      Name: "Add",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["Tiến độ"] },
    };
    await host.ask({ Actions: [instantiate(6, 5), instantiate(8, 5)], ObjectPaths: { ...PATHS, 5: add } });
    expect(host.sheets.map(({ name }) => name)).toEqual(["Nhiệm vụ", "Đơn vị", "Tiến độ"]);
  });

  it.each([
    [
      { Select: ["address", "values", "fill/color"] },
      { Address: "Nhiệm vụ!A1", Values: [[1]], Fill: { Color: "#FFFFFF" } },
    ],
    [{ Select: ["fill"] }, { Fill: { Color: "#FFFFFF" } }],
    [{ Select: ["fill/*"] }, { Fill: { Color: "#FFFFFF" } }],
    [
      { Select: ["address"], Expand: ["fill"] },
      { Address: "Nhiệm vụ!A1", Fill: { Color: "#FFFFFF" } },
    ],
    [{}, { Address: "Nhiệm vụ!A1", Values: [[1]], Spill: true, Top: 0 }],
    [{ Select: ["$none"] }, {}],
    [{ Select: ["no-properties-needed"] }, {}],
  ])("answers the query %j of an object", async (QueryInfo, value) => {
    const reply = await new ProbeHost().ask({
      Actions: [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo }],
      ObjectPaths: PATHS,
    });
    expect(reply.Results[0]?.Value).toEqual(value);
  });

  it.each([
    [
      { Select: ["name"] },
      {
        _Items: [
          { Id: "{1}", Name: "Nhiệm vụ" },
          { Id: "{2}", Name: "Đơn vị" },
        ],
      },
    ],
    [{ Select: ["items/name"], Top: 1, Skip: 1 }, { _Items: [{ Id: "{2}", Name: "Đơn vị" }] }],
    [
      { Select: ["items", "count"] },
      {
        Count: 2,
        _Items: [
          { Id: "{1}", Name: "Nhiệm vụ" },
          { Id: "{2}", Name: "Đơn vị" },
        ],
      },
    ],
    [{ Select: ["count"] }, { Count: 2 }],
    [
      { Select: ["*"], Top: 1 },
      { Count: 2, _Items: [{ Id: "{1}", Name: "Nhiệm vụ" }] },
    ],
  ])("answers the query %j of a collection", async (QueryInfo, value) => {
    const reply = await new ProbeHost().ask({
      Actions: [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo }],
      ObjectPaths: PATHS,
    });
    expect(reply.Results[0]?.Value).toEqual(value);
  });

  it("spells a snapshot for `retrieve` in camelCase", async () => {
    const reply = await new ProbeHost().ask({
      Actions: [{ Id: 9, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Top: 1 } }],
      ObjectPaths: PATHS,
    });
    expect(reply.Results[0]?.Value).toEqual({ items: [{ id: "{1}", name: "Nhiệm vụ" }] });
  });

  it("lists the traces that were passed", async () => {
    const trace = { Id: 9, ActionType: 5, Name: "Trace", ObjectPathId: 0 };
    const reply = await new ProbeHost().ask({ Actions: [instantiate(2, 1), trace], ObjectPaths: PATHS });
    expect(reply.TraceIds).toEqual([9]);
    expect(reply.Results[1]).toEqual({ ActionId: 9, Value: null });
  });

  it("puts objects in place of path ids in arguments, also inside arrays and plain objects", async () => {
    const call = (Arguments: unknown[], ReferencedObjectPathIds: unknown[]) => ({
      Id: 11,
      ActionType: 3,
      Name: "CountOf",
      ObjectPathId: 7,
      ArgumentInfo: { Arguments, ReferencedObjectPathIds },
    });
    const host = new ProbeHost();
    const ask = async (action: object) => (await host.ask({ Actions: [action], ObjectPaths: PATHS })).Results[0]?.Value;
    expect(await ask(call([[7, 7, 5]], [[7, 7, 0]]))).toBe(2);
    expect(await ask(call([[{ _ObjectPathId: 7 }]], [0]))).toBe(1);
  });

  it("updates scalars and what hangs on navigation properties from a camelCase state", async () => {
    const host = new ProbeHost();
    const update = {
      Id: 9,
      ActionType: 9,
      Name: "",
      ObjectPathId: 7,
      ObjectState: { values: [[5]], fill: { color: "#00FF00" } },
    };
    await host.ask({ Actions: [update], ObjectPaths: PATHS });
    expect(host.sheets[0]).toMatchObject({ value: 5, color: "#00FF00" });
  });

  it.each([
    [{ values: [[1]] }, null],
    [{ values: [[2]] }, "Conflict"],
  ])("holds %j against the workbook when it must be unchanged", async (ObjectState, code) => {
    const action = { Id: 9, ActionType: 8, Name: "", ObjectPathId: 7, ObjectState };
    const reply = await new ProbeHost().ask({ Actions: [action], ObjectPaths: PATHS });
    expect(reply.Error?.Code ?? null).toBe(code);
  });

  it("answers services beside Excel with an empty object", async () => {
    const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const ready = {
      Id: 3,
      ActionType: 3,
      Name: "NotifyActionHandlerReady",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    };
    const reply = await new ProbeHost().ask({ Actions: [instantiate(2, 1), ready], ObjectPaths: { 1: service } });
    expect(reply.Results.map(({ Value }) => Value)).toEqual([{}, {}]);
  });

  it.each<[what: string, Select: string[], settled: string[]]>([
    ["what needs nothing", ["address", "fill/color"], []],
    ["values", ["values"], ["calculated"]],
    ["a place", ["top"], ["measured"]],
  ])(
    "brings up to date what a class declares before a read of %s, and nothing else",
    async (_what, Select, settled) => {
      const host = new ProbeHost();
      const load = { Id: 9, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select } };
      await host.ask({ Actions: [load], ObjectPaths: PATHS });
      expect(host.settled).toEqual(settled);
    },
  );
});

describe("a null object", () => {
  const MISSING = {
    Id: 5,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Không có"] },
  };
  const paths = { ...PATHS, 5: MISSING, 13: { Id: 13, ObjectPathType: 7, ParentObjectPathId: 99 } };

  it.each([
    ["instantiated", instantiate(9, 5), null],
    ["queried", { Id: 9, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["name"] } }, null],
    ["written to", { Id: 9, ActionType: 4, Name: "Name", ObjectPathId: 5, ArgumentInfo: { Arguments: ["x"] } }, null],
    ["asked for an object further on", instantiate(9, 7), null],
    [
      "called",
      { Id: 9, ActionType: 3, Name: "GetCount", ObjectPathId: 5, ArgumentInfo: { Arguments: [] } },
      { _IsNull: true },
    ],
    ["known as null, its parent gone from the request", instantiate(9, 13), null],
  ])("stays null when it is %s", async (_name, action, value) => {
    const reply = await new ProbeHost().ask({ Actions: [action], ObjectPaths: paths });
    expect(reply).toEqual({ Results: [{ ActionId: 9, Value: value }], Error: null, TraceIds: [] });
  });
});

describe("an error", () => {
  const badPath = { ...RANGE, ArgumentInfo: { Arguments: ["xấu"] } };
  const set = (value: unknown) => ({
    Id: 9,
    ActionType: 4,
    Name: "Values",
    ObjectPathId: 7,
    ArgumentInfo: { Arguments: [[[value]]] },
  });

  it.each([
    ["of a setter", [instantiate(2, 1), set("xấu")], PATHS, "InvalidArgument", "Range.values", 1],
    [
      "of a path",
      [instantiate(2, 1), instantiate(8, 7)],
      { ...PATHS, 7: badPath },
      "InvalidArgument",
      "Worksheet.getRange",
      1,
    ],
    [
      "of an indexer",
      [instantiate(6, 5)],
      { ...PATHS, 5: { ...SHEET, ArgumentInfo: { Arguments: ["Không"] } } },
      "ItemNotFound",
      "WorksheetCollection.getItem",
      0,
    ],
    [
      "of a member that isn't there",
      [{ Id: 9, ActionType: 3, Name: "AutoFill", ObjectPathId: 7 }],
      PATHS,
      "ApiNotFound",
      "Range.AutoFill",
      0,
    ],
    [
      "of a reserved name",
      [{ Id: 9, ActionType: 3, Name: "_key", ObjectPathId: 7 }],
      PATHS,
      "ApiNotFound",
      "Range._key",
      0,
    ],
    [
      "of a read-only property",
      [{ Id: 9, ActionType: 4, Name: "Address", ObjectPathId: 7, ArgumentInfo: { Arguments: ["x"] } }],
      PATHS,
      "InvalidOperation",
      "Range.address",
      0,
    ],
    [
      "of a property of Excel's that the host has not",
      [{ Id: 9, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["style"] } }],
      PATHS,
      "ApiNotFound",
      "Range.style",
      0,
    ],
  ])("%s names its code, place and action", async (_name, Actions, ObjectPaths, code, location, index) => {
    const { Error: error } = await new ProbeHost().ask({ Actions, ObjectPaths });
    expect(error).toMatchObject({ Code: code, Location: location, ActionIndex: index });
  });

  it("is none of a load of a name that no class has: Excel passes it over", async () => {
    const load = { Id: 9, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["adress", "values"] } };
    const reply = await new ProbeHost().ask({ Actions: [load], ObjectPaths: PATHS });
    expect([reply.Error, reply.Results[0]?.Value]).toEqual([null, { Values: [[1]] }]);
  });

  it("keeps what was done before it and does nothing after it", async () => {
    const host = new ProbeHost();
    const reply = await host.ask({
      Actions: [set("một"), { ...set("xấu"), Id: 10 }, { ...set("ba"), Id: 11 }],
      ObjectPaths: PATHS,
    });
    expect(host.sheets[0]?.value).toBe("một");
    expect(reply.Results).toEqual([{ ActionId: 9, Value: null }]);
  });

  it.each([
    ["1.9", "ApiNotFound"],
    ["1.12", undefined],
  ])("in ExcelApi %s is %s for a member that came with 1.12", async (requirementSet, code) => {
    const action = { Id: 9, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["spill"] } };
    const reply = await new ProbeHost(requirementSet).ask({ Actions: [action], ObjectPaths: PATHS });
    expect(reply.Error?.Code).toBe(code);
  });
});

describe("a kept reference", () => {
  const keep = { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: { Arguments: [] } };

  it("is told at the next instantiation, serves later requests and ends when released", async () => {
    const host = new ProbeHost();
    const first = await host.ask({ Actions: [instantiate(8, 7), keep, instantiate(10, 7)], ObjectPaths: PATHS });
    expect(first.Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: "r1" }]);

    const saved = { 1: ROOT, 7: { Id: 7, ObjectPathType: 6, Name: "r1" } };
    const load = { Id: 12, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["address"] } };
    expect((await host.ask({ Actions: [load], ObjectPaths: saved })).Results[0]?.Value).toEqual({
      Address: "Nhiệm vụ!A1",
    });

    const release = {
      Id: 14,
      ActionType: 3,
      Name: "_RemoveReference",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["r1"] },
    };
    await host.ask({ Actions: [release], ObjectPaths: { 1: ROOT } });
    expect(host.references.size).toBe(0);
    expect((await host.ask({ Actions: [load], ObjectPaths: saved })).Error?.Code).toBe("InvalidReference");
  });
});
