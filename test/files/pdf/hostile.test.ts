import { deflateSync } from "node:zlib";
import { readPdf } from "../../../src/files/pdf/readPdf";
import { handmadePdf, type HandmadePage } from "../../support/pdf/handmadePdf";

const page: HandmadePage = { texts: [{ text: "KẾ HOẠCH", x: 100, y: 700 }] };
const whole = handmadePdf([page]);
const SCAN = "q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q";
const STAMP = "q 60 0 0 60 400 100 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q";
const ENCRYPTED =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <8D4E3F2A9B6C7D1E8D4E3F2A9B6C7D1E8D4E3F2A9B6C7D1E8D4E3F2A9B6C7D1E> /U <1122334455667788112233445566778811223344556677881122334455667788> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** A PDF whose one page is drawn by a stream that unpacks to very much. */
function bomb(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  const head = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>
endobj
4 0 obj
<< /Filter /FlateDecode /Length ${String(packed.length)} >>
stream
`;
  const tail = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from(tail, "latin1")]);
}

const many = Array.from({ length: 500 }, () => page);
const endless = "/Fm 0 Do ".repeat(10);

describe("PDFs that are no plan", () => {
  it.each([
    ["a scan", handmadePdf([page, { drawing: SCAN }, page, { drawing: SCAN }]), { kind: "scanned", pages: [2, 4] }],
    ["letters without names", handmadePdf([page], { withoutNames: true }), { kind: "nameless-letters", pages: [1] }],
    ["empty pages", handmadePdf([{}, {}]), { kind: "no-text" }],
    ["a file cut short", whole.slice(0, whole.length / 2), { kind: "damaged" }],
    ["a head alone", text("%PDF-1.7\n%%EOF"), { kind: "damaged" }],
    ["noise between head and tail", text(`%PDF-1.7\n${"x y z ".repeat(5000)}\n%%EOF`), { kind: "damaged" }],
    ["a file with a password", handmadePdf([page], { trailer: ENCRYPTED }), { kind: "encrypted" }],
    ["more pages than a plan has", handmadePdf(many), { kind: "too-many-pages", pages: 500 }],
    ["a stream that unpacks to very much", bomb(new Uint8Array(100_000_000)), { kind: "too-large" }],
    ["a drawing without end", bomb(text("0 0 m 9 9 l S ".repeat(5_000_000))), { kind: "too-large" }],
    ["instructions that draw nothing", handmadePdf([{ drawing: endless }]), { kind: "no-text" }],
  ])(
    "are told from a plan: %s",
    async (_what, bytes, failure) => {
      expect(await readPdf(bytes)).toMatchObject({ ok: false, error: failure });
    },
    60_000,
  );

  it("are read all the same when a stamp or a blank page is among them", async () => {
    const bytes = handmadePdf([{ ...page, drawing: STAMP }, {}]);
    expect(await readPdf(bytes)).toMatchObject({ ok: true, value: { rows: [["KẾ HOẠCH"]] } });
  });

  it("have nothing in them run or fetched", async () => {
    const action = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    const link = "<< /S /URI /URI (http://example.com/) >>";
    const bytes = handmadePdf([page], {
      objects: [action, link],
      trailer: "/OpenAction 100000 0 R /AA << /O 100001 0 R >>",
    });
    expect(await readPdf(bytes)).toMatchObject({ ok: true, value: { rows: [["KẾ HOẠCH"]] } });
  });

  it("leave what they were given as it was", async () => {
    const copy = Uint8Array.from(whole);
    await readPdf(whole);
    expect(Uint8Array.from(whole)).toEqual(copy);
  });
});
