/** The host's face for Node: Microsoft's client started against a host. */
export { installOffice } from "./load/installOffice";
export { loadExcelInNode } from "./load/loadExcelInNode";
export { loadOffice } from "./load/loadOffice";
export type { OfficeGlobals } from "./load/OfficeGlobals";
