import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { scanXml, type XmlFault } from "../xml/scanXml";
import { textCollector, type CellText } from "./cellText";

/**
 * The texts of a workbook's list of strings, which cells point into.
 *
 * @example readSharedStrings("<sst><si><t>STT</t></si></sst>") // => ok(["STT"])
 */
export function readSharedStrings(xml: string): Result<readonly CellText[], XmlFault> {
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
