import { supportsSet } from "../wire/supportsSet";
import { safeArray } from "./safeArray";
import type { WireHost } from "./WireHost";

type Callback = (...args: unknown[]) => void;

/** The object that Excel for Windows puts at `window.external`. */
export interface NativeWindowsObject {
  GetContext(): object;
  Execute(id: number, args: readonly unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Callback, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
  GetLoggingAllowed(): boolean;
}

/** The query that makes stock office.js take the Windows way. Add it to the address of the page that loads office.js. */
export function hostInfoQuery(locale: string): string {
  return `_host_Info=Excel$Win32$16.01$${locale}$workbench$$$0`;
}

const PROCESS_QUERY = 93;
const RICH_API_EVENTS = 33;

/**
 * Transport W: what stock office.js finds in Excel for Windows. Put it at `window.external` before office.js is loaded; then
 * `Office.onReady`, `Office.context`, requirement sets and document settings are the real client's own (office-js-wire.md §3).
 */
export function createNativeWindows(host: WireHost): NativeWindowsObject {
  const context = contextOf(host);
  const stops = new Map<number, () => void>();
  return {
    GetContext: () => context,
    Execute: (id, args, callback) => void execute(host, id, args, callback),
    RegisterEvent: (id, _target, handler, callback) => {
      if (id === RICH_API_EVENTS) stops.set(id, listen(host, handler));
      callback(0);
    },
    UnregisterEvent: (id, _target, callback) => {
      stops.get(id)?.();
      stops.delete(id);
      callback(0);
    },
    GetLoggingAllowed: () => false,
  };
}

/** `args[0]` is [partition, verb, url, headers, body, …]; other functions of Office aren't carried and say "not supported" (status 5001 is internal error). */
async function execute(host: WireHost, id: number, args: readonly unknown[], callback: Callback): Promise<void> {
  const [call] = args;
  const body: unknown = Array.isArray(call) ? call[4] : undefined;
  if (id !== PROCESS_QUERY || typeof body !== "string") return callback(5001, 0);
  const answer = await host.exchange(body);
  callback(safeArray([0, [200, [], answer]]), 0);
}

/** The rows stay plain arrays: two wrapped ones would be taken for the head and body of a table. */
function listen(host: WireHost, handler: Callback): () => void {
  return host.onPush((entries) => {
    const rows = entries.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      "",
      false,
    ]);
    handler(RICH_API_EVENTS, { ...safeArray([]), toArray: () => rows });
  });
}

function contextOf(host: WireHost): object {
  const { office, settings } = host;
  const facts = {
    AppType: 1,
    SolutionRef: "add-in",
    AppVersionMajor: "16",
    AppVersionMinor: "0",
    AppUILocale: office.locale,
    AppDataLocale: office.locale,
    DocUrl: office.documentUrl,
    AppCapabilities: 0,
    ActivationMode: 2,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "workbench",
    InstanceId: "workbench",
    SupportedMatrix: JSON.stringify(supportedSets(office.requirementSet)),
    HostFullVersion: "16.0.17328.20000",
    OfficeThemeInfo: JSON.stringify(LIGHT_THEME),
    InitialDisplayMode: 0,
    Settings: {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings.read()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.write(keys.map((key, index) => [key, values[index] ?? "null"] as const));
      },
    },
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`Get${name}`, () => value]));
}

/** Colours as numbers: the client makes "#rrggbb" of them. */
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f2f1,
  controlForegroundColor: 0x262626,
};

/** ExcelApi as the host is set, and what came with those versions of Excel for Windows besides. */
function supportedSets(excelApi: string): Record<string, string> {
  const sets: Record<string, string> = {
    ExcelApi: excelApi,
    RichApiRuntime: "1.2",
    DialogApi: "1.1",
    Settings: "1.1",
    CompressedFile: "1.1",
    File: "1.1",
  };
  if (supportsSet(excelApi, "1.11")) sets["RibbonApi"] = "1.1";
  if (supportsSet(excelApi, "1.11")) sets["SharedRuntime"] = "1.1";
  return sets;
}
