import fc from "fast-check";
import { unzipSync } from "fflate";
import { crc32 } from "../../../src/files/zip/crc32";
import { pack } from "../../../src/files/zip/pack";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parts = fc.dictionary(fc.stringMatching(/^[\wĐđếạ/. -]{1,20}$/u), fc.uint8Array({ maxLength: 5000 }), {
  maxKeys: 8,
});

async function unpacked(made: Readonly<Record<string, Uint8Array>>): Promise<Record<string, readonly number[]>> {
  const found = unzipSync(await pack(new Map(Object.entries(made))));
  return Object.fromEntries(Object.entries(found).map(([name, bytes]) => [name, [...bytes]]));
}

describe("packing a zip", () => {
  const platform = globalThis.CompressionStream;
  afterEach(() => {
    globalThis.CompressionStream = platform;
  });

  it("keeps every part whole under its name, letters with marks too", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (made) => {
        expect(await unpacked(made)).toEqual(
          Object.fromEntries(Object.entries(made).map(([name, bytes]) => [name, [...bytes]])),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("packs without the platform's help where a browser has none, or knows other formats only", async () => {
    const refusing = function (): never {
      throw new TypeError("Unsupported format");
    };
    for (const missing of [undefined, refusing]) {
      Object.assign(globalThis, { CompressionStream: missing });
      expect(await unpacked({ "xl/workbook.xml": bytesOf("Kế hoạch") })).toEqual({
        "xl/workbook.xml": [...bytesOf("Kế hoạch")],
      });
    }
  });

  it("gives the same bytes for the same parts, whenever it is done", async () => {
    const made = new Map([["a.xml", bytesOf("Quý I")]]);
    expect(await pack(made)).toEqual(await pack(made));
  });

  it("checks each part by the sum that zips use", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  });
});
