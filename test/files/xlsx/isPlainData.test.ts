import { isPlainData } from "../../../src/files/xlsx/isPlainData";

const TEXT = new TextEncoder();
/** The part of a sheet of two hundred thousand lines. */
const LINES = '<row><c t="s"><v>1</v></c><c><v>45658</v></c></row>'.repeat(200_000);

function parts(texts: string, { sheet = LINES, styles = "" } = {}): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["xl/worksheets/sheet1.xml", TEXT.encode(sheet)],
    ["xl/sharedstrings.xml", TEXT.encode(texts)],
    ["xl/styles.xml", TEXT.encode(styles)],
  ]);
}

const INVOICES = "<si><t>Số hóa đơn</t></si><si><t>Hàng hóa loại 12</t></si>";

describe("a file of two hundred thousand lines in which a plan is looked for", () => {
  it.each<[string, ReadonlyMap<string, Uint8Array>, boolean]>([
    ["of invoices is plain data", parts(INVOICES), true],
    ["with a heading of a plan is read", parts(`${INVOICES}<si><t>NỘI DUNG</t></si>`), false],
    ["whose letters are taken apart is read", parts(`<si><t>${"Chủ trì".normalize("NFD")}</t></si>`), false],
    ["whose letters are told by numbers is read", parts("<si><t>Ch&#7911; tr&#236;</t></si>"), false],
    [
      "with a plan's words in its cells is read",
      parts("", { sheet: `${LINES}<c><is><t>Kế hoạch</t></is></c>` }),
      false,
    ],
    ["in a font of the years before Unicode is read", parts("KÕ ho¹ch", { styles: '<name val=".VnTime"/>' }), false],
    ["is told from one of few lines, which is read whatever it says", parts(INVOICES, { sheet: "<row/>" }), false],
  ])("%s", (_, given, isPlain) => {
    expect(isPlainData(given)).toBe(isPlain);
  });
});
