import type { Server } from "node:http";

/** Where a path of an address is found: the folder, and the path in it. */
export interface ServedFolder {
  readonly folder: string;
  readonly path: string;
}

export function localServer(folders: (path: string) => Promise<ServedFolder>): Server;
export function listenAtFirst(server: Server, ports: readonly number[]): Promise<number | undefined>;
