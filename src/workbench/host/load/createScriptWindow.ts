import { createContext, type Context } from "node:vm";
import { officeScript } from "./officeScripts";

const ORIGIN = "https://workbench.invalid";
const OFFICE_BASE = `${ORIGIN}/office/`;

/** A script element, as far as office.js uses one: it sets `src`, waits for `onload`, and looks for its own address. */
interface ScriptElement {
  readonly tagName: string;
  readonly style: object;
  src: string;
  onload: ((event: object) => void) | null;
  onerror: ((error: unknown) => void) | null;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}

/** Objects of this realm that the client must share, so that its errors, promises and parsed values are ours (`instanceof Error`). */
const SHARED = { JSON, Error, TypeError, RangeError, Promise, Date, console };

/**
 * A window in which the unmodified office.js starts in plain Node: no page, only what a script loader needs. Scripts come from the
 * npm package, never from the network. `extra` is put on the window before anything runs.
 */
export function createScriptWindow(query: string, extra: Readonly<Record<string, unknown>>): Context {
  const scripts: ScriptElement[] = [];
  const window: Context = {
    ...SHARED,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "Node", appVersion: "Node", platform: "Win32", language: "vi-VN" },
    location: locationOf(query),
    history: { pushState: () => undefined, replaceState: () => undefined },
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    ...extra,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  window["document"] = createDocument(scripts, (element) => load(element, context));
  const context = createContext(window);
  scripts.push(createElement("script", `${OFFICE_BASE}office.js`));
  return context;
}

function load(element: ScriptElement, context: Context): void {
  const [file = ""] = element.src.slice(OFFICE_BASE.length).split("?");
  setImmediate(() => {
    try {
      officeScript(file).runInContext(context);
      element.onload?.({});
    } catch (error) {
      element.onerror?.(error);
    }
  });
}

function locationOf(query: string): object {
  const { href, search, hash, protocol, host, hostname, pathname, origin } = new URL(
    `${ORIGIN}/taskpane.html?${query}`,
  );
  return { href, search, hash, protocol, host, hostname, pathname, origin };
}

function createElement(tag: string, src = ""): ScriptElement {
  const attributes = new Map<string, string>();
  return {
    tagName: tag.toUpperCase(),
    style: {},
    src,
    onload: null,
    onerror: null,
    setAttribute: (name, value) => void attributes.set(name, value),
    getAttribute: (name) => attributes.get(name) ?? null,
  };
}

function createDocument(scripts: ScriptElement[], loadScript: (element: ScriptElement) => void): object {
  const parent = (tag: string) => ({
    ...createElement(tag),
    appendChild: (child: ScriptElement) => {
      if (child.tagName === "SCRIPT" && child.src.startsWith(OFFICE_BASE)) {
        scripts.push(child);
        loadScript(child);
      }
      return child;
    },
  });
  const head = parent("head");
  const body = parent("body");
  const byTag: Readonly<Record<string, readonly object[]>> = { script: scripts, head: [head], body: [body] };
  return {
    readyState: "complete",
    head,
    body,
    documentElement: createElement("html"),
    cookie: "",
    createElement: (tag: string) => createElement(tag),
    getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function createStorage(): object {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => void values.set(key, String(value)),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
  };
}
