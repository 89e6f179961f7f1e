/** The host's face for a page: what puts a host behind the stock office.js of a window. */
export { createBridge } from "./transport/bridge";
export { createNativeWindows, hostInfoQuery } from "./transport/nativeWindows";
export type { OfficeFacts, WireHost } from "./transport/WireHost";
