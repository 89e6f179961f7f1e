import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { LIMITS } from "../source/limits";
import { attributesOf } from "./attributesOf";
import { decodeEntities } from "./decodeEntities";
import { scanXml, type OpeningTag, type XmlFault, type XmlListener } from "./scanXml";
import type { XmlElement } from "./XmlElement";

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

interface Tree {
  readonly stack: OpenElement[];
  root: XmlElement | undefined;
  elements: number;
}

function open(tree: Tree, { tag, name, written }: OpeningTag): XmlFault | undefined {
  const attributes = attributesOf(written);
  if (attributes === undefined) return "malformed";
  if (tree.elements >= LIMITS.elements || tree.stack.length >= LIMITS.depth) return "too-large";
  const element: OpenElement = { name, tag, written, attributes, children: [] };
  tree.elements += 1;
  tree.stack.at(-1)?.children.push(element);
  tree.root ??= element;
  tree.stack.push(element);
  return undefined;
}

function addText(tree: Tree, raw: string, isLiteral: boolean): XmlFault | undefined {
  const text = isLiteral ? raw : decodeEntities(raw);
  if (text === undefined) return "malformed";
  tree.stack.at(-1)?.children.push(text);
  return undefined;
}

/** Makes a tree of what it is told; `root` is there when all of it is closed. */
export interface TreeBuilder extends XmlListener {
  readonly root: () => XmlElement | undefined;
}

/**
 * Listens to a scan and keeps what it hears as a tree; neither more elements nor deeper ones than any plan has.
 *
 * @example const tree = treeBuilder(); scanXml("<a/>", tree); tree.root()?.name // => "a"
 */
export function treeBuilder(): TreeBuilder {
  const tree: Tree = { stack: [], root: undefined, elements: 0 };
  return {
    root: () => tree.root,
    open: (tag) => open(tree, tag),
    close: () => void tree.stack.pop(),
    text: (raw, isLiteral) => addText(tree, raw, isLiteral),
  };
}

/**
 * Reads an XML part into a tree (see `scanXml` for what is refused).
 *
 * @example parseXml("<w:t>Quý I</w:t>") // => ok({ name: "t", tag: "w:t", attributes: new Map(), children: ["Quý I"], … })
 */
export function parseXml(text: string): Result<XmlElement, XmlFault> {
  const tree = treeBuilder();
  const fault = scanXml(text, tree);
  const root = tree.root();
  return root === undefined || fault !== undefined ? err(fault ?? "malformed") : ok(root);
}
