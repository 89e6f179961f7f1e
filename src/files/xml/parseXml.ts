import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { LIMITS } from "../source/limits";
import { attributesOf } from "./attributesOf";
import { decodeEntities } from "./decodeEntities";
import { scanXml, type OpeningTag, type XmlFault, type XmlListener } from "./scanXml";
import type { XmlElement } from "./XmlElement";

const NO_CHILDREN: (XmlElement | string)[] = [];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

// Most attributes of a document are never asked for: they are taken apart when they are.
class TreeElement implements XmlElement {
  readonly children: (XmlElement | string)[];
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly name: string,
    readonly tag: string,
    readonly written: string,
    isEmpty: boolean,
  ) {
    this.children = isEmpty ? NO_CHILDREN : [];
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= attributesOf(this.written) ?? NO_ATTRIBUTES;
    return this.#attributes;
  }
}

interface Tree {
  readonly stack: TreeElement[];
  root: XmlElement | undefined;
  elements: number;
}

function open(tree: Tree, { tag, name, written, isEmpty }: OpeningTag): XmlFault | undefined {
  if (written.includes("&") && attributesOf(written) === undefined) return "malformed";
  if (tree.elements >= LIMITS.elements || tree.stack.length >= LIMITS.depth) return "too-large";
  const element = new TreeElement(name, tag, written, isEmpty);
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
