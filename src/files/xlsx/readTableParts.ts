import { parseArea } from "../../domain/grid/parseArea";
import { amountOf, childOf, flagOf, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { parsePart, type Relation } from "../zip/relations";
import type { XlsxTable } from "./XlsxWorkbook";

function styleOf(style: XmlElement | undefined): string | null {
  const name = style?.attributes.get("name") ?? "";
  return name === "" || name === "None" ? null : name;
}

function readTable(table: XmlElement): readonly XlsxTable[] {
  const area = parseArea(table.attributes.get("ref") ?? "");
  const name = table.attributes.get("displayName") ?? table.attributes.get("name");
  if (area === undefined || name === undefined) return [];
  const style = childOf(table, "tableStyleInfo");
  return [
    {
      name,
      area,
      style: styleOf(style),
      filterButtons: childOf(table, "autoFilter") !== undefined,
      bandedRows: flagOf(style, "showRowStripes") === true,
      ...((amountOf(table, "totalsRowCount") ?? 0) > 0 && { totalsRow: true }),
    },
  ];
}

/**
 * The tables of a sheet; one that is broken is left out.
 *
 * @example readTables(parts, relations)[0]?.name // => "NhiemVu"
 */
export function readTableParts(parts: PackageParts, relations: readonly Relation[]): readonly XlsxTable[] {
  return relations
    .filter(({ kind }) => kind === "table")
    .flatMap(({ part }) => {
      const root = parsePart(parts, part);
      return root.ok && root.value !== undefined ? readTable(root.value) : [];
    });
}
