/** One entry of `Actions`. Kinds: 1 instantiate, 2 query, 3 method, 4 set, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: {
    readonly Queries?: Readonly<Record<string, WireQuery>>;
    readonly MaxDepth?: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** Arguments, and beside them (same shape) the path id of each that is a client object, 0 for a plain value. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** What `load` asked for; names as the caller typed them. */
export interface WireQuery {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

/** How to reach an object: 1 root, 2 service, 3 method, 4 navigation, 5 indexer, 6 kept reference, 7 known to be null. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** A ProcessQuery request. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** `ActionIndex` is what lets the client print the statement that failed. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a ProcessQuery. `TraceIds` names the trace actions that were passed: event handlers go live by them. */
export interface WireReply {
  readonly Results: readonly WireResult[];
  readonly Error: WireError | null;
  readonly TraceIds: readonly number[];
}
