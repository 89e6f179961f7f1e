import { PAYLOAD_LIMIT_BYTES } from "../../../src/workbench/host/wire/Endpoint";
import { utf8Length } from "../../../src/workbench/host/wire/utf8Length";
import { ProbeHost } from "./ProbeHost";

const PATHS = {
  1: { Id: 1, ObjectPathType: 1 },
  3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Nhiệm vụ"] } },
};
const rename = (name: string) => ({
  Actions: [
    { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
    { Id: 7, ActionType: 4, Name: "Name", ObjectPathId: 5, ArgumentInfo: { Arguments: [name] } },
  ],
  ObjectPaths: PATHS,
});

describe("the counters", () => {
  it("count requests, actions and bytes as they are on the wire", async () => {
    const host = new ProbeHost();
    const request = JSON.stringify(rename("Kế hoạch"));
    const answer = await host.exchange(request);
    const small = JSON.stringify({ Actions: [], ObjectPaths: {} });
    const smallAnswer = await host.exchange(small);
    expect(host.endpoint.counters).toMatchObject({
      requests: 2,
      actions: 2,
      bytesOut: Buffer.byteLength(request) + Buffer.byteLength(small),
      bytesIn: Buffer.byteLength(answer) + Buffer.byteLength(smallAnswer),
      largestRequestBytes: Buffer.byteLength(request),
      largestAnswerBytes: expect.any(Number) as number,
    });
    host.endpoint.resetCounters();
    expect(host.endpoint.counters.requests).toBe(0);
  });

  it("leave out what Office tells other services when it starts, and so do the faults", async () => {
    const host = new ProbeHost();
    host.endpoint.faults.failAt(1, { code: "AccessDenied", afterActions: 0 });
    const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const ready = { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 };
    expect((await host.ask({ Actions: [ready], ObjectPaths: { 1: service } })).Error).toBeNull();
    expect(host.endpoint.counters.requests).toBe(0);
    expect((await host.ask(rename("Kế hoạch"))).Error?.Code).toBe("AccessDenied");
  });

  it.each(["Quý", "Đơn vị chủ trì", "😀 a", ""])("measure %j as UTF-8", (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });
});

describe("the payload limit", () => {
  it("refuses a request over 5 MB before anything is done", async () => {
    const host = new ProbeHost();
    const reply = await host.ask(rename("x".repeat(PAYLOAD_LIMIT_BYTES)));
    expect(reply.Error?.Code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.sheets[0]?.name).toBe("Nhiệm vụ");
  });

  it("refuses an answer over 5 MB", async () => {
    const host = new ProbeHost();
    if (host.sheets[0]) host.sheets[0].value = "x".repeat(PAYLOAD_LIMIT_BYTES);
    const range = {
      Id: 7,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ["A1"] },
    };
    const load = { Id: 8, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["values"] } };
    const reply = await host.ask({ Actions: [load], ObjectPaths: { ...PATHS, 7: range } });
    expect(reply.Error?.Code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("a fault on demand", () => {
  it("fails the n-th request with the code asked for, before its first action", async () => {
    const host = new ProbeHost();
    host.endpoint.faults.failAt(2, { code: "AccessDenied", afterActions: 0 });
    expect((await host.ask(rename("một"))).Error).toBeNull();
    expect((await host.ask(rename("hai"))).Error).toMatchObject({ Code: "AccessDenied", ActionIndex: 0 });
    expect(host.sheets[0]?.name).toBe("một");
  });

  it("fails in the middle of a request when asked to", async () => {
    const host = new ProbeHost();
    host.endpoint.faults.failAt(1, { code: "InvalidOperationInCellEditMode", afterActions: 1 });
    const reply = await host.ask(rename("một"));
    expect(reply.Error).toMatchObject({ Code: "InvalidOperationInCellEditMode", ActionIndex: 1 });
    expect(reply.Results).toHaveLength(1);
    expect(host.sheets[0]?.name).toBe("Nhiệm vụ");
  });

  it("is over after it has happened", async () => {
    const host = new ProbeHost();
    host.endpoint.faults.failAt(1, { code: "AccessDenied", afterActions: 0 });
    await host.ask(rename("một"));
    expect((await host.ask(rename("Nhiệm vụ"))).Error).toBeNull();
  });

  it("leaves a request without an answer until it is let go", async () => {
    const host = new ProbeHost();
    const release = host.endpoint.faults.hangAt(1);
    let answered = false;
    const asked = host.ask(rename("một")).then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toBe(false);
    release();
    await asked;
    expect(host.sheets[0]?.name).toBe("một");
  });
});
