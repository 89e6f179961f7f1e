import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { scanXml, type XmlFault } from "../xml/scanXml";
import { decodeEntities } from "../xml/decodeEntities";
import { shownText, textCollector, type CellText } from "./cellText";

/**
 * The texts of a workbook's list of strings, which cells point into.
 *
 * @example readSharedStrings("<sst><si><t>STT</t></si></sst>") // => ok(["STT"])
 */
export function readSharedStrings(xml: string): Result<readonly CellText[], XmlFault> {
  const plain = plainTexts(xml);
  if (plain !== undefined) return ok(plain);
  const texts: CellText[] = [];
  const collector = textCollector();
  const fault = scanXml(xml, {
    open: (tag) => void collector.open(tag),
    close: ({ name }) => {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
      return undefined;
    },
    text: (raw, isLiteral) => (collector.text(raw, isLiteral) ? undefined : "malformed"),
  });
  return fault === undefined ? ok(texts) : err(fault);
}

/** An item as nearly every program writes it: one text of one font. */
const PLAIN = /<si>\s*<t(?: xml:space="preserve")?>([^<]*)<\/t>\s*<\/si>\s*/y;

/** The texts of a list that holds nothing else, in a third of the time; undefined for any other. */
function plainTexts(xml: string): readonly string[] | undefined {
  const texts: string[] = [];
  PLAIN.lastIndex = xml.indexOf("<si>");
  if (PLAIN.lastIndex < 0 || xml.slice(0, PLAIN.lastIndex).includes("<!")) return undefined;
  let at = PLAIN.lastIndex;
  for (let item = PLAIN.exec(xml); item !== null; item = PLAIN.exec(xml)) {
    const text = decodeEntities(item[1] ?? "");
    if (text === undefined) return undefined;
    texts.push(shownText(text));
    at = PLAIN.lastIndex;
  }
  return xml.slice(at).trimEnd() === "</sst>" ? texts : undefined;
}
