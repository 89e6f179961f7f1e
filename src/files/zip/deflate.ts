import { deflateSync } from "fflate";

/** Null where the platform can't: older browsers know other formats only, and refuse this one. */
function platformDeflate(): CompressionStream | null {
  try {
    return new CompressionStream("deflate-raw");
  } catch {
    return null;
  }
}

/** Deflates as zips do: by the platform, several times as fast and off this thread, where it can. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = platformDeflate();
  if (stream === null) return deflateSync(bytes);
  const packed = new Blob([bytes.slice()]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
