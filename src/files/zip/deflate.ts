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
  const writer = stream.writable.getWriter();
  const [packed] = await Promise.all([
    new Response(stream.readable).arrayBuffer(),
    writer.write(bytes.slice()),
    writer.close(),
  ]);
  return new Uint8Array(packed);
}
