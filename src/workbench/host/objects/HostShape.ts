import type { Handler, Null } from "../wire/HandlerProtocol";

/** Members of client objects that never reach the host. */
type ClientOnly =
  "context" | "load" | "toJSON" | "set" | "isNullObject" | "items" | "track" | "untrack" | `on${string}`;

/** What the host gives where the client promises R: the plain value for a ClientResult, a handler for an object. */
type HostResult<R> = R extends OfficeExtension.ClientObject
  ? Handler | Null
  : R extends OfficeExtension.ClientResult<infer Value>
    ? Plain<Value>
    : R;

/** Enumerations and dates go over the wire as text, settings as plain objects that the model has its own types for. */
type Plain<T> = T extends string | Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? object
      : T;

type HostMember<M> = M extends (...args: never[]) => infer R
  ? (...args: never[]) => HostResult<R> | Promise<HostResult<R>>
  : M extends OfficeExtension.ClientObject
    ? Handler | Null
    : Plain<M> | null;

/** How a class of office.d.ts looks from the host's side: names begin with a capital, objects are handlers, results are plain. */
export type HostShape<Client> = {
  [K in Exclude<keyof Client & string, ClientOnly> as Capitalize<K>]: HostMember<Client[K]>;
};

/** The members of a handler that the wire can reach. */
type WireName<H> = Exclude<keyof H & string, `_${string}`>;

/** What a handler must be to stand for a client class: every member is one of that class and of its type. */
export type Conforming<Client, H> = {
  [K in WireName<H>]: K extends keyof HostShape<Client> ? HostShape<Client>[K] : never;
};
