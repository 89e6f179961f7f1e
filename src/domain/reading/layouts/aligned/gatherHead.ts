import { coverHeading } from "../../header/scoreHeading";
import type { SpacedPiece } from "./spacedPieces";

/** A heading put together of the pieces that stand over each other. */
export interface AlignedHeading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A heading over several columns, `first` to `last` of them. */
export interface UpperHeading {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The headings in a few lines, left to right, and how well known wordings cover them. */
export interface GatheredHead {
  readonly headings: readonly AlignedHeading[];
  readonly upper: readonly UpperHeading[];
  readonly cover: number;
}

interface PlacedPiece extends SpacedPiece {
  readonly line: number;
}

interface Cluster {
  start: number;
  end: number;
  readonly pieces: PlacedPiece[];
}

/**
 * The headings that lines of a head hold when those that stand over each other are one: a piece over several of them is an upper heading.
 *
 * @example gatherHead([["", "Thời gian"], ["TT", "thực hiện"]] as pieces).headings.map((one) => one.text) // => ["TT", "Thời gian thực hiện"]
 */
export function gatherHead(lines: readonly (readonly SpacedPiece[])[]): GatheredHead {
  const pieces = lines.flatMap((own, line) => own.map((piece) => ({ ...piece, line })));
  const most = Math.max(...lines.map((own) => own.length));
  const seed = lines.findIndex((own) => own.length === most);
  const clusters = pieces.filter(({ line }) => line === seed).map((piece) => clusterOf(piece));
  const others = pieces.filter(({ line }) => line !== seed).sort((a, b) => a.end - a.start - (b.end - b.start));
  const over: PlacedPiece[] = [];
  for (const piece of others) {
    const under = clusters.filter((one) => overlaps(one, piece));
    const [only] = under;
    if (only === undefined) clusters.push(clusterOf(piece));
    else if (under.length === 1) widen(only, piece);
    else over.push(piece);
  }
  clusters.sort((a, b) => a.start - b.start);
  const headings = clusters.map(headingOf);
  const upper = over.map(({ text, start, end }) => ({
    text,
    first: clusters.findIndex((one) => overlaps(one, { start, end })),
    last: clusters.length - 1 - [...clusters].reverse().findIndex((one) => overlaps(one, { start, end })),
  }));
  return { headings, upper, cover: headings.reduce((sum, { text }) => sum + coverHeading(text), 0) };
}

function clusterOf(piece: PlacedPiece): Cluster {
  return { start: piece.start, end: piece.end, pieces: [piece] };
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function widen(cluster: Cluster, piece: PlacedPiece): void {
  cluster.start = Math.min(cluster.start, piece.start);
  cluster.end = Math.max(cluster.end, piece.end);
  cluster.pieces.push(piece);
}

function headingOf({ start, end, pieces }: Cluster): AlignedHeading {
  const downwards = [...pieces].sort((a, b) => a.line - b.line || a.start - b.start);
  return { start, end, text: downwards.map(({ text }) => text).join(" ") };
}
